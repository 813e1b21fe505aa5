/** ListMapRuns, DescribeMapRun. */
import type {
  DescribeMapRunInput,
  DescribeMapRunOutput,
  ListMapRunsInput,
  ListMapRunsOutput,
  MapRunExecutionCounts,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import { childrenOf, existingExecution } from './arns.ts';
import { page } from './page.ts';
import type { ExecutionRecord, MapRunRecord, Records } from './records.ts';
import { settled, settledRun } from './settle.ts';

export const mapRunCommands = (world: World, records: Records) => ({
  async ListMapRuns(input: ListMapRunsInput): Promise<ListMapRunsOutput> {
    onlyKnown('states:ListMapRuns', input, ['executionArn', 'maxResults', 'nextToken']);
    const { arn } = existingExecution(records, required(input.executionArn, 'executionArn'));
    const runs = records.mapRuns
      .list()
      .map(({ value }) => settledRun(world, records, value))
      .filter(({ execution }) => execution === arn)
      .sort((one, other) => other.started - one.started);
    const { items, ...next } = page(runs, input);
    return { mapRuns: items.map(summary), ...next };
  },

  async DescribeMapRun(input: DescribeMapRunInput): Promise<DescribeMapRunOutput> {
    onlyKnown('states:DescribeMapRun', input, ['mapRunArn']);
    const arn = required(input.mapRunArn, 'mapRunArn');
    const stored = records.mapRuns.get(arn);
    if (stored === undefined) throw new AwsError('ResourceNotFound', `Resource not found: '${arn}'`);
    const run = settledRun(world, records, stored);
    const children = childrenOf(world, records, run.machine.name, arn).map((child) => settled(world, records, child));
    return {
      mapRunArn: arn,
      executionArn: run.execution,
      status: run.status,
      startDate: new Date(run.started),
      ...(run.stopped !== undefined && { stopDate: new Date(run.stopped) }),
      maxConcurrency: run.maxConcurrency,
      toleratedFailureCount: run.toleratedFailureCount,
      toleratedFailurePercentage: run.toleratedFailurePercentage,
      executionCounts: counts(run, children, run.total.executions, () => 1),
      itemCounts: counts(run, children, run.total.items, ({ mapRun }) => mapRun?.items ?? 0),
      redriveCount: 0,
    };
  },
});

function summary({ arn, execution, machine, started, stopped }: MapRunRecord) {
  return {
    executionArn: execution,
    mapRunArn: arn,
    stateMachineArn: machine.arn,
    startDate: new Date(started),
    ...(stopped !== undefined && { stopDate: new Date(stopped) }),
  };
}

/** What has not begun is pending while the run goes on, and aborted after it. */
function counts(
  { status }: MapRunRecord,
  children: readonly ExecutionRecord[],
  total: number,
  weight: (child: ExecutionRecord) => number,
): MapRunExecutionCounts {
  const of = (wanted: ExecutionRecord['status']): number =>
    children.reduce((sum, child) => sum + (child.status === wanted ? weight(child) : 0), 0);
  const begun = children.reduce((sum, child) => sum + weight(child), 0);
  const isOver = status !== 'RUNNING';
  return {
    pending: isOver ? 0 : total - begun,
    running: of('RUNNING'),
    succeeded: of('SUCCEEDED'),
    failed: of('FAILED'),
    timedOut: of('TIMED_OUT'),
    aborted: of('ABORTED') + (isOver ? total - begun : 0),
    total,
    resultsWritten: status === 'SUCCEEDED' ? of('SUCCEEDED') : 0,
  };
}
