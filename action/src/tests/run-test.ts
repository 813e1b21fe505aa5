import type { Cloud } from '../aws/cloud.ts';
import { startExecution, untilVisible } from '../aws/executions.ts';
import { queryResult, runQuery } from '../aws/queries.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { deployArtifacts } from '../deploy/deploy.ts';
import type { Pipeline, PipelineTest } from '../graph/model.ts';
import { tableReference } from '../graph/tables.ts';
import type { Artifacts } from '../render/artifacts.ts';
import { executionName, runInput } from '../run/input.ts';
import type { StepRun } from '../run/steps.ts';
import { watch } from '../run/watch.ts';
import type { TestBench, TestCloud } from './bench.ts';
import { differences } from './differences.ts';

export interface TestResult {
  readonly test: PipelineTest;
  /** None: it passed. */
  readonly differences: readonly string[];
  readonly seconds: number;
  /** Where buckets and logs of a test that failed are. */
  readonly stateFolder?: string | undefined;
}

export interface TestContext {
  readonly bench: TestBench;
  readonly artifacts: Artifacts;
  readonly signal: AbortSignal;
  readonly onStep: (step: StepRun) => void;
}

/** Deploys the pipeline into a cloud of its own, gives, runs, and compares. What passed leaves nothing behind. */
export async function runTest(pipeline: Pipeline, test: PipelineTest, context: TestContext): Promise<TestResult> {
  const started = performance.now();
  const own = await context.bench.open();
  const found = await inCloud(pipeline, test, own, context).finally(() => own.cloud.close());
  const seconds = (performance.now() - started) / 1000;
  if (found.length > 0) return { test, differences: found, seconds, stateFolder: own.stateFolder };
  await own.remove();
  return { test, differences: [], seconds };
}

async function inCloud(
  pipeline: Pipeline,
  test: PipelineTest,
  { cloud, give }: TestCloud,
  { bench, artifacts, signal, onStep }: TestContext,
): Promise<readonly string[]> {
  const { window, inputs } = runInput(pipeline, bench.dataEnd, test.windowId, []);
  const select = { steps: test.steps, reason: 'the test does not run it' };

  await deployArtifacts(pipeline, artifacts, { cloud, progress: silent, signal });
  const { stateMachineArn, names } = await deployedPipeline(cloud, pipeline);
  await give(test, window, signal);
  const input = { window, inputs, select };
  const executionArn = await startExecution(cloud, stateMachineArn, executionName(window, new Date()), input);
  await untilVisible(cloud, executionArn, signal);
  const { steps } = await watch(pipeline, executionArn, cloud, onStep, signal);

  const rows = new Map<string, number | string>();
  for (const table of Object.keys(test.expect.rows))
    rows.set(table, await rowsOf(cloud, tableReference(table, pipeline.database), names.workGroup, signal));
  return differences(test, { steps, rows });
}

const nothing = () => undefined;
const silent = { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing };

/** As Athena counts them; a text says why it cannot. */
async function rowsOf(
  cloud: Cloud,
  { database, table }: { readonly database: string; readonly table: string },
  workGroup: string,
  signal: AbortSignal,
): Promise<number | string> {
  const sql = `SELECT count(*) AS rows FROM "${database}"."${table}"`;
  const { Status, QueryExecutionId = '' } = await runQuery(cloud, { sql, database, workGroup }, signal);
  if (Status?.State !== 'SUCCEEDED') return Status?.StateChangeReason ?? 'the query was cancelled';
  const { rows } = await queryResult(cloud, QueryExecutionId, true);
  return Number(rows[0]?.[0]);
}
