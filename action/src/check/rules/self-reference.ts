import { baseName } from '../../graph/flow.ts';
import { sameTable, tableReference } from '../../graph/tables.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A step cannot come after itself. */
export const selfReference: Rule = function* ({ draft, steps, declared, places }) {
  const database = draft.database ?? '';
  const isOnlyTable = (name: string) =>
    declared.get('tables')?.includes(name) && !declared.get('sources')?.includes(name);
  for (const { name, needs, reads, writes } of steps) {
    for (const { text, owner, key } of needs) {
      if (text !== name && text !== baseName(name)) continue;
      yield problem('self-reference', places.value(owner, key), {
        message: `"${baseName(name)}" needs itself.`,
        hint: 'Take it out of needs.',
      });
    }
    if (writes === undefined) continue;
    const written = tableReference(writes.text, database);
    for (const { text, owner, key } of reads) {
      if (!sameTable(tableReference(text, database), written) || !isOnlyTable(written.table)) continue;
      yield problem('self-reference', places.value(owner, key), {
        message: `"${baseName(name)}" reads "${written.table}", which it writes itself: its result would depend on how often it ran.`,
        hint: 'Let it write another table.',
      });
    }
  }
};
