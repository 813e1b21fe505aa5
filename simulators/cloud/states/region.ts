import { exceedsDataLimit, type Json } from './json.ts';
import type { Region, State } from './definition.ts';
import { resultTooLarge, Stopped } from './errors.ts';
import { settle, type Branch, type Execution, type Transition, type Visit } from './execution.ts';
import { asFailure } from './failing.ts';
import { whole } from './history.ts';
import { choice } from './states/choice.ts';
import { fail } from './states/fail.ts';
import { map } from './states/map.ts';
import { parallel } from './states/parallel.ts';
import { pass } from './states/pass.ts';
import { succeed } from './states/succeed.ts';
import { task } from './states/task.ts';
import { wait } from './states/wait.ts';

/** A chain that never waits lets the process do something else after so many milliseconds. */
const turnMilliseconds = 10;

/** Goes from state to state until the region ends, and returns its output. Needs the floor. */
export async function runRegion(region: Region, input: Json, branch: Branch, execution: Execution): Promise<Json> {
  let name = region.StartAt;
  let current: Told = { value: input, text: JSON.stringify(input) };
  let turn = performance.now();
  for (;;) {
    if (branch.signal.aborted) throw new Stopped();
    if (performance.now() - turn > turnMilliseconds) {
      await settle(execution);
      turn = performance.now();
    }
    const visit = enter(region, name, current, branch, execution);
    branch.visit = visit;
    const { next, output } = await through(visit);
    branch.visit = undefined;
    if (next === undefined) return output.value;
    name = next;
    current = output;
  }
}

/** A value, and how the history tells of it: the output of a state is the input of the next. */
interface Told {
  readonly value: Json;
  readonly text: string;
}

function enter(region: Region, name: string, input: Told, branch: Branch, execution: Execution): Visit {
  const state = region.States[name];
  if (state === undefined) throw new TypeError(`The state '${name}' is missing, and validation has not seen it.`);
  const before = branch.last;
  const entered = execution.history.record(`${state.Type}StateEntered`, before, {
    stateEnteredEventDetails: { input: input.text, inputDetails: whole, name },
  });
  branch.last = entered;
  const language = state.QueryLanguage ?? execution.machine.QueryLanguage ?? 'JSONPath';
  return {
    execution,
    branch,
    name,
    state,
    region,
    language,
    dataflow: execution.languages[language],
    input: input.value,
    entered,
    before,
    enteredTime: execution.clock.now(),
    retryCount: 0,
    taskToken: undefined,
    inner: [],
    hasMapRun: false,
    closed: false,
  };
}

async function through(visit: Visit): Promise<{ readonly next: string | undefined; readonly output: Told }> {
  try {
    const transition = await perform(visit);
    return { next: transition.next, output: exit(visit, transition) };
  } catch (thrown) {
    throw asFailure(visit, thrown);
  }
}

function exit({ execution, branch, name, state }: Visit, { output, assigned }: Transition): Told {
  const text = JSON.stringify(output);
  if (exceedsDataLimit(text)) throw resultTooLarge(name, 'named');
  const variables = Object.entries(assigned).map(([variable, value]) => [variable, JSON.stringify(value)] as const);
  for (const [variable, value] of variables) if (exceedsDataLimit(value)) throw resultTooLarge(variable, 'named');
  Object.assign(branch.variables, assigned);
  branch.last = execution.history.record(`${state.Type}StateExited`, branch.last, {
    stateExitedEventDetails: {
      ...(variables.length > 0 && {
        assignedVariables: Object.fromEntries(variables),
        assignedVariablesDetails: whole,
      }),
      name,
      output: text,
      outputDetails: whole,
    },
  });
  return { value: output, text };
}

function perform(visit: Visit): Promise<Transition> {
  return visitors[visit.state.Type](visit as never);
}

type Visitors = { readonly [Type in State['Type']]: (visit: Visit<State & { Type: Type }>) => Promise<Transition> };
const visitors: Visitors = {
  Pass: pass,
  Task: task,
  Choice: choice,
  Wait: wait,
  Succeed: succeed,
  Fail: fail,
  Parallel: parallel,
  Map: map,
};
