/** A crawler's states against a crawler that is busy, fails, or never ends; and how its condition meets its readers'. */
import { describe, expect, test } from '@jest/globals';
import type { Crawler, Selection, Step } from '../../action/src/graph/model.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachines } from '../../action/src/render/states/machine.ts';
import { virtualClock } from '../../simulators/cloud/clock.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import { TaskFailure, type ExecutionResult, type TaskRequest } from '../../simulators/cloud/states/machine.ts';
import { job, pipeline, report } from './pipelines.ts';

const at = { file: 'pipeline/p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const skipIf = { kind: 'no_new_data', source: 'files' } as const;

const crawler = (more: Partial<Crawler> = {}): Crawler => ({
  name: 'crawl',
  needs: [],
  when: 'default',
  windowed: false,
  expectedSeconds: 60,
  at,
  kind: 'crawler',
  source: 'files',
  database: 'raw',
  fills: [{ database: 'raw', table: 'p' }],
  pollSeconds: 15,
  ...more,
});

describe('a crawl', () => {
  test('is looked at every 15 seconds until it has ended, and its tables are recorded', async () => {
    const run = await runSteps([crawler()], { crawls: [{ seconds: 40 }] });
    expect(run.calls).toEqual(['0 start', '15 look', '30 look', '45 look', '45 metrics']);
    expect(run.records).toMatchObject([
      { step: 'crawl', kind: 'crawler', window_id: 'none', status: 'succeeded', tables_created: 1, tables_updated: 2 },
    ]);
  });

  test.each([
    ['FAILED', 'Access Denied', 'The crawl of p-dev-crawl is FAILED: Access Denied'],
    ['CANCELLED', undefined, 'The crawl of p-dev-crawl is CANCELLED: Glue gives no reason'],
  ] as const)('that ended as %s fails the step, though the crawler is ready', async (status, message, cause) => {
    const run = await runSteps([crawler()], { crawls: [{ seconds: 1, status, message }] });
    expect(run.records).toMatchObject([{ status: 'failed', error: 'CrawlerFailed', cause }]);
    expect(run.result).toMatchObject({ status: 'FAILED', cause: `crawl: CrawlerFailed: ${cause}` });
  });

  test('of somebody else that began after this run did is joined', async () => {
    const run = await runSteps([crawler()], { crawls: [], busy: { began: 0, seconds: 20 } });
    expect(run.calls).toEqual(['0 start', '15 look', '30 look', '30 metrics']);
    expect(run.records).toMatchObject([{ status: 'succeeded' }]);
  });

  test('of somebody else that began before is waited for, and then an own one is started', async () => {
    const run = await runSteps([crawler()], { crawls: [{ seconds: 5 }], busy: { began: -1, seconds: 20 } });
    expect(run.calls).toEqual(['0 start', '15 look', '30 look', '30 start', '45 look', '45 metrics']);
    expect(run.records).toMatchObject([{ status: 'succeeded' }]);
  });

  test('of somebody else that began before and failed is not held against this run', async () => {
    const busy = { began: -1, seconds: 20, status: 'FAILED' } as const;
    const run = await runSteps([crawler()], { crawls: [{ seconds: 5 }], busy });
    expect(run.records).toMatchObject([{ status: 'succeeded' }]);
  });

  test('that does not end fails the step after a thousand looks', async () => {
    const run = await runSteps([crawler({ pollSeconds: 5 })], { crawls: [{ seconds: 1e6 }] });
    expect(run.calls).toHaveLength(1001);
    expect(run.records[0]?.['cause']).toBe(
      'p-dev-crawl has not ended after 1000 looks, one every 5 s. With a longer poll the run waits longer.',
    );
  });
});

describe('a crawler with the condition of its reader', () => {
  const steps = [crawler({ skipIf }), job('read', ['crawl'], { skipIf })];

  test('is skipped, and the reader asks for itself: it may have failed after the last crawl', async () => {
    const run = await runSteps(steps, { crawls: [], skips: ['crawl'] });
    expect(run.statuses).toEqual({ crawl: 'skipped', read: 'succeeded' });
    expect(run.calls).toEqual([]);
  });

  test('is skipped, and so is the reader when it has nothing to do either', async () => {
    const run = await runSteps(steps, { crawls: [], skips: ['crawl', 'read'] });
    expect(run.records.map(({ step, reason }) => [step, reason])).toEqual([
      ['crawl', 'nothing new'],
      ['read', 'nothing new'],
    ]);
  });

  test.each([[[]], [['crawl']]])(
    'lets the reader record what the crawler saw, so that what came in between is read by the next run (skipped: %s)',
    async (skips) => {
      const run = await runSteps(steps, { crawls: [{ seconds: 1 }], skips });
      expect(run.records.map(({ source_state }) => source_state)).toEqual([
        { files: { digest: 'seen by crawl' } },
        { files: { digest: 'seen by crawl' } },
      ]);
    },
  );

  test('that was not selected lets the reader record nothing, so that the next run reads once more', async () => {
    const run = await runSteps(steps, { crawls: [], select: { steps: ['read'], reason: 'the run starts at read' } });
    expect(run.records.map(({ step, status, source_state }) => [step, status, source_state])).toEqual([
      ['crawl', 'skipped', null],
      ['read', 'succeeded', {}],
    ]);
  });

  test('lets those of its readers run that have none, also when it is skipped', async () => {
    const run = await runSteps([...steps, report('show', ['crawl']), job('always', ['crawl'])], {
      crawls: [],
      skips: ['crawl', 'read'],
    });
    expect(run.statuses).toEqual({ crawl: 'skipped', read: 'skipped', show: 'succeeded', always: 'succeeded' });
  });

  test('blocks the reader when it fails', async () => {
    const run = await runSteps(steps, { crawls: [{ seconds: 1, status: 'FAILED' }] });
    expect(run.statuses).toEqual({ crawl: 'failed', read: 'blocked' });
  });
});

interface Crawl {
  readonly seconds: number;
  readonly status?: 'FAILED' | 'CANCELLED';
  readonly message?: string | undefined;
}

interface World {
  /** The crawls that the run starts, in order. */
  readonly crawls: readonly Crawl[];
  /** Somebody else's, from before or after the run's start. */
  readonly busy?: Crawl & { readonly began: number };
  /** Steps that have nothing to do. */
  readonly skips?: readonly string[];
  readonly select?: Selection;
}

async function runSteps(steps: readonly Step[], { crawls, busy, skips = [], select }: World) {
  const p = pipeline(steps);
  const start = new Date('2026-11-24T00:00:00Z');
  const clock = virtualClock(start);
  const now = () => (clock.now().getTime() - start.getTime()) / 1000;
  const records: Record<string, unknown>[] = [];
  const calls: string[] = [];
  const left = [...crawls];
  let last = busy;

  const answer = (task: TaskRequest): unknown => {
    const argument = task.arguments as Record<string, Record<string, unknown>>;
    const isRunning = last !== undefined && now() < last.began + last.seconds;
    switch (task.resource.replace('arn:aws:states:::', '')) {
      case 'aws-sdk:glue:startCrawler':
        calls.push(`${now()} start`);
        if (isRunning) throw new TaskFailure('Glue.CrawlerRunningException', 'Crawler has already started');
        last = { seconds: 0, ...left.shift(), began: now() };
        return {};
      case 'aws-sdk:glue:getCrawler': {
        calls.push(`${now()} look`);
        if (isRunning || last === undefined) return { Crawler: { State: 'RUNNING' } };
        const StartTime = new Date(start.getTime() + last.began * 1000).toISOString();
        const ErrorMessage = last.message === undefined ? {} : { ErrorMessage: last.message };
        return {
          Crawler: { State: 'READY', LastCrawl: { Status: last.status ?? 'SUCCEEDED', StartTime, ...ErrorMessage } },
        };
      }
      case 'aws-sdk:glue:getCrawlerMetrics':
        calls.push(`${now()} metrics`);
        return { CrawlerMetricsList: [{ TablesCreated: 1, TablesUpdated: 2 }] };
      case 'lambda:invoke': {
        const step = String(argument['Payload']?.['step']);
        return {
          Payload: {
            skip: skips.includes(step),
            reason: 'nothing new',
            source_state: { files: { digest: `seen by ${step}` } },
          },
        };
      }
      case 'athena:startQueryExecution.sync':
        return { QueryExecution: { QueryExecutionId: 'q_1', Statistics: { DataScannedInBytes: 1 } } };
      case 'glue:startJobRun.sync':
        return { Id: 'jr_1', ExecutionTime: 10, MaxCapacity: 2 };
      case 'aws-sdk:s3:getObject':
        return { Body: JSON.stringify({ rows: 7, files: 1, bytes: 10, partitions: 1, watermark: null, quality: [] }) };
      case 'aws-sdk:s3:putObject':
        records.push(argument['Body'] ?? {});
        return {};
      default:
        return {};
    }
  };

  const result: ExecutionResult = await execute({
    definition: JSON.parse(JSON.stringify(stateMachines(p, namesOf(p)).root)),
    input: {
      window: { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' },
      inputs: {},
      ...(select !== undefined && { select: { ...select } }),
    },
    type: 'STANDARD',
    stateMachine: { id: 'arn:machine', name: 'p-dev' },
    execution: { id: 'arn:me', name: 'run-1', roleArn: 'arn:role', startTime: start.toISOString() },
    clock,
    tasks: { run: async (task) => answer(task) },
    journal: () => undefined,
    signal: new AbortController().signal,
  });
  const statuses = Object.fromEntries(records.map(({ step, status }) => [String(step), String(status)]));
  return { result, statuses, records, calls };
}
