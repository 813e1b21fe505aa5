/** The `.sync` pattern: start something, wait until it has ended, stop it when the state machine does not want it any more. */
import type { World } from '../../service.ts';
import type { Json, JsonObject } from '../json.ts';
import { TaskFailure } from '../machine.ts';
import type { Task } from './index.ts';
import { withMetadata } from './shape.ts';

/** Milliseconds between looks: everything is on this machine, and a wait ends when what it waits for has ended. */
const interval = 20;

export interface Job {
  readonly start: () => Promise<JsonObject>;
  /** Undefined while it runs. */
  readonly look: (started: JsonObject) => Promise<End | undefined>;
  readonly stop: (started: JsonObject) => Promise<unknown>;
}

export interface End {
  readonly succeeded: boolean;
  readonly output: Json;
}

export async function sync(world: World, { submitted, signal }: Task, { start, look, stop }: Job): Promise<Json> {
  const started = await start();
  submitted(withMetadata(started));
  try {
    for (;;) {
      const end = await look(started);
      if (end?.succeeded === true) return end.output;
      if (end !== undefined) throw new TaskFailure('States.TaskFailed', JSON.stringify(end.output));
      await world.clock.sleep(interval, signal);
    }
  } finally {
    if (signal.aborted) await stop(started);
  }
}
