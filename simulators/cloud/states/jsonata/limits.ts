/**
 * What Step Functions lets one evaluation use, and what it says of more. Its guide gives no numbers; these are what
 * people have measured: 100 levels of depth, and the memory of 873,782 numbers.
 */

/** How deep the parts of an expression may nest. */
const deepest = 100;
const mostItems = 873_782;
/** In characters: a number takes eight bytes. */
const longestText = mostItems * 8;

/** Nodes that one evaluation may visit: far beyond any real one, and soon reached by an endless one. */
const mostNodes = 500_000;
/** Nodes begun and not ended: those of a recursion, but also the keys of one object, which are evaluated together. */
const mostOpen = 100_000;

/** Its message has no code, unlike those of JSONata's own errors. */
export class LimitError extends Error {}

/** Counts what one evaluation uses. Throwing is the only way to end one that does not end. */
export class Meter {
  #visited = 0;
  #open = 0;

  begin(): void {
    this.#visited += 1;
    this.#open += 1;
    if (this.#open > mostOpen) throw overflow();
    if (this.#visited > mostNodes) throw new LimitError('Expression evaluation timeout: Check for infinite loop');
  }

  end(result: unknown): void {
    this.#open -= 1;
    const isText = typeof result === 'string' && result.length > longestText;
    if (!isText && !(Array.isArray(result) && result.length > mostItems)) return;
    throw new LimitError('Expression evaluation memory limit exceeded: Check for excessive memory usage');
  }
}

function overflow(): LimitError {
  const advice = 'Check for non-terminating recursive function. Consider rewriting as tail-recursive.';
  return new LimitError(`Stack overflow error: ${advice}`);
}

/** A node of JSONata's syntax tree; its type declarations know only some of them. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly group?: unknown;
}

/** Throws LimitError for an expression that is too deep in whatever way it is evaluated. */
export function checkDepth(depth: number): void {
  if (depth > deepest) throw overflow();
}

/** Whether an evaluation looks at each part of the expression once, or once an item: then nothing needs to be counted. */
export function isStraight(ast: object): boolean {
  const { type, value, group } = ast as Node;
  if (!straight.has(type) || value === '..' || group !== undefined) return false;
  return childrenOf(ast).every(isStraight);
}

const straight: ReadonlySet<string> = new Set([
  ...['path', 'name', 'variable', 'string', 'number', 'value', 'regex'],
  ...['binary', 'unary', 'condition', 'function', 'apply'],
]);

/** How many nodes of a syntax tree stand in each other. */
export function depthOf(node: object): number {
  return 1 + Math.max(0, ...childrenOf(node).map(depthOf));
}

function childrenOf(part: object): readonly object[] {
  return Object.values(part).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    return 'type' in value ? [value] : childrenOf(value);
  });
}
