/** What is said of datasets of QuickSight. */
import { expect, test } from '@jest/globals';
import { diagnose, edited } from './diagnose.ts';

const shown =
  "SELECT date_trunc('hour', at) AS hour, avg(r.temp) AS temp FROM readings r JOIN temperatures USING (temp) GROUP BY 1";

/** What is said of a section `quicksight` with these keys, when the report's query is `sql`. */
const said = (keys: string, sql = shown) =>
  diagnose(edited(['reports:', `quicksight: { ${keys} }\nreports:`]), {
    files: { 'sql/hourly.sql': { kind: 'file', text: sql } },
  });

test.each([
  ['a report whose SQL tells its columns', 'datasets: [hourly], group: analysts', []],
  [
    'columns that are declared',
    'datasets: [{ report: hourly, columns: { hour: timestamp, temp: double } }], group: a b',
    [],
  ],
  [
    'a report that is misspelt',
    'datasets: [huorly], group: analysts',
    ['15:26 There is no report "huorly". (Did you mean "hourly" (reports, 17:3)?)'],
  ],
  [
    'a job',
    'datasets: [{ report: clean, columns: { a: int } }], group: analysts',
    ['15:36 There is no report "clean". (Known: hourly.)'],
  ],
  [
    'a report twice',
    'datasets: [hourly, hourly], group: analysts',
    ['15:34 "hourly" is a dataset already. (Take one of them out.)'],
  ],
  ['no report', 'datasets: [], group: analysts', ['15:25 "datasets" takes a list of reports; found an empty list.']],
  ['no columns', 'datasets: [{ report: hourly, columns: {} }], group: a', ['15:53 A dataset has at least one column.']],
  [
    'a type that there is not',
    'datasets: [{ report: hourly, columns: { temp: number } }], group: a',
    ['15:61 "number" is no type of a column. (Did you mean "double"?)'],
  ],
  [
    'a group by its ARN',
    'datasets: [hourly], group: "arn:aws:quicksight:us-east-1:111111111111:group/default/analysts"',
    [
      '15:42 "arn:aws:quicksight:us-east-1:111111111111:group/default/analysts" cannot be the name of a QuickSight group. (The name alone, of a group in the namespace "default"; not its ARN.)',
    ],
  ],
  [
    'a region that there is not',
    'datasets: [hourly], group: a, identity_region: us-east',
    ['15:62 "us-east" is no AWS region. (Did you mean "us-east-1"?)'],
  ],
])('%s', (_, keys, says) => {
  expect(said(keys)).toEqual(says);
});

test.each([
  [
    'SELECT * FROM readings',
    '15:26 QuickSight must be told the columns of "hourly" and their types, and its SQL does not tell them. (Name each one in the SELECT, instead of "*". Or declare them: { report: hourly, columns: { … } }.)',
  ],
  [
    'SELECT temp, count(*) FROM readings GROUP BY 1',
    '15:26 Column 2 of "hourly" has no name. (Give it one in the SELECT, by AS.)',
  ],
  [
    'SELECT temp, array_agg(at) AS moments FROM readings GROUP BY 1',
    '15:26 QuickSight must be told the types of the columns of "hourly", and its SQL does not tell that of "moments". (Say it in the SQL: CAST(… AS double) AS moments. Or declare all of them: { report: hourly, columns: { … } }.)',
  ],
])('a query that does not tell enough: %s', (sql, says) => {
  expect(said('datasets: [hourly], group: analysts', sql)).toContain(says);
});

test('a table that nobody declares leaves its columns untold, and those that may be its', () => {
  const sql = 'SELECT temp, count(*) AS n FROM readings JOIN penstock_ledger ON true GROUP BY 1';
  expect(said('datasets: [hourly], group: analysts', sql)).toContainEqual(
    expect.stringMatching(/^15:26 QuickSight must be told .* that of "temp"\./),
  );
});
