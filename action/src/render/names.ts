/**
 * Every AWS name that a pipeline gets, and its limit. Names that other artifacts or people write down are literal;
 * roles, policies and alarms get theirs from CloudFormation.
 */
import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';

export interface Names {
  readonly stack: string;
  readonly dataBucket: string;
  readonly artifactBucket: string;
  readonly logBucket: string;
  readonly stateMachine: string;
  readonly stateMachineLogGroup: string;
  readonly backfill: string;
  readonly backfillLogGroup: string;
  readonly workGroup: string;
  readonly lockTable: string;
  readonly ledgerTable: string;
  readonly healthView: string;
  readonly startCondition: string;
  readonly startConditionLogGroup: string;
  readonly schedule: string;
  readonly start: string;
  readonly startLogGroup: string;
  /** Of a part of the pipeline, from 1. */
  partMachine(number: number): string;
  readonly peeringDns: string;
  readonly peeringDnsLogGroup: string;
  job(step: string): string;
  /** The job that gives a model the rows that it scores. */
  rowsToScore(step: string): string;
  crawler(step: string): string;
  connection(source: string): string;
  topicRule(source: string): string;
  deliveryStream(source: string): string;
  deliveryStreamLogGroup(source: string): string;
  /** Of the dataset of a report; without one, of the data source. */
  quickSight(report?: string): string;
}

/** Raises UserError `name-too-long` or `bad-name`, with the limit of the service that would refuse the name. */
export function namesOf({ name, environment }: Pick<Pipeline, 'name' | 'environment'>): Names {
  const qualified = `${name}-${environment.name}`;
  const bucket = (purpose: string) =>
    bucketName(`${dashed(qualified)}-${environment.account}-${environment.region}-${purpose}`);
  const startCondition = limited('Lambda function', 64, `${qualified}-start-condition`);
  const start = limited('Lambda function', 64, `${qualified}-start`);
  const peeringDns = limited('Lambda function', 64, `${qualified}-peering-dns`);
  const deliveryStream = (source: string) => limited('Firehose stream', 64, `${qualified}-${source}`);

  return {
    stack: limited('stack', 128, dashed(qualified)),
    dataBucket: bucket('data'),
    artifactBucket: bucket('artifacts'),
    logBucket: bucket('logs'),
    stateMachine: limited('state machine', 80, qualified),
    stateMachineLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}`),
    backfill: limited('state machine', 80, `${qualified}-backfill`),
    backfillLogGroup: limited('log group', 512, `/aws/vendedlogs/states/${qualified}-backfill`),
    workGroup: limited('Athena workgroup', 128, qualified),
    lockTable: limited('DynamoDB table', 255, `${qualified}-locks`),
    ledgerTable: 'penstock_ledger',
    healthView: 'penstock_health',
    startCondition,
    schedule: limited('schedule', 64, qualified),
    start,
    startLogGroup: `/aws/lambda/${start}`,
    startConditionLogGroup: `/aws/lambda/${startCondition}`,
    partMachine: (number) => limited('state machine', 80, `${qualified}-part-${number}`),
    peeringDns,
    peeringDnsLogGroup: `/aws/lambda/${peeringDns}`,
    crawler: (step) => limited('Glue crawler', 255, `${qualified}-${step}`),
    connection: (source) => limited('Glue connection', 255, `${qualified}-${source}`),
    job: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}`),
    // No step has a dot in its name.
    rowsToScore: (step) => limited('Glue job', 255, `${qualified}-${itemName(step)}.rows`),
    topicRule: (source) => limited('IoT rule', 128, `${qualified}_${source}`.replaceAll('-', '_')),
    deliveryStream,
    quickSight: (report) =>
      limited('QuickSight dataset', 128, [qualified, ...(report === undefined ? [] : [report])].join('-')),
    deliveryStreamLogGroup: (source) => `/aws/kinesisfirehose/${deliveryStream(source)}`,
  };
}

/** States are named after their steps, with a few words more. */
export function refuseLongStates(names: readonly string[]): void {
  for (const name of names) limited('state', 80, name);
}

/** `extract_room[kitchen]` -> `extract_room-kitchen`: AWS's names take no brackets. */
const itemName = (step: string): string => step.replaceAll('[', '-').replaceAll(']', '');

const dashed = (text: string): string => text.replaceAll('_', '-');

function bucketName(name: string): string {
  return limited('bucket', 63, name.toLowerCase());
}

function limited(kind: string, limit: number, name: string): string {
  if (name.length <= limit) return name;
  throw new UserError(
    'name-too-long',
    `The ${kind} would be named "${name}", ${name.length} characters; the limit is ${limit}.`,
    { hint: `Shorten the names of the pipeline, environment or step by ${name.length - limit}.` },
  );
}

/** A CloudFormation logical id: `import_hours` -> `ImportHours`; what two names would share is told apart by a digest. */
export function logicalId(prefix: string, name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const id = prefix + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const isPlain = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(name);
  return isPlain ? id : `${id}${sha256(name).slice(0, 6)}`;
}

/** As Lambda tells the digest of a function's zip. */
export const sha256Base64 = (content: Uint8Array): string => createHash('sha256').update(content).digest('base64');

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
