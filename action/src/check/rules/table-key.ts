import { namedEntries } from '../../spec/draft.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import { knownHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** A key names columns of its table, each once. */
export const tableKey: Rule = function* ({ draft, places }) {
  for (const [, table] of namedEntries(draft.tables)) {
    const { key, columns, partition_by: partitionBy } = table;
    if (key === undefined || columns === undefined) continue;
    const known = [...new Set([...places.keys(columns), ...(partitionBy ?? [])])];
    const isWhole = partitionBy !== undefined || !places.has(table, 'partition_by');
    for (const [index, name] of key.entries()) {
      const at = places.value(key, index);
      if (key.indexOf(name) < index) {
        yield problem('duplicate-column', at, { message: `Column "${name}" is given twice.` });
      } else if (isWhole && !known.includes(name)) {
        yield problem('unknown-column', at, {
          message: `There is no column "${name}" in this table.`,
          hint: suggestion(name, known) ?? knownHint(known),
        });
      }
    }
  }
};
