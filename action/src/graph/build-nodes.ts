import type { NodeSpec } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { InternalError, type Position } from '../errors.ts';
import type { Computed, Mapping, Node } from './model.ts';
import { nodeInputs } from './node-inputs.ts';
import { tableReference } from './tables.ts';

type NodeSpecs = Readonly<Record<string, NodeSpec>>;

/** The nodes of a job, each after those that it is from. */
export function buildNodes(nodes: NodeSpecs, database: string, places: Places): Node[] {
  const ordered: Node[] = [];
  const done = new Set<string>();
  const add = (name: string): void => {
    const spec = nodes[name];
    if (spec === undefined || done.has(name)) return;
    done.add(name);
    for (const { text } of nodeInputs(spec)) add(text);
    ordered.push(buildNode(name, spec, database, places.key(nodes, name)));
  };
  for (const name of Object.keys(nodes)) add(name);
  return ordered;
}

function buildNode(name: string, spec: NodeSpec, database: string, at: Position): Node {
  const base = { name, at };
  if ('read' in spec) return { ...base, kind: 'read', table: tableReference(spec.read, database) };
  if ('mapping' in spec) return { ...base, kind: 'mapping', from: spec.from, columns: mappings(spec.mapping) };
  if ('filter' in spec) return { ...base, kind: 'filter', from: spec.from, condition: spec.filter.trim() };
  if ('select' in spec) return { ...base, kind: 'select', from: spec.from, columns: spec.select };
  if ('drop' in spec) return { ...base, kind: 'drop', from: spec.from, columns: spec.drop };
  if ('join' in spec) {
    const [left = '', right = ''] = spec.from;
    return { ...base, kind: 'join', left, right, how: spec.join, on: listed(spec.on) };
  }
  if ('union' in spec) return { ...base, kind: 'union', from: spec.union };
  if ('aggregate' in spec) {
    const { from, group_by: groupBy, aggregate } = spec;
    return { ...base, kind: 'aggregate', from, groupBy: listed(groupBy), columns: computed(aggregate) };
  }
  if ('sql' in spec) return { ...base, kind: 'sql', from: listed(spec.from), sql: spec.sql.trim() };
  if ('drop_duplicates' in spec) {
    const { from, drop_duplicates: columns, last_by: lastBy } = spec;
    return { ...base, kind: 'drop_duplicates', from, columns: columns === true ? [] : columns, lastBy: listed(lastBy) };
  }
  if ('write' in spec) return { ...base, kind: 'write', from: spec.from, table: spec.write };
  throw new InternalError('internal', `Node "${name}" of a kind that is not built was let through.`);
}

function mappings(columns: Readonly<Record<string, string | { from: string; type: string }>>): Mapping[] {
  return Object.entries(columns).map(([to, column]) =>
    typeof column === 'string' ? { from: to, to, type: column } : { from: column.from, to, type: column.type },
  );
}

function computed(columns: Readonly<Record<string, string>>): Computed[] {
  return Object.entries(columns).map(([name, expression]) => ({ name, expression: expression.trim() }));
}

/** `on: room_id` and `on: [room_id, day]`. */
function listed(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
}
