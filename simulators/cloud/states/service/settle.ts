import type { World } from '../../service.ts';
import { eventsOf, putEvents, type ExecutionRecord, type MapRunRecord, type Records } from './records.ts';

/** Executions whose process has gone: they are ABORTED, and their history says so. */
export function settleTheDead(world: World, records: Records): void {
  for (const { value } of records.executions.list()) if (isDead(world, value)) settle(world, records, value.arn);
  for (const { value } of records.mapRuns.list()) settledRun(world, records, value);
}

/** The run of a distributed Map as it is: ABORTED, if its process has gone. */
export function settledRun(world: World, records: Records, run: MapRunRecord): MapRunRecord {
  if (!isDead(world, run)) return run;
  const settled: MapRunRecord = { ...run, status: 'ABORTED', stopped: world.clock.now().getTime() };
  records.mapRuns.put(run.arn, settled);
  return settled;
}

/** The execution as it is, settled first if its process has gone. */
export function settled(world: World, records: Records, execution: ExecutionRecord): ExecutionRecord {
  return isDead(world, execution) ? settle(world, records, execution.arn) : execution;
}

function isDead({ store }: World, { status, owner }: ExecutionRecord | MapRunRecord): boolean {
  return status === 'RUNNING' && !store.isAlive(owner);
}

function settle(world: World, records: Records, arn: string): ExecutionRecord {
  return world.store.transaction(() => {
    const execution = records.executions.get(arn);
    if (execution === undefined) throw new RangeError(`The execution ${arn} has gone from the store.`);
    if (!isDead(world, execution)) return execution;
    const last = eventsOf(records, arn).at(-1);
    // When it ended nobody saw; until its last event it was there.
    const timestamp = new Date(last?.timestamp ?? execution.started);
    const cause = 'The process that ran the execution has ended.';
    const id = (last?.id ?? 0) + 1;
    putEvents(records, arn, [
      { id, previousEventId: 0, timestamp, type: 'ExecutionAborted', executionAbortedEventDetails: { cause } },
    ]);
    const settled: ExecutionRecord = { ...execution, status: 'ABORTED', stopped: timestamp.getTime(), cause };
    records.executions.put(arn, settled);
    records.stops.delete(arn);
    return settled;
  });
}
