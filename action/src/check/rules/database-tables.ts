import { parseJdbcUrl } from '../../graph/jdbc-url.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A table of a database is named with its schema, once. MySQL's only schema that a URL leads to is its database. */
export const databaseTables: Rule = function* ({ draft, places }) {
  for (const [, source] of namedEntries(draft.sources)) {
    if (source.type !== 'jdbc' || !('tables' in source) || source.tables === undefined) continue;
    const { tables } = source;
    const url = parseJdbcUrl(source.url ?? '');
    const isMySql = url?.vendor === 'mysql';
    for (const [index, name] of tables.entries()) {
      const at = places.value(tables, index);
      const [schema = '', table] = name.split('.');
      const example = isMySql ? `${url.database}.temperatures` : 'dbo.temperatures';
      if (!/^[\w$#]+\.[\w$#]+$/.test(name)) {
        yield problem('bad-database-table', at, {
          message: `"${name}" is no ${isMySql ? 'database.table' : 'schema.table'}.`,
          hint: `Write it like ${example}; names that would have to be quoted are not built yet.`,
        });
      } else if (isMySql && schema !== url.database) {
        yield problem('bad-database-table', at, {
          message: `"${name}" is not in the database "${url.database}", which the URL leads to.`,
          hint: `Write ${url.database}.${table}, or make another source for "${schema}".`,
        });
      } else if (tables.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index) {
        yield problem('duplicate-table', at, {
          message: `"${name}" is named twice.`,
          hint: 'Take one of them out: a crawler would make one table of both.',
        });
      }
    }
  }
};
