import type { Code } from '../../codes.ts';
import type { Diagnostic } from '../../errors.ts';
import { conditionsIn } from '../../graph/conditions.ts';
import { namedEntries } from '../../spec/draft.ts';
import { warning } from '../../spec/problem.ts';
import { inputsIn } from '../jsonata/paths.ts';
import type { Rule, Subject } from '../rule.ts';

/** Errors behind which a use may hide: a misspelt name, a value that was set aside, a section that is not looked into. */
const hiding =
  /^(unknown-|missing-|wrong-|not-built|secret-|unclosed-|list-in-text|reference-|bad-foreach|bad-item|bad-url|bad-database-table|duplicate-item|cycle|self-|no-)/;

export function mayHideUses(errors: ReadonlySet<Code>): boolean {
  return errors.values().some((code) => hiding.test(code));
}

/** What nothing uses is a mistake as often as not. */
export const unused: Rule = function* (subject) {
  const { draft, steps, edges, used, errors } = subject;
  if (mayHideUses(errors)) return;
  const read = new Set(steps.flatMap(({ reads }) => reads.map(({ text }) => text.split('.').at(-1))));
  const written = new Set(steps.flatMap(({ writes }) => (writes === undefined ? [] : [writes.text.split('.').at(-1)])));
  const conditions = namedEntries(draft.jobs).flatMap(([, { skip_if: condition }]) => conditionsIn(condition));
  const watched = new Set(conditions.flatMap(({ no_new_data, unchanged }) => [no_new_data, unchanged].flat()));
  const asked = conditions.flatMap(({ expression }) => (expression === undefined ? [] : inputsIn(expression)));
  const crawled = new Set(namedEntries(draft.crawlers).map(([, crawler]) => crawler.source));
  const needed = new Set(edges.map(({ needs }) => needs));

  yield* unusedNames(
    'variables',
    (name) => used.has(`variables.${name}`),
    (name) => `Nothing uses variable "${name}".`,
    subject,
  );
  yield* unusedNames(
    'inputs',
    (name) => used.has(`inputs.${name}`) || asked.includes(name) || asked.includes('*'),
    (name) => `Nothing uses input "${name}".`,
    subject,
  );
  yield* unusedNames(
    'sources',
    (name) => read.has(name) || watched.has(name) || crawled.has(name),
    (name) => `Nothing reads source "${name}".`,
    subject,
  );
  yield* unusedNames(
    'crawlers',
    (name) => needed.has(name),
    (name) => `Nothing reads the table of crawler "${name}".`,
    subject,
  );
  yield* unusedNames(
    'tables',
    (name) => written.has(name),
    (name) => `No job writes table "${name}".`,
    subject,
  );
};

function* unusedNames(
  section: 'variables' | 'inputs' | 'sources' | 'crawlers' | 'tables',
  isUsed: (name: string) => boolean,
  message: (name: string) => string,
  { draft, places }: Subject,
): Generator<Diagnostic> {
  const owner = draft[section];
  for (const name of Object.keys(owner ?? {})) {
    if (owner === undefined || isUsed(name)) continue;
    yield warning('unused', places.key(owner, name), { message: message(name) });
  }
}
