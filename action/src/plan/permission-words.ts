import type { Names } from '../render/names.ts';

/** One action on one resource under one condition. */
export interface Right {
  readonly action: string;
  readonly resource: string;
  /** Empty: always. */
  readonly condition: string;
}

/** What the actions that we ask for most are for; others are told by IAM's own names. */
const verbs: Readonly<Record<string, string>> = {
  's3:GetObject': 'read',
  's3:ListBucket': 'list',
  's3:PutObject': 'write',
  's3:AbortMultipartUpload': 'write',
  's3:DeleteObject': 'delete',
  'glue:GetDatabase': 'describe',
  'glue:GetTable': 'describe',
  'glue:GetTables': 'describe',
  'glue:GetPartition': 'describe',
  'glue:GetPartitions': 'describe',
  'glue:BatchCreatePartition': 'publish partitions of',
  'glue:BatchUpdatePartition': 'publish partitions of',
  'glue:BatchDeletePartition': 'publish partitions of',
  'glue:StartJobRun': 'run',
  'glue:GetJobRun': 'run',
  'glue:GetJobRuns': 'run',
  'glue:BatchStopJobRun': 'run',
  'glue:StartCrawler': 'run',
  'glue:GetCrawler': 'run',
  'lambda:InvokeFunction': 'call',
  'states:StartExecution': 'start',
  'secretsmanager:GetSecretValue': 'read the secret',
};

/**
 * `read, list s3://acme-rooms/*`: rights that share their resources and condition are one sentence. The pipeline's own
 * buckets are DATA, ARTIFACTS and LOGS.
 */
export function inWords(rights: readonly Right[], names: Names): readonly string[] {
  const told = rights.map(({ action, resource, condition }) => ({
    action: verbs[action] ?? action,
    resource: shortName(resource, names),
    condition: condition.replace(' StringLikeIfExists ', ' ').replace(' StringEquals ', ' '),
  }));
  const joined = by('resource', by('action', by('condition', told)));
  return joined.map(({ action, resource, condition }) =>
    cut(`${action} ${resource}${condition === '' ? '' : ` if ${condition}`}`),
  );
}

/** Characters of a sentence that are shown. */
const longest = 600;

const cut = (sentence: string): string => (sentence.length <= longest ? sentence : `${sentence.slice(0, longest)}…`);

/** Joins what differs in the key alone. */
const by = (key: keyof Right, rights: readonly Right[]): readonly Right[] =>
  [...Map.groupBy(rights, (right) => JSON.stringify({ ...right, [key]: '' })).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const values = withoutTwins(same.map((right) => right[key]));
    return [{ ...first, [key]: key === 'condition' ? alternatives(values) : bounded(values).join(', ') }];
  });

/** Names beyond these are counted: a state machine starts a thousand jobs. */
const shown = 10;

const bounded = (values: readonly string[]): readonly string[] =>
  values.length <= shown ? values : [...values.slice(0, shown), `${values.length - shown} more`];

/** A folder is asked for by its own name as well: `floors` beside `floors/*`. */
function withoutTwins(values: readonly string[]): readonly string[] {
  const all = new Set(values);
  return [...all].filter((value) => !all.has(`${value}/*`));
}

/** `s3:prefix floors/*, daily/*` */
function alternatives(conditions: readonly string[]): string {
  const keys = new Set(conditions.map((condition) => condition.split(' ')[0] ?? ''));
  const [key = ''] = keys;
  if (keys.size !== 1 || conditions.some((condition) => condition.includes(' and ')))
    return bounded(conditions).join(' or ');
  return `${key} ${bounded(conditions.map((condition) => condition.slice(key.length + 1))).join(', ')}`.trimEnd();
}

/** `arn:aws:s3:::bucket/key` -> `s3://bucket/key`; of others what stands behind region and account. */
function shortName(resource: string, { dataBucket, artifactBucket, logBucket }: Names): string {
  const [, service, rest] = /^arn:[a-z-]+:([a-z0-9-]+):[a-z0-9-]*:\d*:(.*)$/.exec(resource) ?? [];
  if (rest === undefined) return resource;
  if (service !== 's3') return rest;
  const [bucket = ''] = rest.split('/');
  const own = new Map([
    [dataBucket, 'DATA'],
    [artifactBucket, 'ARTIFACTS'],
    [logBucket, 'LOGS'],
  ]);
  return `s3://${own.get(bucket) ?? bucket}${rest.slice(bucket.length)}`;
}
