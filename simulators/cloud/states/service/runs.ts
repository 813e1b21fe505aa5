/** The executions that run in this process. */
import type { World } from '../../service.ts';
import { ExecutionStop } from '../errors.ts';
import { execute } from '../interpreter.ts';
import type { ExecutionResult, TaskRunner } from '../machine.ts';
import { looks } from '../integrations/looks.ts';
import { keptJournal, loggedJournal } from './journal.ts';
import { openLog } from './log.ts';
import { mapRuns } from './map-runs.ts';
import { objects } from './objects.ts';
import type { ExecutionRecord, MachineRecord, Records, StopRequest } from './records.ts';

/** How often a process looks whether another one wants an end of an execution of its own, in milliseconds. */
const stopInterval = 250;

export interface Runs {
  /** Resolves when the execution has ended. */
  start(execution: ExecutionRecord, machine: MachineRecord, definition: unknown): Promise<ExecutionResult>;
  /** Whether the execution runs here; if so it is stopped, and has ended when the promise resolves. */
  stop(arn: string, request: StopRequest): Promise<boolean>;
  /** Throws what has kept the history of an execution of this process out of the store: a full disk, a damaged file. */
  check(arn: string): void;
  close(): Promise<void>;
}

interface Run {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

export function openRuns(world: World, records: Records, tasks: TaskRunner): Runs {
  const running = new Map<string, Run>();
  const unwritten = new Map<string, unknown>();
  let watch: NodeJS.Timeout | undefined;

  function watchStops(): void {
    watch ??= setInterval(() => {
      for (const [arn, { controller }] of running) {
        const request = records.stops.get(arn);
        if (request !== undefined) controller.abort(new ExecutionStop(request.error, request.cause));
      }
    }, stopInterval).unref();
  }

  function forget(arn: string): void {
    running.delete(arn);
    if (running.size > 0) return;
    clearInterval(watch);
    watch = undefined;
  }

  async function run(
    execution: ExecutionRecord,
    machine: MachineRecord,
    definition: unknown,
    controller: AbortController,
  ): Promise<ExecutionResult> {
    const unwritable = (thrown: unknown): void => {
      unwritten.set(execution.arn, thrown);
      controller.abort(new ExecutionStop());
    };
    const log = openLog(world, machine.loggingConfiguration, execution.arn);
    const journal =
      machine.type === 'EXPRESS'
        ? loggedJournal(log, unwritable)
        : keptJournal(world, records, execution.arn, log, unwritable);
    const result = await execute({
      definition,
      input: JSON.parse(execution.input),
      type: machine.type,
      stateMachine: { id: machine.arn, name: machine.name },
      execution: {
        id: execution.arn,
        name: execution.name,
        roleArn: machine.roleArn,
        startTime: new Date(execution.started).toISOString(),
      },
      clock: world.clock,
      looks: looks(world),
      objects: objects(world),
      mapRuns: mapRuns(world, records, execution, unwritable),
      tasks: machine.definition.includes(':athena:') ? queriesFollow(world, tasks) : tasks,
      journal: (event) => journal.write(event),
      signal: controller.signal,
    }).catch(broken);
    journal.end(result);
    return result;
  }

  return {
    start(execution, machine, definition) {
      const controller = new AbortController();
      const ended = run(execution, machine, definition, controller).finally(() => forget(execution.arn));
      const known = ended.then(
        () => undefined,
        (thrown: unknown) => void unwritten.set(execution.arn, thrown),
      );
      running.set(execution.arn, { controller, ended: known });
      watchStops();
      return ended;
    },
    async stop(arn, { error, cause }) {
      const run = running.get(arn);
      run?.controller.abort(new ExecutionStop(error, cause));
      await run?.ended;
      return run !== undefined;
    },
    check(arn) {
      if (unwritten.has(arn)) throw unwritten.get(arn);
    },
    async close() {
      const stop = new ExecutionStop(undefined, 'The process that ran the execution was ended.');
      for (const { controller } of running.values()) controller.abort(stop);
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

/** The interpreter itself failed. Nobody waits here: whoever describes the execution is told. */
function broken(thrown: unknown): ExecutionResult {
  const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { status: 'FAILED', error: 'States.Runtime', cause };
}

/** Queries mostly ask for what jobs have just written: the first job gives their engine the time to start. */
function queriesFollow({ engines }: World, tasks: TaskRunner): TaskRunner {
  return {
    ...tasks,
    run(task) {
      if (task.resource.includes(':glue:startJobRun')) engines.athena.warm();
      return tasks.run(task);
    },
  };
}
