import type { Mention } from '../../graph/flow.ts';
import { tableNames, tableReference } from '../../graph/tables.ts';
import type { Diagnostic } from '../../errors.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/** A job reads tables, and sources with columns; it writes tables. */
export const unknownTable: Rule = function* (subject) {
  const readable = new Set(tableNames(subject.draft, subject.places));
  const writable = new Set(subject.declared.get('tables') ?? []);
  for (const { reads, writes } of subject.steps) {
    for (const mention of reads) yield* missing(mention, readable, subject);
    if (writes !== undefined) yield* missing(writes, writable, subject);
  }
};

function* missing(mention: Mention, known: ReadonlySet<string>, subject: Subject): Generator<Diagnostic> {
  const { draft, declared, places } = subject;
  const { database, table } = tableReference(mention.text, draft.database ?? '');
  const at = places.value(mention.owner, mention.key);
  if (database !== (draft.database ?? '')) {
    // A crawler's database; the section is refused already.
    if (declared.has('crawlers') || draft.database === undefined) return;
    yield problem('not-built', at, {
      message: `Reading tables of another database is not built yet: "${mention.text}".`,
      hint: 'Declare its files as a source with columns, and use that name.',
    });
  } else if (!known.has(table)) {
    const isSource = declared.get('sources')?.includes(table) ?? false;
    const isReadable = tableNames(draft, places).includes(table);
    yield problem('unknown-table', at, {
      message: !isSource
        ? `There is no table "${table}".`
        : isReadable
          ? `"${table}" is a source; a job writes tables.`
          : `Source "${table}" declares no columns, so it is no table.`,
      hint: !isSource
        ? declaredHint(table, ['tables', 'sources'], subject)
        : isReadable
          ? declaredHint('', ['tables'], subject)
          : 'Give it columns.',
    });
  }
}
