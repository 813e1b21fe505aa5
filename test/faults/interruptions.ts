/** A pipeline whose rows are known, for tests that interrupt its runs. */
import { expect } from '@jest/globals';
import { project, script, type Project } from './project.ts';

const yaml = `
name: steady
database: steady_db
window: day
sources:
  numbers: { type: s3, location: s3://numbers/in/, format: csv, columns: { n: int } }
tables:
  even: { path: lake/even/, format: parquet, columns: { n: int }, partition_by: [tens] }
  big: { path: lake/big/, format: csv, columns: { n: int } }
jobs:
  keep_even: { script: glue/even.py, reads: numbers, writes: even, skip_if: { no_new_data: numbers } }
  keep_big:
    reads: even
    writes: big
    script: glue/big.py
reports:
  summary: { sql: sql/rows.sql }
`;

const even =
  script(`rows = glueContext.create_dynamic_frame.from_catalog(database="steady_db", table_name="numbers").toDF()
rows.where("n % 2 = 0").selectExpr("n", "cast(n div 10 as string) as tens").write.partitionBy("tens").mode("append").parquet(args["output"])`);

const big = script(`from awsglue.dynamicframe import DynamicFrame
rows = glueContext.create_dynamic_frame.from_catalog(database="steady_db", table_name="even").toDF()
glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(rows.where("n >= 50").select("n"), glueContext, "big"),
    connection_type="s3", connection_options={"path": args["output"]}, format="csv", format_options={"quoteChar": -1})`);

export async function steady(): Promise<Project> {
  const made = project({
    'pipeline/steady.yml': yaml,
    'glue/even.py': even,
    'glue/big.py': big,
    'sql/rows.sql': `SELECT 'even' AS name, count(*) AS n, sum(n) AS total FROM even
UNION ALL SELECT 'big', count(*), sum(n) FROM big ORDER BY 1`,
  });
  made.put('numbers', 'in/a.csv', `n\n${Array.from({ length: 100 }, (_, n) => n).join('\n')}\n`);
  expect(await made.penstock('deploy')).toMatchObject({ code: 0 });
  return made;
}

/** 0, 2, … 98; and those of them from 50 on. */
export const expectedRows = ['name,n,total', 'big,25,1850', 'even,50,2450'];

export async function rows(made: Project): Promise<readonly string[]> {
  const { stdout, stderr, code } = await made.penstock('query', 'sql/rows.sql', '--format', 'csv');
  if (code !== 0) throw new Error(stderr);
  return stdout.trim().split('\r\n');
}

export const window = ['--window', '2026-11-20'] as const;
