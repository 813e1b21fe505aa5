/** A node of JSONata's syntax tree. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly steps?: readonly Node[];
}

/**
 * The names that an expression reads without saying of what, each once. In Step Functions there is nothing that they
 * could be read of: an expression starts from `$states` or from a variable.
 */
export function topLevelNames(ast: object): readonly string[] {
  return [...new Set(namesIn(ast as Node))];
}

function* namesIn(node: Node): Generator<string> {
  if (node.type === 'path') {
    // The steps after the first read of what the first has found.
    const [first] = node.steps ?? [];
    if (first?.type === 'name') yield String(first.value);
    else if (first !== undefined) yield* namesIn(first);
  } else if (!elsewhere.has(node.type)) {
    for (const inner of childrenOf(node)) yield* namesIn(inner);
  }
}

/** A function may be called where there is something to read of. */
const elsewhere: ReadonlySet<string> = new Set(['lambda', 'transform']);

/** What stands in a node, but for what is evaluated for each thing that the node has found. */
function* childrenOf(part: object): Generator<Node> {
  for (const [name, value] of Object.entries(part) as readonly (readonly [string, unknown])[]) {
    if (name === 'predicate' || name === 'stages' || name === 'group') continue;
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value) yield value as Node;
    else yield* childrenOf(value);
  }
}
