import { crawledTables } from '../../graph/crawled-table.ts';
import { conditionsIn } from '../../graph/conditions.ts';
import { doesFill, mentions, type Mention } from '../../graph/flow.ts';
import { sameTable, tableReference } from '../../graph/tables.ts';
import type { Diagnostic } from '../../errors.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/**
 * `unchanged` compares tables and sources. A function asks, before the step starts, and no function reaches a database:
 * the job itself does, and it can only if that is the whole condition.
 */
export const skipInputs: Rule = function* (subject) {
  const { draft, places, steps } = subject;
  for (const [name, { skip_if: whole }] of namedEntries(draft.jobs)) {
    const writes = steps.find((step) => step.name === name)?.writes?.text;
    for (const condition of conditionsIn(whole)) {
      const { no_new_data: watched, unchanged } = condition;
      if (condition !== whole && watched !== undefined && isDatabase(watched, subject)) {
        yield problem('bad-condition', places.value(condition, 'no_new_data'), {
          message: `"${watched}" is a database, which only the job itself can ask, and not among other conditions.`,
          hint: `Let { no_new_data: ${watched} } be the whole condition.`,
        });
      }
      for (const mention of mentions(condition, 'unchanged', unchanged)) yield* faults(mention, writes, subject);
    }
  }
};

function* faults(mention: Mention, writes: string | undefined, subject: Subject): Generator<Diagnostic> {
  const { places } = subject;
  const at = places.value(mention.owner, mention.key);
  const { text } = mention;
  const source = sourceOf(text, subject);
  if (text === writes) {
    yield problem('bad-condition', at, {
      message: `The step writes "${text}" itself: it would change with every run.`,
      hint: 'Name what it reads.',
    });
  } else if (source !== undefined && isDatabase(source, subject)) {
    yield problem('bad-condition', at, {
      message: `The rows of "${text}" are in a database, which only the job itself can ask.`,
      hint: `Use { no_new_data: ${source} }, which compares its watermark.`,
    });
  } else if (source === undefined && !isTable(text, subject)) {
    yield problem('unknown-table', at, {
      message: `There is no table or source "${text}".`,
      hint: declaredHint(text, ['tables', 'sources'], subject),
    });
  }
}

/** What was set aside is given the benefit of the doubt. */
function isTable(text: string, { draft, declared, steps }: Subject): boolean {
  const table = tableReference(text, draft.database ?? '');
  const isDeclared = ['tables', 'sources'].some((section) => declared.get(section)?.includes(text));
  return isDeclared || steps.some((step) => doesFill(step, table));
}

/** The source of that name, or of the crawler that fills the table. */
function sourceOf(text: string, { draft }: Subject): string | undefined {
  if (draft.sources?.[text] !== undefined) return text;
  const table = tableReference(text, draft.database ?? '');
  const crawlers = namedEntries(draft.crawlers).map(([, crawler]) => crawler);
  return crawlers.find((crawler) => crawledTables(crawler, draft).some((filled) => sameTable(filled, table)))?.source;
}

const isDatabase = (source: string, { draft }: Subject): boolean => draft.sources?.[source]?.type === 'jdbc';
