import { readFile } from 'node:fs/promises';
import { runQuery, queryResult } from '../aws/queries.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { CloudError, UserError } from '../errors.ts';
import { queryCsv, queryErrorJson, queryJson, queryText } from '../terminal/query.ts';
import type { Context } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface QueryOptions {
  readonly sqlFile: string;
  /** The pipeline whose database and workgroup are used. */
  readonly pipeline: string | undefined;
  readonly environment: string | undefined;
  readonly format: 'text' | 'json' | 'csv';
}

/** Runs one statement of Athena. */
export async function query(options: QueryOptions, context: Context): Promise<void> {
  const { terminal, signal } = context;
  const sql = await readSql(options.sqlFile);
  const pipeline = await pipelineOf({ file: options.pipeline, environment: options.environment, format: 'text' });
  const cloud = await context.openCloud(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const { names } = await deployedPipeline(cloud, pipeline);
  const execution = await runQuery(cloud, { sql, database: pipeline.database, workGroup: names.workGroup }, signal);

  if (execution.Status?.State !== 'SUCCEEDED') {
    const error = failure(options.sqlFile, execution.Status?.StateChangeReason ?? 'The query was cancelled.');
    if (options.format === 'json') terminal.stdout(queryErrorJson(error));
    throw error;
  }
  const result = await queryResult(cloud, execution.QueryExecutionId ?? '', execution.StatementType === 'DML');
  const write = { text: queryText, json: queryJson, csv: queryCsv }[options.format];
  terminal.stdout(write(result, terminal));
}

async function readSql(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(
      'bad-option',
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** Athena says `… line 3:8: …` where it knows the place. */
function failure(file: string, reason: string): CloudError {
  const [, line = '', column = ''] = /\bline (\d+):(\d+)/.exec(reason) ?? [];
  const at =
    line === ''
      ? undefined
      : { file, line: Number(line), column: Number(column), endLine: Number(line), endColumn: Number(column) };
  return new CloudError('query-failed', reason, { at });
}
