/** Keeps what distributed Maps of an execution do: their runs, and the child executions with their histories. */
import type { World } from '../../service.ts';
import type { MapRuns } from '../machine.ts';
import { keptJournal } from './journal.ts';
import { noLog } from './log.ts';
import type { ExecutionRecord, MapRunRecord, Records } from './records.ts';

export function mapRuns(
  world: World,
  records: Records,
  parent: ExecutionRecord,
  failed: (thrown: unknown) => void,
): MapRuns {
  const { store, clock } = world;
  const now = (): number => clock.now().getTime();

  return (run) => {
    const { arn, maxConcurrency, toleratedFailureCount, toleratedFailurePercentage } = run;
    const machine = { name: run.stateMachine.name, arn: run.stateMachine.id };
    let sizes: readonly number[] = [];

    function change(what: Partial<MapRunRecord>): void {
      store.transaction(() => {
        const record = records.mapRuns.get(arn);
        if (record === undefined) throw new RangeError(`The run ${arn} has gone from the store.`);
        records.mapRuns.put(arn, { ...record, ...what });
      });
    }

    records.mapRuns.put(arn, {
      arn,
      execution: parent.arn,
      machine,
      status: 'RUNNING',
      owner: store.owner,
      started: now(),
      maxConcurrency,
      toleratedFailureCount,
      toleratedFailurePercentage,
      total: { executions: 0, items: 0 },
    });
    return {
      planned(given) {
        sizes = given;
        change({ total: { executions: sizes.length, items: sizes.reduce((sum, size) => sum + size, 0) } });
      },
      started({ arn: id, name, index, input }) {
        records.executions.put(id, {
          name,
          arn: id,
          machine,
          input: JSON.stringify(input),
          status: 'RUNNING',
          owner: store.owner,
          started: now(),
          mapRun: { arn, items: sizes[index] ?? 0 },
        });
        const journal = keptJournal(world, records, id, noLog, failed);
        return { journal: (event) => journal.write(event), ended: (result) => journal.end(result) };
      },
      ended(status) {
        change({ status, stopped: now() });
      },
    };
  };
}
