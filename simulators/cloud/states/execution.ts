/** What runs: one execution, its branches, and the state each of them is in. */
import type { Clock } from '../clock.ts';
import type { QueryLanguage, Region, State, StateMachine } from './definition.ts';
import type { Floor } from './floor.ts';
import type { History } from './history.ts';
import type { Json, JsonObject } from './json.ts';
import type { Dataflow } from './language.ts';
import type { ExecutionRequest } from './machine.ts';

export interface Execution {
  readonly request: Omit<ExecutionRequest, 'definition'>;
  readonly machine: StateMachine;
  readonly input: Json;
  readonly history: History;
  readonly floor: Floor;
  readonly clock: Clock;
  readonly languages: Readonly<Record<QueryLanguage, Dataflow>>;
  /** What tasks are still doing: also what nobody waits for any more, until it has noticed. */
  readonly work: Set<Promise<unknown>>;
}

/** Variables by name. An inner scope inherits from the outer one, and assigns only to itself. */
export type Variables = Record<string, Json>;

/** A line of states one after the other: the machine itself, a branch, an iteration. */
export interface Branch {
  /** Id of the latest event in its line. */
  last: number;
  readonly variables: Variables;
  /** Indices of the enclosing Map iterations, outermost first. */
  readonly path: readonly number[];
  /** The innermost Map iteration it belongs to. */
  readonly item: MapItem | undefined;
  readonly signal: AbortSignal;
  /** The state it is in, while it is in one. */
  visit: Visit | undefined;
}

/** An item of an array, or a pair of an object: that has a Key. */
export interface MapItem {
  readonly Index: number;
  readonly Key?: string;
  readonly Value: Json;
}

/** One passage through a state. */
export interface Visit<S extends State = State> {
  readonly execution: Execution;
  readonly branch: Branch;
  readonly name: string;
  readonly state: S;
  /** Where the state stands, with the one that it leads to. */
  readonly region: Region;
  readonly language: QueryLanguage;
  readonly dataflow: Dataflow;
  readonly input: Json;
  /** Ids of its StateEntered event, and of the event before that in the line. */
  readonly entered: number;
  readonly before: number;
  readonly enteredTime: Date;
  retryCount: number;
  taskToken: string | undefined;
  /** The branches of a Parallel, or iterations of a Map, that are on their way. */
  inner: readonly Branch[];
  /** A distributed Map's run is on its way. */
  hasMapRun: boolean;
  /** Its failure is in the history already. */
  closed: boolean;
}

/** How a state ends. */
export interface Outcome {
  readonly output: Json;
  /** The variables that it assigns, if it does. */
  readonly assigned?: JsonObject | undefined;
}

export interface Transition extends Outcome {
  /** None at the end of the region. */
  readonly next: string | undefined;
}

/** Where Next or End of a state leads. */
export function onward({ state }: { readonly state: { readonly Next?: string } }, outcome: Outcome): Transition {
  return { output: outcome.output, assigned: outcome.assigned, next: state.Next };
}

/** Sleeps while other branches go on; a stopped branch wakes by throwing. */
export async function sleep({ execution, branch }: Visit, milliseconds: number): Promise<void> {
  await execution.floor.outside(() => execution.clock.sleep(milliseconds, branch.signal));
}

/** Lets everything that is ready happen first: what ended at the same moment is in the history before its effect. */
export async function settle({ floor, clock }: Execution): Promise<void> {
  await floor.outside(() => clock.sleep(0));
}
