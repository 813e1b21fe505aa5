import { expect, test } from '@jest/globals';
import { statementKind } from '../../simulators/engines/athena/kinds.ts';

test.each([
  ['SELECT 1', 'query'],
  ['with a as (select 1) select * from a', 'query'],
  ['-- a comment; drop table t\n  /* and\nanother */ (select 1) union (select 2)', 'query'],
  ['VALUES 1, 2', 'query'],
  ['EXPLAIN (TYPE VALIDATE) SELECT 1', 'explain'],
  ['', 'query'],
])('%j is a statement of kind %s', (sql, kind) => {
  expect(statementKind(sql)).toBe(kind);
});

test.each([
  ['CREATE TABLE t AS SELECT 1', 'CREATE TABLE', 1, 1],
  ['create external table t (n int)', 'CREATE EXTERNAL', 1, 1],
  ['\n  insert into t values (1)', 'INSERT INTO', 2, 3],
  ["UNLOAD (SELECT 1) TO 's3://b/'", 'UNLOAD', 1, 1],
  ['/* clean\nup */ DROP DATABASE plant', 'DROP DATABASE', 2, 7],
  ['SHOW CREATE TABLE t', 'SHOW CREATE', 1, 1],
  ['DESCRIBE t', 'DESCRIBE', 1, 1],
])('%j is refused by name', (sql, name, line, column) => {
  expect(() => statementKind(sql)).toThrow(
    expect.objectContaining({
      message: `The local Athena does not run ${name} yet.`,
      kind: 'NOT_SUPPORTED',
      line,
      column,
    }),
  );
});
