import type { Diagnostic } from '../../errors.ts';
import { mentions, type Mention } from '../../graph/flow.ts';
import { nodeColumns } from '../../graph/node-columns.ts';
import type { Columns } from '../../graph/table-columns.ts';
import { namedEntries, type Draft, type NodeSpec } from '../../spec/draft.ts';
import type { Places } from '../../spec/places.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Spark makes rows with two columns of one name, and refuses whoever then names it. */
export const duplicateColumn: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job) || job.nodes === undefined) continue;
    const columns = nodeColumns(job.nodes, draft, places);
    for (const [, node] of namedEntries(job.nodes)) {
      if ('join' in node) yield* onBothSides(node, columns, places);
      for (const { text, owner, key } of repeated(node)) {
        yield problem('duplicate-column', places.value(owner, key), { message: `Column "${text}" is given twice.` });
      }
    }
  }
};

function* onBothSides(
  node: Extract<Draft<NodeSpec>, { join?: unknown }>,
  columns: ReadonlyMap<string, Columns>,
  places: Places,
): Generator<Diagnostic> {
  const [left = '', right = ''] = node.from ?? [];
  const sides = [columns.get(left), columns.get(right)];
  const on = mentions(node, 'on', node.on).map(({ text }) => text);
  const both = [...(sides[0]?.keys() ?? [])].filter((name) => sides[1]?.has(name) && !on.includes(name));
  const isKnown = on.every((name) => sides.every((side) => side?.has(name)));
  if (both.length === 0 || on.length === 0 || !isKnown) return;
  yield problem('duplicate-column', places.value(node, 'on'), {
    message: `"${left}" and "${right}" both have ${both.map((name) => `"${name}"`).join(', ')}, which "on" does not name.`,
    hint: 'Drop it in one of them, or rename it by a mapping.',
  });
}

/** Names that stand a second time among the columns that a node gives. */
function repeated(node: Draft<NodeSpec>): readonly Mention[] {
  const given =
    'select' in node
      ? mentions(node, 'select', node.select)
      : 'join' in node
        ? mentions(node, 'on', node.on)
        : 'aggregate' in node
          ? mentions(node, 'group_by', node.group_by)
          : [];
  const computed = 'aggregate' in node ? Object.keys(node.aggregate ?? {}) : [];
  return given.filter(
    ({ text }, index) => computed.includes(text) || given.findIndex((other) => other.text === text) < index,
  );
}
