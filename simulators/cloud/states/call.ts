/** One request to a service, and the first thing that ends it: its answer, a timeout, a missed heartbeat, or the branch's end. */
import type { TaskState } from './definition.ts';
import { Stopped } from './errors.ts';
import type { Visit } from './execution.ts';
import type { Json } from './json.ts';
import { TaskFailure } from './machine.ts';
import type { Resource } from './resource.ts';
import type { TaskEvents } from './task-events.ts';

export interface Call {
  readonly resource: Resource;
  readonly arguments: Json;
  readonly credentials: Json | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
}

export type Answer =
  | { readonly kind: 'succeeded'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: TaskFailure }
  | { readonly kind: 'timedOut'; readonly alias: 'States.HeartbeatTimeout' | undefined };

export async function ask(visit: Visit<TaskState>, call: Call, events: TaskEvents): Promise<Answer> {
  const { clock, floor } = visit.execution;
  const over = new AbortController();
  let alive = clock.now().getTime();
  const sign = (): void => {
    alive = clock.now().getTime();
  };

  async function timeout(seconds: number): Promise<Answer> {
    await clock.sleep(seconds * 1000, over.signal);
    return { kind: 'timedOut', alias: undefined };
  }

  async function missedHeartbeat(seconds: number): Promise<Answer> {
    for (;;) {
      const left = alive + seconds * 1000 - clock.now().getTime();
      if (left <= 0) return { kind: 'timedOut', alias: 'States.HeartbeatTimeout' };
      await clock.sleep(left, over.signal);
    }
  }

  const ends = [answer(visit, call, events, over.signal, sign), stopped(visit.branch.signal, over.signal)];
  if (call.timeoutSeconds !== undefined) ends.push(timeout(call.timeoutSeconds));
  if (call.heartbeatSeconds !== undefined) ends.push(missedHeartbeat(call.heartbeatSeconds));
  try {
    return await floor.outside(() => Promise.race(ends));
  } finally {
    over.abort(new Stopped());
    // Once one has won, the others end by the signal, and nobody asks how.
    for (const end of ends) end.catch(() => undefined);
  }
}

async function answer(
  { execution, name, branch, retryCount, taskToken }: Visit<TaskState>,
  { resource, arguments: given }: Call,
  events: TaskEvents,
  signal: AbortSignal,
  heartbeat: () => void,
): Promise<Answer> {
  const isActivity = resource.kind === 'activity';
  const running = execution.request.tasks.run({
    resource: resource.arn,
    arguments: given,
    state: name,
    path: branch.path,
    attempt: retryCount,
    taskToken,
    started(workerName) {
      if (!signal.aborted && isActivity) events.started(workerName);
    },
    submitted(output) {
      if (!signal.aborted) events.submitted(JSON.stringify(output ?? null));
    },
    heartbeat,
    signal,
  });
  execution.work.add(running);
  try {
    return { kind: 'succeeded', text: JSON.stringify((await running) ?? null) };
  } catch (thrown) {
    if (!(thrown instanceof TaskFailure)) throw thrown;
    return { kind: 'failed', failure: thrown };
  } finally {
    execution.work.delete(running);
  }
}

/** Rejects when the branch is stopped. `over` lets go of the branch's signal. */
function stopped(branch: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (branch.aborted) reject(new Stopped());
    branch.addEventListener('abort', () => reject(new Stopped()), { once: true, signal: over });
  });
}
