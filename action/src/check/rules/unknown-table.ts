import { doesFill, type Mention } from '../../graph/flow.ts';
import { tableNames, tableReference } from '../../graph/tables.ts';
import type { Diagnostic } from '../../errors.ts';
import { problem } from '../../spec/problem.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { declaredHint, knownHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/** A job reads tables, sources with columns, and what a crawler or a model fills; it writes tables. */
export const unknownTable: Rule = function* (subject) {
  const readable = new Set(tableNames(subject.draft, subject.places));
  const writable = new Set(subject.declared.get('tables') ?? []);
  for (const { reads, writes } of subject.steps) {
    for (const mention of reads) {
      const read = tableReference(mention.text, subject.draft.database ?? '');
      const isFilled = subject.steps.some((step) => doesFill(step, read));
      if (!isFilled) yield* missing(mention, readable, subject);
    }
    if (writes !== undefined) yield* missing(writes, writable, subject);
  }
};

function* missing(mention: Mention, known: ReadonlySet<string>, subject: Subject): Generator<Diagnostic> {
  const { draft, declared, places } = subject;
  const { database, table } = tableReference(mention.text, draft.database ?? '');
  const at = places.value(mention.owner, mention.key);
  if (database !== (draft.database ?? '')) {
    // A crawler that was set aside, or whose source was, may be the one.
    if (draft.database === undefined || hasUnknownCrawler(subject)) return;
    const crawled = subject.steps.flatMap(({ fills = [] }) =>
      fills.map(({ database, table }) => `${database}.${table}`),
    );
    yield problem('unknown-table', at, {
      message: `No crawler fills "${mention.text}".`,
      hint:
        suggestion(mention.text, crawled) ??
        knownHint(crawled) ??
        'Declare its files as a source: with columns, or with a crawler.',
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
          : 'Give it columns, or a crawler.',
    });
  }
}

function hasUnknownCrawler({ declared, steps }: Subject): boolean {
  const known = steps.filter(({ section, fills = [] }) => section === 'crawlers' && fills.length > 0).length;
  return (declared.get('crawlers')?.length ?? 0) > known;
}
