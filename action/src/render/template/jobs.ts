import { isJob, type JdbcSource, type Job, type Pipeline } from '../../graph/model.ts';
import { databasesOf, watchedDatabase } from '../../graph/source-of.ts';
import { logicalId } from '../names.ts';
import { connectionRef, mayReachDatabases } from './connections.ts';
import {
  catalogArns,
  mayDescribe,
  mayPublish,
  mayReadObjects,
  mayReadRows,
  mayWriteObjects,
  type Statement,
} from './permissions.ts';
import type { Stack } from './stack.ts';

/** A Glue job for each step that is one, and a role that reads what the job reads and writes what it writes. */
export function jobs(stack: Stack): void {
  for (const step of stack.pipeline.steps) if (isJob(step)) job(stack, step);
}

/**
 * Runs of one window each may be under way at once: those of a backfill, and a scheduled and a started one beside them. A
 * step without a window replaces all that it wrote, one run at a time.
 */
export const concurrentWindows = ({ backfill }: Pipeline): number => (backfill?.maxConcurrency ?? 2) + 2;

function job(stack: Stack, job: Job): void {
  const { names, keys, pipeline } = stack;
  const artifact = (key: string) => `s3://${names.artifactBucket}/${key}`;
  const table = pipeline.tables.find(({ name }) => name === job.writes);
  const databases = databasesOf(job, pipeline);
  const script = job.kind === 'script' ? job.script : `${job.name}.py`;

  stack.add(
    logicalId('Job', job.name),
    'AWS::Glue::Job',
    {
      Name: names.job(job.name),
      Role: stack.role(logicalId('JobRole', job.name), 'glue.amazonaws.com', permissions(stack, job), job.at),
      GlueVersion: '5.1',
      Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: artifact(keys.wrapper) },
      ...(databases.length === 0 ? {} : { Connections: { Connections: databases.map(connectionRef) } }),
      WorkerType: job.workers.type,
      NumberOfWorkers: job.workers.count,
      // Glue counts in minutes; the state machine's own limit is to the second.
      Timeout: Math.ceil(job.timeoutSeconds / 60),
      MaxRetries: 0,
      ExecutionProperty: { MaxConcurrentRuns: job.windowed ? concurrentWindows(pipeline) : 1 },
      DefaultArguments: {
        '--job-language': 'python',
        '--enable-glue-datacatalog': 'true',
        '--enable-metrics': 'true',
        '--enable-continuous-cloudwatch-log': 'true',
        '--extra-py-files': artifact(keys.wrapperModules),
        ...(hasBookmark(job) ? { '--job-bookmark-option': 'job-bookmark-enable' } : {}),
        '--penstock-step': job.name,
        '--penstock-script': artifact(scriptKey(stack, job)),
        '--penstock-script-name': script,
        '--penstock-database': pipeline.database,
        '--penstock-table': job.writes,
        ...(job.reads.length === 0
          ? {}
          : { '--penstock-reads': job.reads.map(({ database, table: read }) => `${database}.${read}`).join(',') }),
        ...(table === undefined || table.key.length === 0 ? {} : { '--penstock-key': table.key.join(',') }),
        ...(table?.quality === undefined ? {} : { '--penstock-quality': table.quality }),
        ...(databases.length === 0 ? {} : { '--penstock-secrets': secretsText(databases) }),
        // Another stack of this name begins with empty tables: what an earlier one saw is no reason to skip.
        ...(watchedDatabase(job, pipeline) === undefined ? {} : { '--penstock-stack': { Ref: 'AWS::StackId' } }),
      },
      Tags: stack.tagMap(),
    },
    { from: job.at },
  );
}

/** Which secret opens which source, as JSON: for messages, and to see that a password was changed. */
const secretsText = (databases: readonly JdbcSource[]): string =>
  JSON.stringify(Object.fromEntries(databases.map(({ name, secret }) => [name, secret])));

const hasBookmark = (job: Job): boolean => job.kind === 'script' && job.bookmark;

export function scriptKey({ keys }: Stack, { name }: Pick<Job, 'name'>): string {
  const key = keys.scripts.get(name);
  if (key === undefined) throw new RangeError(`No script was rendered for ${name}.`);
  return key;
}

/** Who watches a database compares its watermark with that of the last success. */
function mayReadLedger(stack: Stack, job: Job): readonly Statement[] {
  if (watchedDatabase(job, stack.pipeline) === undefined) return [];
  return mayReadObjects(stack, 'Ledger', [{ bucket: stack.names.dataBucket, prefix: 'ledger/' }]);
}

function permissions(stack: Stack, job: Job): readonly Statement[] {
  const { keys, pipeline } = stack;
  const target = { database: pipeline.database, table: job.writes };
  const reads = job.reads.filter(({ database, table }) => database !== target.database || table !== target.table);

  return [
    mayReadScripts(stack, [keys.wrapper, keys.wrapperModules, scriptKey(stack, job)]),
    ...mayReadRows(stack, reads),
    ...mayReachDatabases(stack, databasesOf(job, pipeline)),
    ...mayReadLedger(stack, job),
    ...mayPublishAs(stack, job),
    mayDescribe(stack, [target, ...reads]),
    // The action by which Glue's own library moves a bookmark is not documented; it is one of these, on the job itself.
    ...(hasBookmark(job)
      ? [
          {
            Sid: 'Bookmark',
            Action: ['glue:*JobBookmark*'],
            Resource: stack.arn('glue', `job/${stack.names.job(job.name)}`),
          },
        ]
      : []),
    ...mayRunSpark(stack),
  ];
}

export function mayReadScripts(stack: Stack, keys: readonly string[]): Statement {
  return {
    Sid: 'Scripts',
    Action: ['s3:GetObject'],
    Resource: keys.map((key) => stack.bucketArn(stack.names.artifactBucket, `/${key}`)),
  };
}

/** What the wrapper does around a script: it reads what lies in the table, and replaces what the step wrote. */
export function mayPublishAs(stack: Stack, step: Pick<Job, 'name' | 'writes'>): readonly Statement[] {
  const { names, pipeline } = stack;
  const path = pipeline.tables.find(({ name }) => name === step.writes)?.path ?? '';
  const own = `${path}written_by=${step.name}/`;
  return [
    ...mayReadObjects(stack, 'Target', [{ bucket: names.dataBucket, prefix: path }]),
    mayWriteObjects(stack, 'Write', names.dataBucket, own),
    { Sid: 'RemoveOld', Action: ['s3:DeleteObject'], Resource: stack.bucketArn(names.dataBucket, `/${own}*`) },
    mayWriteObjects(stack, 'Report', names.dataBucket, `runs/*/${step.name}/`),
    mayPublish(stack, { database: pipeline.database, table: step.writes }),
  ];
}

export function mayRunSpark(stack: Stack): readonly Statement[] {
  return [
    // Spark's session looks for these two before it knows which databases a script uses, and makes the one that lacks.
    {
      Sid: 'SparkStart',
      Action: ['glue:GetDatabase'],
      Resource: catalogArns(stack, [
        { database: 'default', table: '*' },
        { database: 'global_temp', table: '*' },
      ]),
    },
    {
      Sid: 'SparkDefault',
      Action: ['glue:CreateDatabase'],
      Resource: [stack.arn('glue', 'catalog'), stack.arn('glue', 'database/default')],
    },
    {
      Sid: 'Logs',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
    },
    {
      Sid: 'Metrics',
      Action: ['cloudwatch:PutMetricData'],
      Resource: '*',
      Condition: { StringEquals: { 'cloudwatch:namespace': 'Glue' } },
    },
  ];
}
