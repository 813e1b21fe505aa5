import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Partition keys are folders: their values are strings, and they are no columns of the files. */
export const tableLayout: Rule = function* ({ draft, places }) {
  for (const [name, table] of namedEntries(draft.tables)) {
    const { columns, partition_by: keys } = table;
    for (const [index, key] of (keys ?? []).entries()) {
      if (keys === undefined) continue;
      const at = places.value(keys, index);
      const type = columns?.[key];
      if (keys.indexOf(key) < index) {
        yield problem('partition-key', at, { message: `"${key}" is in partition_by twice.` });
      } else if (key === 'written_by' || key === 'window_id') {
        yield problem('partition-key', at, {
          message: `Every table is partitioned by "${key}" already.`,
          hint: 'Take it out.',
        });
      } else if (type !== undefined && type !== 'string' && columns !== undefined) {
        yield problem('partition-key', places.value(columns, key), {
          message: `"${key}" is a column of type ${type} and a partition key; values of partition keys are strings.`,
          hint: 'Take it out of columns, or give it the type string.',
        });
      }
    }
    if (columns !== undefined && Object.keys(columns).every((column) => keys?.includes(column))) {
      yield problem('no-columns', places.key(table, 'columns'), {
        message: `Table "${name}" has no column besides its partition keys.`,
        hint: 'Readers need at least one.',
      });
    }
  }
  for (const [, table] of [...namedEntries(draft.tables), ...namedEntries(draft.sources)]) {
    if (!('header' in table) || table.format === undefined || table.format === 'csv') continue;
    yield problem('unused-key', places.key(table, 'header'), {
      message: `"header" is for CSV files; these are ${table.format}.`,
      hint: 'Take it out.',
    });
  }
};
