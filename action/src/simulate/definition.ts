/** A state machine's definition in a file, as JSON or YAML; what is wrong with it is told at its place. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Range } from 'yaml';
import { stateMachine } from '../../../simulators/cloud/states/validation/index.ts';
import { InvalidDefinition } from '../../../simulators/cloud/states/validation/problem.ts';
import { CheckError, type Diagnostic, type Position } from '../errors.ts';

/** Throws a CheckError with every mistake. */
export function readDefinition(text: string, file: string): unknown {
  try {
    const definition: unknown = JSON.parse(text);
    stateMachine(definition);
    return definition;
  } catch (thrown) {
    // Positions, and YAML, cost a second look.
    if (thrown instanceof SyntaxError || thrown instanceof InvalidDefinition) return readWithPlaces(text, file);
    throw thrown;
  }
}

function readWithPlaces(text: string, file: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (start: number, end: number): Position => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  // What follows the first mistake of a torn text is mostly its echo.
  const [torn] = document.errors;
  if (torn !== undefined) throw new CheckError([problem(torn.message, at(...torn.pos))]);

  const definition: unknown = document.toJS();
  try {
    stateMachine(definition);
    return definition;
  } catch (thrown) {
    if (!(thrown instanceof InvalidDefinition)) throw thrown;
    throw new CheckError(
      thrown.problems.map(({ message, location }) =>
        problem(`${message} (${location ?? '/'})`, at(...rangeOf(document, location ?? '/'))),
      ),
    );
  }
}

function problem(message: string, at: Position): Diagnostic {
  return { code: 'bad-state-machine', severity: 'error', message, at };
}

/** Of the deepest node on the way of a location such as `/States/a/Catch[0]/Next`; names of states may hold anything. */
function rangeOf({ contents }: Document, location: string): readonly [number, number] {
  let node: unknown = contents;
  let range = rangeIn(contents);
  let rest = location;
  for (;;) {
    const step = stepInto(node, rest);
    if (step === undefined) return range;
    [node, rest] = step;
    range = rangeIn(node);
  }
}

function stepInto(node: unknown, rest: string): [node: unknown, rest: string] | undefined {
  if (isSeq(node)) {
    const [whole, index] = /^\[(\d+)\]/.exec(rest) ?? [];
    return whole === undefined ? undefined : [node.items[Number(index)], rest.slice(whole.length)];
  }
  if (!isMap(node) || !rest.startsWith('/')) return undefined;
  const after = rest.slice(1);
  const fitting = node.items.filter(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return after === name || after.startsWith(`${name}/`) || after.startsWith(`${name}[`);
  });
  const longest = fitting.toSorted((one, other) => lengthOf(other.key) - lengthOf(one.key))[0];
  return longest === undefined ? undefined : [longest.value, after.slice(lengthOf(longest.key))];
}

const lengthOf = (key: unknown): number => (isScalar(key) ? String(key.value).length : 0);

function rangeIn(node: unknown): readonly [number, number] {
  const range: Range | null | undefined = (node as Node | null | undefined)?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}
