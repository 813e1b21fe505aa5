/** Where the events of an execution go while it runs. */
import type { World } from '../../service.ts';
import type { ExecutionResult, HistoryEvent } from '../machine.ts';
import type { Log } from './log.ts';
import { putEvents, type ExecutionRecord, type Records } from './records.ts';

export interface Journal {
  write(event: HistoryEvent): void;
  end(result: ExecutionResult): void;
}

/** Of a Standard execution: its history and its end are in the store. `failed` hears of what keeps them out of it. */
export function keptJournal(
  { store, clock }: World,
  records: Records,
  arn: string,
  log: Log,
  failed: (thrown: unknown) => void,
): Journal {
  const events = byTurns((list) => {
    store.transaction(() => putEvents(records, arn, list));
    log(list);
  }, failed);
  return {
    write: (event) => events.add(event),
    end(result) {
      store.transaction(() => {
        events.flush();
        const execution = records.executions.get(arn);
        if (execution === undefined) throw new RangeError(`The execution ${arn} has gone from the store.`);
        records.executions.put(arn, { ...execution, ...ending(result), stopped: clock.now().getTime() });
        records.stops.delete(arn);
      });
    },
  };
}

/** Of an Express execution: only the log tells of it. */
export function loggedJournal(log: Log, failed: (thrown: unknown) => void): Journal {
  const events = byTurns(log, failed);
  return { write: (event) => events.add(event), end: () => events.flush() };
}

/** Hands events on together, once a turn of the loop: a kill loses only what nobody was told. */
function byTurns(keep: (events: readonly HistoryEvent[]) => void, failed: (thrown: unknown) => void) {
  let waiting: HistoryEvent[] = [];
  let scheduled: NodeJS.Immediate | undefined;

  function flush(): void {
    clearImmediate(scheduled);
    scheduled = undefined;
    const events = waiting;
    waiting = [];
    keep(events);
  }

  return {
    flush,
    add(event: HistoryEvent): void {
      waiting.push(event);
      scheduled ??= setImmediate(() => {
        try {
          flush();
        } catch (thrown) {
          failed(thrown);
        }
      });
    },
  };
}

function ending(result: ExecutionResult): Pick<ExecutionRecord, 'status' | 'output' | 'error' | 'cause'> {
  if (result.status === 'SUCCEEDED') return { status: result.status, output: JSON.stringify(result.output) };
  const { status, error, cause } = result;
  return { status, ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
