import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A source with columns is a table of the same database. */
export const duplicateTable: Rule = function* ({ draft, places }) {
  const { tables, sources } = draft;
  if (tables === undefined || sources === undefined) return;
  for (const [name] of namedEntries(sources)) {
    if (!places.has(tables, name)) continue;
    const { line, column } = places.key(sources, name);
    yield problem('duplicate-table', places.key(tables, name), {
      message: `"${name}" is a table and a source (${line}:${column}).`,
      hint: 'Rename one of them.',
    });
  }
};
