/** One execution of one state machine, offline. */
import { systemClock, virtualClock } from '../../../simulators/cloud/clock.ts';
import { ExecutionStop } from '../../../simulators/cloud/states/errors.ts';
import { execute } from '../../../simulators/cloud/states/interpreter.ts';
import type { ExecutionResult, HistoryEvent } from '../../../simulators/cloud/states/machine.ts';
import { stateMachine } from '../../../simulators/cloud/states/validation/index.ts';
import { InvalidDefinition } from '../../../simulators/cloud/states/validation/problem.ts';
import { unsupported } from '../../../simulators/cloud/states/validation/unsupported.ts';
import { UserError } from '../errors.ts';
import { scriptedObjects, type ScriptedObjects } from './objects.ts';
import type { ScriptedTask } from './script.ts';
import { scriptedTasks } from './scripted-tasks.ts';

export interface SimulationRequest {
  readonly definition: unknown;
  readonly input: unknown;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly names: { readonly stateMachine: string; readonly execution: string };
  readonly tasks: readonly ScriptedTask[];
  readonly objects: ScriptedObjects;
  /** On the virtual clock waits are free. */
  readonly clock: 'virtual' | 'system';
  readonly start: Date;
  readonly signal: AbortSignal;
}

export interface Simulation {
  /** RUNNING: it waits for what no script answers. */
  readonly result: ExecutionResult | { readonly status: 'RUNNING' };
  readonly events: readonly HistoryEvent[];
}

/** Where simulated state machines live. */
const place = 'arn:aws:states:us-east-1:000000000000';

/** Throws a UserError for a definition that AWS would refuse, for one that cannot be simulated, and for a task without an outcome. */
export async function simulate(request: SimulationRequest): Promise<Simulation> {
  const { definition, input, type, names, signal } = request;
  check(definition);
  const events: HistoryEvent[] = [];
  const end = new AbortController();
  let rest: () => void = () => undefined;
  const resting = new Promise<'resting'>((resolve) => (rest = () => resolve('resting')));
  const clock = request.clock === 'virtual' ? virtualClock(request.start, rest) : systemClock;

  const running = execute({
    definition,
    input,
    type,
    stateMachine: { id: `${place}:stateMachine:${names.stateMachine}`, name: names.stateMachine },
    execution: {
      id: `${place}:${type === 'EXPRESS' ? 'express' : 'execution'}:${names.stateMachine}:${names.execution}`,
      name: names.execution,
      roleArn: 'arn:aws:iam::000000000000:role/simulated',
      startTime: clock.now().toISOString(),
    },
    clock,
    tasks: scriptedTasks(request.tasks, clock),
    objects: scriptedObjects(request.objects, () => clock.now()),
    journal: (event) => events.push(event),
    signal: AbortSignal.any([signal, end.signal]),
  });
  const ended = await Promise.race([running, resting]);
  if (ended !== 'resting') return { result: ended, events };

  const known = [...events];
  end.abort(new ExecutionStop());
  const result = await running;
  // A clock is at rest, too, between the end of an execution and our hearing of it.
  if (result.status !== 'ABORTED' || signal.aborted) return { result, events };
  return { result: { status: 'RUNNING' }, events: known };
}

function check(definition: unknown): void {
  try {
    const [first] = unsupported(stateMachine(definition));
    if (first !== undefined) throw new UserError('not-built', `The simulation does not know ${first}.`);
  } catch (thrown) {
    if (thrown instanceof InvalidDefinition)
      throw new UserError('bad-state-machine', thrown.message, { cause: thrown });
    throw thrown;
  }
}
