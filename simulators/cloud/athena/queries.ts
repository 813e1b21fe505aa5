/** Records of query executions. */
import type { AthenaError, QueryExecution, QueryExecutionState, StatementType } from '@aws-sdk/client-athena';
import type { AthenaResult } from '../../engines/engines.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import { invalidRequest } from './errors.ts';

export interface QueryRecord {
  readonly sql: string;
  readonly workGroup: string;
  readonly database: string;
  readonly state: QueryExecutionState;
  readonly reason?: string | undefined;
  readonly error?: AthenaError | undefined;
  /** ISO 8601. */
  readonly submitted: string;
  readonly completed?: string | undefined;
  readonly outputLocation: string;
  readonly statementType?: StatementType | undefined;
  readonly columns?: AthenaResult['columns'] | undefined;
  readonly dataScannedInBytes: number;
  readonly engineMilliseconds: number;
  readonly totalMilliseconds: number;
}

export interface Queries {
  readonly world: World;
  /** By QueryExecutionId. */
  readonly queries: Collection<QueryRecord>;
  /** Those that have not ended; `stop` is somebody's wish. */
  readonly active: Collection<{ readonly owner: string; readonly stop: boolean }>;
  /** By ClientRequestToken. */
  readonly tokens: Collection<{ readonly id: string; readonly request: string }>;
}

export function openQueries(world: World): Queries {
  return {
    world,
    queries: world.store.collection('athena/queries'),
    active: world.store.collection('athena/active-queries'),
    tokens: world.store.collection('athena/tokens'),
  };
}

export function existingQuery({ queries }: Queries, id: string): QueryRecord {
  const query = queries.get(id);
  if (query === undefined) throw invalidRequest(`QueryExecution ${id} was not found`);
  return query;
}

export function admit({ world, queries, active }: Queries, id: string, query: QueryRecord): void {
  world.store.transaction(() => {
    queries.put(id, query);
    active.put(id, { owner: world.store.owner, stop: false });
  });
}

export function isOver({ state }: QueryRecord): boolean {
  return state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
}

/** A query ends once: the first ending stays. */
export function change({ world, queries, active }: Queries, id: string, changes: Partial<QueryRecord>): void {
  world.store.transaction(() => {
    const before = queries.get(id);
    if (before === undefined || isOver(before)) return;
    const after = { ...before, ...changes };
    if (!isOver(after)) {
      queries.put(id, after);
      return;
    }
    const completed = world.clock.now();
    const totalMilliseconds = completed.getTime() - Date.parse(before.submitted);
    queries.put(id, { ...after, completed: completed.toISOString(), totalMilliseconds });
    active.delete(id);
  });
}

/** Cancels the queries of processes that have died. */
export function settleTheDead(shelf: Queries): void {
  for (const { key, value } of shelf.active.list()) {
    if (shelf.world.store.isAlive(value.owner)) continue;
    change(shelf, key, { state: 'CANCELLED', reason: 'The process that ran the query has ended.' });
  }
}

export function told(id: string, query: QueryRecord): QueryExecution {
  return {
    QueryExecutionId: id,
    Query: query.sql,
    StatementType: query.statementType,
    ResultConfiguration: { OutputLocation: query.outputLocation },
    ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
    QueryExecutionContext: { Database: query.database, Catalog: 'awsdatacatalog' },
    Status: {
      State: query.state,
      StateChangeReason: query.reason,
      SubmissionDateTime: new Date(query.submitted),
      CompletionDateTime: query.completed === undefined ? undefined : new Date(query.completed),
      AthenaError: query.error,
    },
    Statistics: {
      EngineExecutionTimeInMillis: query.engineMilliseconds,
      DataScannedInBytes: query.dataScannedInBytes,
      TotalExecutionTimeInMillis: query.totalMilliseconds,
      QueryQueueTimeInMillis: 0,
      ServiceProcessingTimeInMillis: Math.max(0, query.totalMilliseconds - query.engineMilliseconds),
      ResultReuseInformation: { ReusedPreviousResult: false },
    },
    WorkGroup: query.workGroup,
    EngineVersion: { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' },
  };
}
