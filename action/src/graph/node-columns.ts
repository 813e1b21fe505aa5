import { namedEntries, type Draft, type NodeSpec, type PipelineDraft } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { mentions, type Mention } from './flow.ts';
import { nodeInputs } from './node-inputs.ts';
import { tableColumns, type Columns } from './table-columns.ts';

type Nodes = Readonly<Record<string, Draft<NodeSpec> | undefined>>;

/**
 * The columns of every node's rows, by its name. A node is not there when they cannot be decided, or when it takes a
 * column that its own input has not: nothing shall follow from that.
 */
export function nodeColumns(nodes: Nodes, draft: PipelineDraft, places: Places): ReadonlyMap<string, Columns> {
  const found = new Map<string, Columns>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const node = nodes[name];
    if (node === undefined || seen.has(name)) return;
    seen.add(name);
    const names = nodeInputs(node).map(({ text }) => text);
    names.forEach(visit);
    const inputs = names.map((input) => found.get(input));
    const isSound = takenColumns(node).every(({ text }) => inputs.every((input) => input?.has(text) ?? true));
    const columns = 'read' in node ? tableColumns(node.read, draft, places) : given(node, inputs, places);
    if (isSound && columns !== undefined) found.set(name, columns);
  };
  for (const name of Object.keys(nodes)) visit(name);
  return found;
}

/** The columns that a node names, and needs of each node that it is from. */
export function takenColumns(node: Draft<NodeSpec>): readonly Mention[] {
  if ('mapping' in node) {
    return namedEntries(node.mapping).flatMap(([to, column]) =>
      typeof column === 'string'
        ? [{ text: to, owner: node.mapping ?? {}, key: to }]
        : mentions(column, 'from', column.from),
    );
  }
  if ('select' in node) return mentions(node, 'select', node.select);
  if ('drop' in node) return mentions(node, 'drop', node.drop);
  if ('join' in node) return mentions(node, 'on', node.on);
  if ('aggregate' in node) return mentions(node, 'group_by', node.group_by);
  if ('drop_duplicates' in node) {
    const { drop_duplicates: columns, last_by: lastBy } = node;
    return [
      ...mentions(node, 'drop_duplicates', columns === true ? [] : columns),
      ...mentions(node, 'last_by', lastBy),
    ];
  }
  return [];
}

/** What a node gives of the columns that it gets. */
function given(node: Draft<NodeSpec>, inputs: readonly (Columns | undefined)[], places: Places): Columns | undefined {
  const [first, second] = inputs;
  if ('mapping' in node) {
    const { mapping } = node;
    if (mapping === undefined) return undefined;
    const typeOf = (to: Draft<string | { type: string }> | undefined) => (typeof to === 'string' ? to : to?.type);
    return new Map(places.keys(mapping).map((name) => [name, typeOf(mapping[name])]));
  }
  if ('filter' in node || 'drop_duplicates' in node || 'union' in node) return first;
  if ('select' in node) {
    if (node.select === undefined || node.select.length === 0 || !places.isWhole(node.select)) return undefined;
    return new Map(node.select.map((name) => [name, first?.get(name)]));
  }
  if ('drop' in node) {
    const dropped = node.drop ?? [];
    return first && new Map([...first].filter(([name]) => !dropped.includes(name)));
  }
  if ('join' in node) {
    if (first === undefined || second === undefined) return undefined;
    const on = names(node.on);
    const isTwice = (name: string) => second.has(name) && !on.includes(name);
    if (first.keys().some(isTwice)) return undefined;
    return new Map([...on.map((name) => [name, first.get(name)] as const), ...first, ...second]);
  }
  if ('aggregate' in node) {
    if (node.aggregate === undefined) return undefined;
    const groups = names(node.group_by).map((name) => [name, first?.get(name)] as const);
    return new Map([...groups, ...places.keys(node.aggregate).map((name) => [name, undefined] as const)]);
  }
  return undefined;
}

const names = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
