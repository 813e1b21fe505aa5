/** Executions on the virtual clock, with tasks that a test answers. */
import { virtualClock } from '../../simulators/cloud/clock.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import type {
  ExecutionResult,
  HistoryEvent,
  MapRuns,
  Objects,
  TaskRequest,
  TaskRunner,
} from '../../simulators/cloud/states/machine.ts';

export interface Run {
  readonly result: ExecutionResult;
  readonly events: readonly HistoryEvent[];
  /** What the clock says it took. */
  readonly seconds: number;
}

export interface RunOptions {
  readonly input?: unknown;
  readonly type?: 'STANDARD' | 'EXPRESS';
  /** Answers a task; `sleep` is that of the clock. */
  readonly task?: (task: TaskRequest, sleep: (seconds: number) => Promise<void>) => Promise<unknown>;
  readonly objects?: Objects;
  readonly mapRuns?: MapRuns;
  readonly signal?: AbortSignal;
  readonly journal?: (event: HistoryEvent) => void;
}

const start = new Date('2026-11-24T06:00:00.000Z');

export async function run(definition: unknown, options: RunOptions = {}): Promise<Run> {
  const events: HistoryEvent[] = [];
  const clock = virtualClock(start);
  const tasks: TaskRunner = {
    run: async (task) => {
      if (options.task === undefined) throw new Error(`No answer for ${task.state}.`);
      return options.task(task, (seconds) => clock.sleep(seconds * 1000, task.signal));
    },
  };
  const result = await execute({
    definition,
    input: options.input ?? {},
    type: options.type ?? 'STANDARD',
    stateMachine: { id: 'arn:aws:states:eu-west-1:111111111111:stateMachine:plant', name: 'plant' },
    execution: {
      id: 'arn:aws:states:eu-west-1:111111111111:execution:plant:first',
      name: 'first',
      roleArn: 'arn:aws:iam::111111111111:role/plant',
      startTime: start.toISOString(),
    },
    clock,
    tasks,
    objects: options.objects,
    mapRuns: options.mapRuns,
    journal(event) {
      events.push(event);
      options.journal?.(event);
    },
    signal: options.signal ?? new AbortController().signal,
  });
  return { result, events, seconds: (clock.now().getTime() - start.getTime()) / 1000 };
}

/** A JSONata machine whose states run one after the other, in the order of their names in `states`. */
export function chain(states: Readonly<Record<string, object>>): object {
  const names = Object.keys(states);
  const linked = names.map((name, index) => {
    const state: object = states[name] ?? {};
    const next = names[index + 1];
    const onward =
      'Next' in state || ('Type' in state && ['Fail', 'Succeed', 'Choice'].includes(String(state.Type)))
        ? {}
        : next === undefined
          ? { End: true }
          : { Next: next };
    return [name, { ...state, ...onward }];
  });
  return { QueryLanguage: 'JSONata', StartAt: names[0], States: Object.fromEntries(linked) as object };
}

export const glueTask = {
  Type: 'Task',
  Resource: 'arn:aws:states:::glue:startJobRun.sync',
  Arguments: { JobName: 'clean' },
};

/** A line an event: `5 < 4 TaskStateExited load`. */
export function story({ events }: Pick<Run, 'events'>): readonly string[] {
  return events.map((event) => {
    const details = Object.entries(event).find(([key]) => key.endsWith('EventDetails'))?.[1] as
      Record<string, string | number> | undefined;
    const said = ['name', 'index', 'length', 'error'].flatMap((key) => details?.[key] ?? []);
    return [`${event.id} < ${event.previousEventId}`, event.type, ...said].join(' ');
  });
}

export const outputOf = ({ result }: Run): unknown => (result.status === 'SUCCEEDED' ? result.output : result);
