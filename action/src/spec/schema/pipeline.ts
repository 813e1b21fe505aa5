/** The language, whole: a pipeline file is one of these. */
import { type Static } from 'typebox';
import { executions, lambdas } from './calls.ts';
import { nodeJob, report, scriptJob, chart, foreach } from './jobs.ts';
import { skipIf, type SkipIf } from './conditions.ts';
import { backfill } from './backfill.ts';
import { schedule } from './schedule.ts';
import { local } from './local.ts';
import { models } from './models.ts';
import type { node } from './nodes.ts';
import { quicksight } from './quicksight.ts';
import { crawlers, source } from './sources.ts';
import { table } from './tables.ts';
import { tests } from './tests.ts';
import { byKey, flag, mapOf, name, object, oneOf, optional, scalar, scalarOrList, text } from './words.ts';

const environment = object(
  'a mapping with region and account',
  { description: 'One stack.' },
  {
    region: text('an AWS region, such as eu-west-1', { description: 'The AWS region.', examples: ['eu-west-1'] }),
    account: text('an account of twelve digits, in quotes', {
      description: 'The AWS account, quoted.',
      examples: ['111111111111'],
    }),
    protected: optional(flag({ description: 'Whether a deployment needs an approval.', default: false })),
    permissions_boundary: optional(
      text(
        'the name of a managed policy',
        {
          description: 'What no role of the stack may go beyond: a policy of the account, which `bootstrap` makes.',
          examples: ['penstock-boundary-prod'],
        },
        { pattern: '^[\\w+=,.@-]{1,128}$' },
      ),
    ),
    variables: optional(
      mapOf(
        'a mapping of variables',
        { description: 'Values of variables in this environment.' },
        scalarOrList({ description: 'The value.' }),
      ),
    ),
  },
);

const input = object(
  'a mapping with type and default',
  { description: 'A value of one run.' },
  {
    type: oneOf(['string', 'number', 'boolean', 'date'], { description: 'Its type.' }),
    default: scalar({ description: 'Its value unless a run is given another one.' }),
  },
);

const job = byKey('a mapping with script or nodes', 'A Glue job: a script, or a graph of nodes.', {
  script: scriptJob,
  nodes: nodeJob,
});

const whole = object(
  'a mapping with name, environments, tables, jobs …',
  { description: 'A pipeline.' },
  {
    name: text('a name', {
      description: 'Name of the pipeline; names in AWS begin with it.',
      examples: ['room_temperatures'],
    }),
    description: optional(text('a text', { description: 'What it is for.' })),
    timezone: optional(
      text('a time zone, such as Europe/Rome', {
        description: 'The IANA time zone that windows are cut in.',
        default: 'UTC',
        examples: ['Europe/Rome'],
      }),
    ),
    window: optional(
      oneOf(['hour', 'day', 'week', 'month'], {
        description: 'What one run is for: the last complete one unless told otherwise.',
        default: 'day',
      }),
    ),
    schedule: optional(schedule),
    backfill: optional(backfill),
    notify: optional(
      object(
        'a mapping with sns',
        { description: 'Who is told when a run fails.' },
        { sns: name('an SNS topic', 'The topic.') },
      ),
    ),
    environments: optional(
      mapOf(
        'a mapping of environments',
        {
          description: 'Where it is deployed: one stack each.',
          examples: [{ dev: { region: 'eu-west-1', account: '111111111111' } }],
        },
        environment,
      ),
    ),
    variables: optional(
      mapOf(
        'a mapping of variables',
        {
          description:
            'Values that are fixed at deployment: `${{ variables.x }}`. They may shape the graph, paths and names.',
        },
        scalarOrList({ description: 'The value.' }),
      ),
    ),
    inputs: optional(
      mapOf(
        'a mapping of inputs',
        {
          description: 'Typed values that belong to one run: `${{ inputs.x }}`, given by --set.',
          examples: [{ lowest: { type: 'number', default: -40 } }],
        },
        input,
      ),
    ),
    sources: optional(mapOf('a mapping of sources', { description: 'Where data comes from.' }, source)),
    crawlers: optional(crawlers),
    database: name('a database', 'The Glue database of the tables.'),
    tables: optional(
      mapOf('a mapping of tables', { description: 'What jobs write and reports read; created at deployment.' }, table),
    ),
    jobs: optional(mapOf('a mapping of jobs', { description: 'Steps that write tables.' }, job)),
    reports: optional(mapOf('a mapping of reports', { description: 'Steps that query tables.' }, report)),
    quicksight: optional(quicksight),
    models: optional(models),
    lambdas: optional(lambdas),
    executions: optional(executions),
    local: optional(local),
    tests: optional(tests),
  },
);

export const pipeline = Object.assign(whole, { $defs: { condition: skipIf } });

export type PipelineSpec = Static<typeof pipeline>;
export type SourceSpec = Static<typeof source>;
export type CrawlerSpec = Static<typeof crawlers>[string];
export type TableSpec = Static<typeof table>;
export type JobSpec = Static<typeof job>;
export type NodeSpec = Static<typeof node>;
export type ReportSpec = Static<typeof report>;
export type ChartSpec = Static<typeof chart>;
export type SkipIfSpec = SkipIf;
export type LambdaSpec = Static<typeof lambdas>[string];
export type ExecutionSpec = Static<typeof executions>[string];
export type LocalSpec = Static<typeof local>[string];
export type TestSpec = Static<typeof tests>[number];
export type ModelSpec = Static<typeof models>[string];
export type ForeachSpec = Static<typeof foreach>;
