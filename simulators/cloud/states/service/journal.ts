import type { World } from '../../service.ts';
import type { ExecutionResult, HistoryEvent } from '../machine.ts';
import { putEvents, type ExecutionRecord, type Records } from './records.ts';

export interface Journal {
  write(event: HistoryEvent): void;
  end(result: ExecutionResult): void;
}

/**
 * Writes the events of an execution in one transaction a turn of the loop: a kill loses only what nobody was told.
 * `failed` hears of what keeps them out of the store.
 */
export function openJournal(
  { store, clock }: World,
  records: Records,
  arn: string,
  failed: (thrown: unknown) => void,
): Journal {
  let waiting: HistoryEvent[] = [];
  let scheduled: NodeJS.Immediate | undefined;

  function flush(): void {
    clearImmediate(scheduled);
    scheduled = undefined;
    const events = waiting;
    waiting = [];
    store.transaction(() => putEvents(records, arn, events));
  }

  return {
    write(event: HistoryEvent): void {
      waiting.push(event);
      scheduled ??= setImmediate(() => {
        try {
          flush();
        } catch (thrown) {
          failed(thrown);
        }
      });
    },
    end(result: ExecutionResult): void {
      store.transaction(() => {
        flush();
        const execution = records.executions.get(arn);
        if (execution === undefined) throw new RangeError(`The execution ${arn} has gone from the store.`);
        records.executions.put(arn, { ...execution, ...ending(result), stopped: clock.now().getTime() });
        records.stops.delete(arn);
      });
    },
  };
}

function ending(result: ExecutionResult): Pick<ExecutionRecord, 'status' | 'output' | 'error' | 'cause'> {
  if (result.status === 'SUCCEEDED') return { status: result.status, output: JSON.stringify(result.output) };
  const { status, error, cause } = result;
  return { status, ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
