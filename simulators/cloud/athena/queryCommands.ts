/** Commands of query executions. */
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import type {
  BatchGetQueryExecutionInput,
  BatchGetQueryExecutionOutput,
  GetQueryExecutionInput,
  GetQueryExecutionOutput,
  StartQueryExecutionInput,
  StartQueryExecutionOutput,
  StopQueryExecutionInput,
} from '@aws-sdk/client-athena';
import type { TakeSnapshot } from '../glue/snapshot.ts';
import { onlyKnown, required } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import { invalidRequest } from './errors.ts';
import { execute } from './execution.ts';
import { admit, existingQuery, settleTheDead, told } from './queries.ts';
import type { Queries, QueryRecord } from './queries.ts';
import { checkResults, existingWorkGroup } from './workgroups.ts';
import type { WorkGroupRecord, WorkGroups } from './workgroups.ts';

/** Queries of this process, by id. */
export type Running = Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>;

export const queryCommands = (shelf: Queries, groups: WorkGroups, takeSnapshot: TakeSnapshot, running: Running) => ({
  async StartQueryExecution(input: StartQueryExecutionInput): Promise<StartQueryExecutionOutput> {
    const { QueryString, ClientRequestToken, ...request } = checked(input);
    const name = request.WorkGroup ?? 'primary';
    const group = existingWorkGroup(groups, name);
    if (group.State === 'DISABLED') throw invalidRequest(`WorkGroup ${name} is disabled.`);
    const base = outputOf(group, input);
    await checkBucket(shelf, base);

    const id = crypto.randomUUID();
    const query: QueryRecord = {
      sql: required(QueryString, 'queryString'),
      workGroup: name,
      database: request.QueryExecutionContext?.Database ?? 'default',
      state: 'QUEUED',
      submitted: shelf.world.clock.now().toISOString(),
      outputLocation: `${base.replace(/\/?$/, '/')}${id}.csv`,
      dataScannedInBytes: 0,
      engineMilliseconds: 0,
      totalMilliseconds: 0,
    };
    const first = shelf.world.store.transaction(() => {
      const before = ClientRequestToken === undefined ? undefined : shelf.tokens.get(ClientRequestToken);
      const asked = JSON.stringify([QueryString, request]);
      if (before !== undefined) {
        if (before.request !== asked) throw invalidRequest('Idempotent parameters do not match');
        return before.id;
      }
      if (ClientRequestToken !== undefined) shelf.tokens.put(ClientRequestToken, { id, request: asked });
      admit(shelf, id, query);
      return id;
    });
    if (first !== id) return { QueryExecutionId: first };

    const stop = new AbortController();
    const cutoff = group.Configuration.BytesScannedCutoffPerQuery;
    const ended = execute(shelf, takeSnapshot, { id, query, cutoff }, stop).finally(() => running.delete(id));
    running.set(id, { stop, ended });
    return { QueryExecutionId: id };
  },

  async GetQueryExecution(input: GetQueryExecutionInput): Promise<GetQueryExecutionOutput> {
    onlyKnown('GetQueryExecution', input, ['QueryExecutionId']);
    settleTheDead(shelf);
    const id = required(input.QueryExecutionId, 'queryExecutionId');
    return { QueryExecution: told(id, existingQuery(shelf, id)) };
  },

  async BatchGetQueryExecution(input: BatchGetQueryExecutionInput): Promise<BatchGetQueryExecutionOutput> {
    onlyKnown('BatchGetQueryExecution', input, ['QueryExecutionIds']);
    settleTheDead(shelf);
    const found = required(input.QueryExecutionIds, 'queryExecutionIds').map((id) => ({
      id,
      query: shelf.queries.get(id),
    }));
    return {
      QueryExecutions: found.flatMap(({ id, query }) => (query === undefined ? [] : [told(id, query)])),
      UnprocessedQueryExecutionIds: found
        .filter(({ query }) => query === undefined)
        .map(({ id }) => ({
          QueryExecutionId: id,
          ErrorCode: 'INVALID_QUERY_EXECUTION_ID',
          ErrorMessage: `QueryExecution ${id} was not found`,
        })),
    };
  },

  /** A query that has ended stays as it is, without an error, as on AWS. */
  async StopQueryExecution(input: StopQueryExecutionInput): Promise<object> {
    onlyKnown('StopQueryExecution', input, ['QueryExecutionId']);
    const id = required(input.QueryExecutionId, 'queryExecutionId');
    existingQuery(shelf, id);
    shelf.world.store.transaction(() => {
      const active = shelf.active.get(id);
      if (active !== undefined) shelf.active.put(id, { ...active, stop: true });
    });
    running.get(id)?.stop.abort();
    return {};
  },
});

function checked(input: StartQueryExecutionInput): StartQueryExecutionInput {
  const known = [
    'QueryString',
    'ClientRequestToken',
    'QueryExecutionContext',
    'ResultConfiguration',
    'WorkGroup',
  ] as const;
  onlyKnown('StartQueryExecution', input, known);
  const catalog = input.QueryExecutionContext?.Catalog ?? 'AwsDataCatalog';
  if (catalog.toLowerCase() !== 'awsdatacatalog') throw refuse(`the catalog ${catalog}`, 'It has AwsDataCatalog.');
  if (input.ResultConfiguration !== undefined) checkResults(input.ResultConfiguration);
  return input;
}

/** A workgroup that enforces its configuration ignores what the request says. */
function outputOf({ Configuration }: WorkGroupRecord, { ResultConfiguration }: StartQueryExecutionInput): string {
  const own = Configuration.ResultConfiguration?.OutputLocation;
  const asked = ResultConfiguration?.OutputLocation;
  const output = Configuration.EnforceWorkGroupConfiguration === true ? (own ?? asked) : (asked ?? own);
  if (output !== undefined) return output;
  throw invalidRequest(
    'No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.',
  );
}

async function checkBucket({ world }: Queries, output: string): Promise<void> {
  const [, Bucket = ''] = /^s3:\/\/([^/]+)/.exec(output) ?? [];
  try {
    await world.cloud.s3.send(new HeadBucketCommand({ Bucket }));
  } catch (error) {
    const isMissing = error instanceof AwsError && error.name === 'NotFound';
    throw isMissing ? invalidRequest(`Unable to verify/create output bucket ${Bucket}`) : error;
  }
}
