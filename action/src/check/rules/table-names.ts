import { namedEntries } from '../../spec/draft.ts';
import type { Diagnostic } from '../../errors.ts';
import type { Places } from '../../spec/places.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Glue's catalog keeps names in lower case, and Athena must quote all but letters, digits and `_`. */
export const tableNames: Rule = function* ({ draft, places }) {
  for (const owner of [draft, ...namedEntries(draft.crawlers).map(([, crawler]) => crawler)]) {
    if (owner.database === undefined || plain.test(owner.database)) continue;
    yield problem('bad-table-name', places.value(owner, 'database'), {
      message: owner.database.includes('-')
        ? `"-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT.`
        : `"${owner.database}" cannot be the name of a database.`,
      hint: useInstead(owner.database),
    });
  }
  yield* misnamed(draft.sources, places, 'a source');
  yield* misnamed(draft.tables, places, 'a table');
  for (const { columns } of [...namedEntries(draft.tables), ...namedEntries(draft.sources)].map(([, table]) =>
    'columns' in table ? table : { columns: undefined },
  )) {
    yield* misnamed(columns, places, 'a column');
  }
  for (const [, { partition_by }] of namedEntries(draft.tables)) {
    for (const [index, name] of (partition_by ?? []).entries()) {
      if (partition_by === undefined || plain.test(name)) continue;
      yield misnamedAt(name, places.value(partition_by, index), 'a column');
    }
  }
};

const plain = /^[a-z_][a-z0-9_]{0,127}$/;

function* misnamed(section: object | undefined, places: Places, what: string): Generator<Diagnostic> {
  for (const name of Object.keys(section ?? {})) {
    if (section !== undefined && !plain.test(name)) yield misnamedAt(name, places.key(section, name), what);
  }
}

function misnamedAt(name: string, at: Diagnostic['at'], what: string): Diagnostic {
  return problem('bad-table-name', at, { message: `"${name}" cannot be the name of ${what}.`, hint: useInstead(name) });
}

function useInstead(name: string): string {
  const better = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replace(/^(?=[0-9])/, '_')
    .slice(0, 128);
  return plain.test(better) && better !== '_' ? `Use ${better}.` : 'It takes a-z, 0-9 and "_".';
}
