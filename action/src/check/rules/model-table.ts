import { baseName, doesFill } from '../../graph/flow.ts';
import { scoreColumns } from '../../graph/score-columns.ts';
import { variableOf, wantedOf } from '../../graph/scored-table.ts';
import { tableReference } from '../../graph/tables.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A model declares the table of its scores itself: nobody else has one of that name, and its columns are told apart. */
export const modelTable: Rule = function* ({ draft, places, steps }) {
  const seen = new Map<string, string>();
  for (const [full, model] of namedEntries(draft.models)) {
    const { writes } = model;
    if (writes === undefined) continue;
    const name = baseName(full);
    const at = places.value(model, 'writes');
    if (!/^[a-z][a-z0-9_]*$/.test(writes)) {
      yield problem('bad-table-name', at, {
        message: `"${writes}" cannot be the name of a table.`,
        hint: 'It takes a-z, 0-9 and "_", and begins with a letter.',
      });
      continue;
    }
    const section = (['tables', 'sources'] as const).find((key) => draft[key] && places.has(draft[key], writes));
    const crawler = steps.find(
      (step) => step.section === 'crawlers' && doesFill(step, { database: draft.database ?? '', table: writes }),
    );
    const other = seen.get(writes);
    const owner = section ?? crawler?.name ?? (other === name ? undefined : other);
    if (owner !== undefined) {
      yield problem('duplicate-table', at, {
        message: `Model "${name}" declares the table "${tableReference(writes, '').table}" itself, but ${section ?? `"${owner}"`} ${section === undefined ? 'makes' : 'declare'} one of that name.`,
        hint: 'Take another name.',
      });
    }
    seen.set(writes, name);
    const wanted = wantedOf(model, draft, places);
    const columns = wanted && scoreColumns(wanted.features, variableOf(model)).map((column) => column.name);
    const twice = columns?.find((column, index) => columns.indexOf(column) < index);
    if (twice === undefined) continue;
    yield problem('duplicate-column', at, {
      message: `"${writes}" would have two columns "${twice}": its own and one that the model learns from or goes over.`,
      hint: `Give the other one another name. Its own: ${scoreColumns(['value'], undefined)
        .map((column) => column.name)
        .join(', ')}.`,
    });
  }
};
