import { exceedsDataLimit, type Json, type JsonObject } from './json.ts';
import type { Region, State } from './definition.ts';
import { resultTooLarge, Stopped } from './errors.ts';
import { settle, type Branch, type Execution, type Transition, type Variables, type Visit } from './execution.ts';
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
    let next: string | undefined;
    try {
      const transition = await perform(visit);
      next = transition.next;
      current = exit(visit, transition);
    } catch (thrown) {
      throw asFailure(visit, thrown);
    }
    branch.visit = undefined;
    if (next === undefined) return current.value;
    name = next;
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
  const entered = execution.history.record(eventNames[state.Type].entered, before, {
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
    enteredTime: execution.history.time,
    retryCount: 0,
    taskToken: undefined,
    inner: [],
    hasMapRun: false,
    closed: false,
  };
}

function exit({ execution, branch, name, state }: Visit, { output, assigned }: Transition): Told {
  const text = JSON.stringify(output);
  if (exceedsDataLimit(text)) throw resultTooLarge(name, 'named');
  const left = { name, output: text, outputDetails: whole };
  const details = assigned === undefined ? left : { ...assign(branch.variables, assigned), ...left };
  branch.last = execution.history.record(eventNames[state.Type].exited, branch.last, {
    stateExitedEventDetails: details,
  });
  return { value: output, text };
}

/** Assigns variables, and returns how the history tells of it. */
function assign(variables: Variables, assigned: JsonObject): object {
  const texts = Object.entries(assigned).map(([variable, value]) => [variable, JSON.stringify(value)] as const);
  for (const [variable, text] of texts) if (exceedsDataLimit(text)) throw resultTooLarge(variable, 'named');
  if (texts.length === 0) return {};
  Object.assign(variables, assigned);
  return { assignedVariables: Object.fromEntries(texts), assignedVariablesDetails: whole };
}

function perform(visit: Visit): Promise<Transition> {
  return visitors[visit.state.Type](visit as never);
}

/** Made once: every event of a history that is kept holds its name. */
const eventNames = {
  Pass: named('Pass'),
  Task: named('Task'),
  Choice: named('Choice'),
  Wait: named('Wait'),
  Succeed: named('Succeed'),
  Fail: named('Fail'),
  Parallel: named('Parallel'),
  Map: named('Map'),
};

function named(type: State['Type']): { readonly entered: string; readonly exited: string } {
  return { entered: `${type}StateEntered`, exited: `${type}StateExited` };
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
