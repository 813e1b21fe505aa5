import type { NodeSpec } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { InternalError, type Position } from '../errors.ts';
import type { Mapping, Node } from './model.ts';
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
    const node = buildNode(name, spec, database, places.key(nodes, name));
    if (node.kind !== 'read') add(node.from);
    ordered.push(node);
  };
  for (const name of Object.keys(nodes)) add(name);
  return ordered;
}

function buildNode(name: string, spec: NodeSpec, database: string, at: Position): Node {
  if ('read' in spec) return { kind: 'read', name, table: tableReference(spec.read, database), at };
  if ('mapping' in spec) return { kind: 'mapping', name, from: spec.from, columns: mappings(spec.mapping), at };
  if ('filter' in spec) return { kind: 'filter', name, from: spec.from, condition: spec.filter, at };
  if ('write' in spec) return { kind: 'write', name, from: spec.from, table: spec.write, at };
  throw new InternalError('internal', `Node "${name}" of a kind that is not built was let through.`);
}

function mappings(columns: Readonly<Record<string, string | { from: string; type: string }>>): Mapping[] {
  return Object.entries(columns).map(([to, column]) =>
    typeof column === 'string' ? { from: to, to, type: column } : { from: column.from, to, type: column.type },
  );
}
