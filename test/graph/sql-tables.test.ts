import { expect, test } from '@jest/globals';
import { sqlNames, tablesRead } from '../../action/src/graph/sql-tables.ts';

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

test.each([
  ['FROM and JOIN', 'select a.x from a join B on a.x = b.x', ['a', 'b']],
  ['a subquery', 'select * from (select * from a) x join (select 1) y', ['a']],
  ['a database', 'select * from lake.a', ['lake.a']],
  ['WITH', 'with c as (select * from a), d (x) as (select 1) select * from c', ['a']],
  ['FROM inside of a call', 'select extract(year from a), trim(both from b) from c', ['c']],
  ['IS DISTINCT FROM', 'select * from a where x is distinct from b', ['a']],
  ['what makes its rows itself', 'select * from range(5) join lateral (select 1) join values (1)', []],
  ['union', 'select * from a union all select * from b', ['a', 'b']],
])('surely tables: %s', (_, sql, found) => {
  expect(tablesRead(sql).map(({ name }) => name)).toEqual(found);
});

test('a table is found where it stands', () => {
  expect(tablesRead('select a from b').map(({ at }) => at)).toEqual([14]);
});
