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

/** `read, list s3://bucket/kitchen/*`: rights that share their resources and condition are one sentence. */
export function inWords(rights: readonly Right[]): readonly string[] {
  const told = rights.map(({ action, resource, condition }) => ({
    action: verbs[action] ?? action,
    resource: shortName(resource),
    condition: condition.replace(' StringLikeIfExists ', ' ').replace(' StringEquals ', ' '),
  }));
  const joined = by('resource', by('action', by('condition', told)));
  return joined.map(
    ({ action, resource, condition }) => `${action} ${resource}${condition === '' ? '' : ` if ${condition}`}`,
  );
}

/** Joins what differs in the key alone. */
const by = (key: keyof Right, rights: readonly Right[]): readonly Right[] =>
  [...Map.groupBy(rights, (right) => JSON.stringify({ ...right, [key]: '' })).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const values = [...new Set(same.map((right) => right[key]))];
    return [{ ...first, [key]: values.join(key === 'condition' ? ' or ' : ', ') }];
  });

/** `arn:aws:s3:::bucket/key` -> `s3://bucket/key`; of others what stands behind region and account. */
function shortName(resource: string): string {
  const [, service, rest] = /^arn:[a-z-]+:([a-z0-9-]+):[a-z0-9-]*:\d*:(.*)$/.exec(resource) ?? [];
  if (rest === undefined) return resource;
  return service === 's3' ? `s3://${rest}` : rest;
}
