/** Rules of data quality, by AWS's open evaluator: each rule that is allowed passes when it holds and fails when it does not. */
import { expect, jest, test } from '@jest/globals';
import { testEngine } from './engine.ts';

jest.setTimeout(100_000);

const here = testEngine();

/** Rows: (1, 20.5, kitchen, a), (2, 18.0, office, bb), (3, null, office, ccc). */
const rules: readonly (readonly [holds: string, doesNot: string])[] = [
  ['RowCount = 3', 'RowCount > 3'],
  ['RowCount between 1 and 10', 'RowCount between 4 and 10'],
  [`RowCount = 2 where "room = 'office'"`, `RowCount = 3 where "room = 'office'"`],
  ['ColumnCount = 4', 'ColumnCount > 4'],
  ['ColumnExists "temp"', 'ColumnExists "humidity"'],
  ['IsComplete "id"', 'IsComplete "temp"'],
  ['IsComplete "temp" where "id < 3"', 'IsComplete "temp" where "id > 2"'],
  ['IsUnique "id"', 'IsUnique "room"'],
  ['IsPrimaryKey "id"', 'IsPrimaryKey "room"'],
  ['IsPrimaryKey "id" "room"', 'IsPrimaryKey "temp"'],
  ['Uniqueness "id" > 0.9', 'Uniqueness "room" > 0.9'],
  ['DistinctValuesCount "room" = 2', 'DistinctValuesCount "room" = 3'],
  ['Mean "id" = 2', 'Mean "id" between 5 and 6'],
  ['ColumnLength "s" <= 3', 'ColumnLength "s" between 1 and 4'],
  ['ColumnValues "id" > 0', 'ColumnValues "id" > 1'],
  ['ColumnValues "id" <= 3', 'ColumnValues "id" <= 2'],
  ['ColumnValues "id" between 0 and 4', 'ColumnValues "id" between 1 and 4'],
  ['ColumnValues "id" in [1, 2, 3]', 'ColumnValues "id" in [1, 2]'],
  ['ColumnValues "id" != 9', 'ColumnValues "id" != 2'],
  ['ColumnValues "room" in ["kitchen", "office"]', 'ColumnValues "room" in ["kitchen"]'],
  ['ColumnValues "room" not in ["cellar"]', 'ColumnValues "room" not in ["office"]'],
  ['ColumnValues "room" matches "[a-z]+"', 'ColumnValues "room" matches "k[a-z]+"'],
  ['ColumnValues "temp" > 10 where "temp is not null"', 'ColumnValues "temp" > 10'],
  ['CustomSql "select count(*) from primary" = 3', 'CustomSql "select count(*) from primary" = 4'],
  ['(IsComplete "id") and (RowCount > 1)', '(IsComplete "id") and (RowCount > 3)'],
  ['(IsComplete "temp") or (RowCount > 1)', '(IsComplete "temp") or (RowCount > 3)'],
];

const evaluate = `
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsgluedq.transforms import EvaluateDataQuality

glueContext = GlueContext()
rows = [(1, 20.5, "kitchen", "a"), (2, 18.0, "office", "bb"), (3, None, "office", "ccc")]
data = glueContext.spark_session.createDataFrame(rows, "id int, temp double, room string, s string")

def outcomes(ruleset):
    frame = DynamicFrame.fromDF(data, glueContext, "rows")
    return [row.Outcome for row in EvaluateDataQuality.apply(frame=frame, ruleset=ruleset).toDF().collect()]
`;

test('rules that hold pass, and rules that do not fail', async () => {
  const ruleset = `Rules = [ ${rules.flat().join(', ')} ]`;
  const run = await here.run(`${evaluate}print(",".join(outcomes(${JSON.stringify(ruleset)})))\n`);
  const outcomes = run.log.trim().split('\n').at(-1)?.split(',') ?? [];
  expect(rules.flat().map((rule, index) => `${rule}: ${outcomes[index]}`)).toEqual(
    rules.flatMap(([holds, doesNot]) => [`${holds}: Passed`, `${doesNot}: Failed`]),
  );
});

test.each([
  ['Rules = [ Completeness "temp" > 0.5 ]', 'The data quality rule Completeness'],
  ['Rules = [ (RowCount > 1) and (Sum "id" > 1) ]', 'The data quality rule Sum'],
  [
    'Rules = [ ColumnValues "id" > 2 with threshold > 0.3 ]',
    'The rule ColumnValues "id" > 2 with threshold > 0.3, for its threshold,',
  ],
  ['Rules = [ RowCount > 1 ] Analyzers = [ RowCount ]', "A ruleset's Analyzers"],
])('what was not shown to work is refused by name: %s', async (ruleset, what) => {
  const run = await here.run(`${evaluate}outcomes(${JSON.stringify(ruleset)})\n`);
  expect(run.outcome).toBe(`FAILED: NotInLocalGlue: ${what} is not done by the local Glue.`);
});
