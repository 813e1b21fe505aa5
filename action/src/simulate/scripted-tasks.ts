import type { Clock } from '../../../simulators/cloud/clock.ts';
import { TaskFailure, type TaskRequest, type TaskRunner } from '../../../simulators/cloud/states/machine.ts';
import { UserError } from '../errors.ts';
import type { ScriptedTask } from './script.ts';

/**
 * Answers tasks by a script. Of the entries that fit, each serves once, in their order; the last serves as often as it
 * is asked. A task without an entry is a UserError.
 */
export function scriptedTasks(script: readonly ScriptedTask[], clock: Clock): TaskRunner {
  const served = new Set<ScriptedTask>();

  function entryFor(task: TaskRequest): ScriptedTask {
    const fitting = script.filter((entry) => fits(entry, task));
    const entry = fitting.find((entry) => !served.has(entry)) ?? fitting.at(-1);
    if (entry === undefined) throw unscripted(task);
    served.add(entry);
    return entry;
  }

  return {
    async run(task) {
      const { submitted, outcome } = entryFor(task);
      task.started(undefined);
      // The service takes a moment, in which other branches go on.
      await clock.sleep(0, task.signal);
      if (submitted !== undefined) task.submitted(submitted);
      switch (outcome.kind) {
        case 'success':
          return outcome.output ?? null;
        case 'failure':
          throw new TaskFailure(outcome.error ?? undefined, outcome.cause ?? undefined, outcome.type);
        case 'timeout':
        case 'none':
          return await aborted(task.signal);
      }
    },
  };
}

function fits({ state, path, attempt }: ScriptedTask, task: TaskRequest): boolean {
  if (state !== task.state) return false;
  if (attempt !== undefined && attempt !== task.attempt) return false;
  return path === undefined || (path.length === task.path.length && path.every((index, i) => index === task.path[i]));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}

function unscripted({ state, path, attempt }: TaskRequest): UserError {
  const place = [`the state '${state}'`, ...path.map((index) => `item ${index}`)].join(', ');
  return new UserError('bad-tasks', `No outcome is scripted for attempt ${attempt} of ${place}.`, {
    hint: `- { state: ${JSON.stringify(state)}, outcome: { kind: success, output: {} } }`,
  });
}
