/** Names in a JSONata expression that stand for what it is evaluated over, and variables that nothing gives. */
import jsonata from 'jsonata';
import { builtins } from './builtins.ts';

export interface Path {
  /** `inputs`, `full` of `inputs.full`; it ends where the next step is no plain name. */
  readonly names: readonly Name[];
}

export interface Name {
  readonly text: string;
  /** Offset in the expression. */
  readonly at: number;
}

export interface Expression {
  readonly paths: readonly Path[];
  /** `$foo`, where there is no function and no variable of that name. */
  readonly unknownVariables: readonly Name[];
}

export interface SyntaxFault {
  /** JSONata's own words. */
  readonly message: string;
  /** What it stumbled over, and where; undefined: the end. */
  readonly token: Name | undefined;
}

/** Names of the inputs that it asks; `*` where only a run tells which. */
export function inputsIn(text: string): readonly string[] {
  const read = readExpression(text);
  if ('message' in read) return ['*'];
  return read.paths.flatMap(({ names: [space, name] }) =>
    space === undefined || space.text === 'inputs' ? [name?.text ?? '*'] : [],
  );
}

interface Node {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly position?: unknown;
  readonly [key: string]: unknown;
}

export function readExpression(text: string): Expression | SyntaxFault {
  let tree: unknown;
  try {
    tree = jsonata(text).ast();
  } catch (error) {
    return faultOf(error);
  }
  const nodes = [...nodesIn(tree)];
  const given = new Set([...builtins, '', '$', ...nodes.flatMap(variablesGiven)]);
  const unknownVariables = nodes
    .filter(({ type, value }) => type === 'variable' && !given.has(String(value)))
    .map((node) => nameOf(node, text));
  return { paths: [...rootPaths(tree, text)], unknownVariables };
}

/** JSONata throws plain objects; their position is behind the token. */
function faultOf(error: unknown): SyntaxFault {
  if (!isNode(error) || typeof error['message'] !== 'string') throw error;
  const { message, token, position } = error;
  const isThere = typeof token === 'string' && typeof position === 'number' && token !== '(end)';
  return { message, token: isThere ? { text: token, at: position - token.length } : undefined };
}

/** `$x := …`, the arguments of a function, `@$x` and `#$x`. */
function variablesGiven({ type, lhs, arguments: parameters, focus, index }: Node): string[] {
  const bound = type === 'bind' ? [lhs] : type === 'lambda' && Array.isArray(parameters) ? parameters : [];
  return [...bound.filter(isNode).map(({ value }) => String(value)), ...[focus, index].map(String)];
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

/** Paths that begin at what the whole is evaluated over; those inside of a path's steps begin elsewhere. */
function* rootPaths(value: unknown, text: string): Generator<Path> {
  if (Array.isArray(value)) {
    for (const item of value) yield* rootPaths(item, text);
  } else if (isNode(value) && value.type === 'path' && Array.isArray(value['steps'])) {
    const [first, ...rest] = value['steps'].filter(isNode);
    if (first === undefined) return;
    const isRoot = first.type === 'variable' && (first.value === '' || first.value === '$');
    if (first.type === 'name' || isRoot) yield { names: plainNames(isRoot ? rest : [first, ...rest], text) };
    else yield* rootPaths(first, text);
  } else if (isNode(value)) {
    for (const child of Object.values(value)) yield* rootPaths(child, text);
  }
}

function plainNames(steps: readonly Node[], text: string): readonly Name[] {
  const end = steps.findIndex(({ type }) => type !== 'name');
  return (end < 0 ? steps : steps.slice(0, end)).map((step) => nameOf(step, text));
}

/** A position is behind the name, and behind the quotes of one that is quoted. */
function nameOf({ value, position }: Node, text: string): Name {
  const name = String(value);
  return { text: name, at: text.lastIndexOf(name, Number(position) - name.length) };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
