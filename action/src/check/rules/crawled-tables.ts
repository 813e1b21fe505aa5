import { sameTable } from '../../graph/tables.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A crawler makes a table of its own, of a source that is none yet. */
export const crawledTables: Rule = function* ({ draft, steps, places }) {
  const { crawlers = {}, sources = {}, tables } = draft;
  const fillers = steps.flatMap(({ name, fills }) => (fills === undefined ? [] : [{ name, fills }]));
  for (const [name, crawler] of namedEntries(crawlers)) {
    const source = crawler.source === undefined ? undefined : sources[crawler.source];
    if (source !== undefined && places.has(source, 'columns')) {
      yield problem('needless-crawler', places.value(crawler, 'source'), {
        message: `Source "${crawler.source}" declares its columns, so it is a table already.`,
        hint: 'Take out the crawler, or the columns.',
      });
      continue;
    }
    const fills = fillers.find((filler) => filler.name === name)?.fills;
    if (fills === undefined) continue;
    const table = `${fills.database}.${fills.table}`;
    const first = fillers.find((filler) => sameTable(filler.fills, fills));
    if (first !== undefined && first.name !== name) {
      yield problem('duplicate-table', places.key(crawlers, name), {
        message: `"${name}" and "${first.name}" (line ${places.key(crawlers, first.name).line}) would both fill ${table}: a crawled table is named after its source's last folder.`,
        hint: 'Give one of them another database.',
      });
    }
    const owner = [tables, sources].find((section) => section !== undefined && places.has(section, fills.table));
    const isTable = owner === tables || (owner !== undefined && places.has(sources[fills.table] ?? {}, 'columns'));
    if (fills.database !== draft.database || owner === undefined || !isTable) continue;
    yield problem('duplicate-table', places.value(crawler, 'database'), {
      message: `"${name}" would fill ${table}, which is declared (line ${places.key(owner, fills.table).line}).`,
      hint: 'Give the crawler another database.',
    });
  }
};
