import type { Diagnostic } from '../../errors.ts';
import type { TableReference } from '../../graph/model.ts';
import { sameTable } from '../../graph/tables.ts';
import { namedEntries, type CrawlerSpec, type Draft } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule, Subject } from '../rule.ts';

/** A crawler makes a table of its own, of a source that is none yet. */
export const crawledTables: Rule = function* (subject) {
  const { draft, places } = subject;
  const { crawlers = {}, sources = {} } = draft;
  const fillers = fillersOf(subject);
  for (const [name, crawler] of namedEntries(crawlers)) {
    const source = crawler.source === undefined ? undefined : sources[crawler.source];
    if (source !== undefined && places.has(source, 'columns')) {
      yield problem('needless-crawler', places.value(crawler, 'source'), {
        message: `Source "${crawler.source}" declares its columns, so it is a table already.`,
        hint: 'Take out the crawler, or the columns.',
      });
      continue;
    }
    for (const table of fillers.filter((filler) => filler.name === name)) yield* duplicates(table, crawler, subject);
  }
};

interface Filler {
  readonly name: string;
  readonly fills: TableReference;
}

const fillersOf = ({ steps }: Subject): readonly Filler[] =>
  steps.flatMap(({ name, fills = [] }) => fills.map((table) => ({ name, fills: table })));

function* duplicates({ name, fills }: Filler, crawler: Draft<CrawlerSpec>, subject: Subject): Generator<Diagnostic> {
  const { crawlers = {}, sources = {}, tables, database } = subject.draft;
  const { places } = subject;
  const table = `${fills.database}.${fills.table}`;
  const first = fillersOf(subject).find((filler) => sameTable(filler.fills, fills));
  if (first !== undefined && first.name !== name) {
    const named =
      sources[crawler.source ?? '']?.type === 'jdbc' ? 'database, schema and own name' : "source's last folder";
    yield problem('duplicate-table', places.key(crawlers, name), {
      message: `"${name}" and "${first.name}" (line ${places.key(crawlers, first.name).line}) would both fill ${table}: a crawled table is named after its ${named}.`,
      hint: 'Give one of them another database.',
    });
  }
  const owner = [tables, sources].find((section) => section !== undefined && places.has(section, fills.table));
  const isTable = owner === tables || (owner !== undefined && places.has(sources[fills.table] ?? {}, 'columns'));
  if (fills.database !== database || owner === undefined || !isTable) return;
  yield problem('duplicate-table', places.value(crawler, 'database'), {
    message: `"${name}" would fill ${table}, which is declared (line ${places.key(owner, fills.table).line}).`,
    hint: 'Give the crawler another database.',
  });
}
