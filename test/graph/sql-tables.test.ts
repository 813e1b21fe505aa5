import { expect, test } from '@jest/globals';
import { sqlNames } from '../../action/src/graph/sql-tables.ts';

const tables = (sql: string, known: readonly string[]): string[] =>
  [...new Set(sqlNames(sql).map(({ table }) => table))].filter((name) => known.includes(name));

test.each([
  ['a plain query', 'SELECT * FROM a', ['a']],
  ['a join', 'select * from a join b on a.x = b.x', ['a', 'b']],
  ['a list', 'SELECT * FROM a, b c', ['a', 'b']],
  ['a subquery', 'SELECT * FROM (SELECT * FROM a) x', ['a']],
  ['a parenthesised join', 'SELECT * FROM (a CROSS JOIN b)', ['a', 'b']],
  ['WITH', 'WITH c AS (SELECT * FROM a) SELECT * FROM c', ['a', 'c']],
  ['quoted names', 'SELECT * FROM "a" JOIN "lake"."b" ON true', ['a', 'b']],
  ['capitals', 'SELECT * FROM A', ['a']],
  ['a database and a catalog', 'SELECT * FROM lake.a, awsdatacatalog.lake.b', ['a', 'b']],
  ['comments', 'SELECT 1 -- FROM a\n/* FROM b */ FROM c', ['c']],
  ['texts', "SELECT 'from a, it''s from b' FROM c", ['c']],
  ['a table without a query', 'TABLE a', ['a']],
])('%s', (_, sql, found) => {
  expect(tables(sql, ['a', 'b', 'c'])).toEqual(found);
});

test('the database is told when it is given', () => {
  expect(sqlNames('SELECT * FROM other.a')).toEqual([{ database: 'other', table: 'a' }]);
  expect(sqlNames('SELECT * FROM cat.other.a')).toEqual([{ database: 'other', table: 'a' }]);
});
