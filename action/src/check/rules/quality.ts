import { namedEntries } from '../../spec/draft.ts';
import { nearest } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import { qualityRules } from '../../spec/quality-rules.ts';
import { parseRules } from '../dqdl.ts';
import type { Rule } from '../rule.ts';

/** DQDL rules that are shown to work the same locally and on AWS; the others are refused by name. */
export const quality: Rule = function* ({ draft, places }) {
  for (const [, table] of namedEntries(draft.tables)) {
    if (table.quality === undefined) continue;
    const rules = parseRules(table.quality);
    if (rules === undefined) {
      yield problem('bad-quality', places.value(table, 'quality'), {
        message: 'This is no DQDL ruleset.',
        hint: 'Write Rules = [ RowCount > 0, IsComplete "column" ].',
      });
      continue;
    }
    const columns =
      table.columns === undefined ? undefined : [...Object.keys(table.columns), ...(table.partition_by ?? [])];
    for (const { type, columns: mentioned } of rules) {
      if (!qualityRules.includes(type)) {
        const near = nearest(type, qualityRules);
        yield problem('bad-quality', places.inside(table, 'quality', type), {
          message: `Quality rule ${type} is not known here.`,
          hint: near === undefined ? `Known: ${qualityRules.join(', ')}.` : `Did you mean ${near}?`,
        });
        continue;
      }
      for (const column of mentioned) {
        if (columns === undefined || columns.includes(column)) continue;
        const near = nearest(column, columns);
        yield problem('unknown-column', places.inside(table, 'quality', `"${column}"`), {
          message: `There is no column "${column}" in this table.`,
          hint: near === undefined ? `Columns: ${columns.join(', ')}.` : `Did you mean "${near}"?`,
        });
      }
    }
  }
};
