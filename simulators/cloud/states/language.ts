import type {
  Catcher,
  ChoiceRule,
  ChoiceState,
  FailState,
  Guarded,
  MapState,
  PassState,
  State,
  TaskState,
} from './definition.ts';
import type { MapItem, Outcome, Visit } from './execution.ts';
import type { Json, JsonObject } from './json.ts';
import type { Items } from './map-items.ts';

export interface ErrorOutput extends JsonObject {
  readonly Error: Json;
  readonly Cause: Json;
}

/** A field that may be computed, and what a message about it says: its name, and the path it was read by. */
export interface Field {
  readonly name: string;
  readonly value: Json;
  readonly path: string | undefined;
}

/** A part of a state that has fields of its own, such as its ItemReader; `at` is its place in the state: `ItemReader/`. */
export interface Part {
  readonly of: object;
  readonly at: string;
}

/**
 * How data flows through a state: the part that differs between JSONata (Arguments, Assign, Output) and JSONPath
 * (InputPath, Parameters, ResultSelector, ResultPath, OutputPath). What cannot be evaluated is an EvaluationFault.
 */
export interface Dataflow {
  /** What a Task, Parallel or Map works on. */
  arguments(visit: Visit<State & Guarded>): Promise<Json>;
  /** Whose role a task is done in. */
  credentials(visit: Visit<TaskState>): Promise<Json | undefined>;
  /** A field of the state, or of a part of it, literal or computed. */
  field(visit: Visit, name: string, expected: 'number' | 'string', part?: Part): Promise<Field | undefined>;
  /** A template in a part of the state, such as what its ItemReader asks for. */
  template(visit: Visit, name: string, part: Part): Promise<Json>;
  failure(visit: Visit<FailState>): Promise<{ readonly error: Json | undefined; readonly cause: Json | undefined }>;
  condition(visit: Visit<ChoiceState>, rule: ChoiceRule, index: number): Promise<boolean>;
  /** What a Map state goes through. */
  items(visit: Visit<MapState>): Promise<Items>;
  /** The input of one iteration. */
  item(visit: Visit<MapState>, item: MapItem): Promise<Json>;

  pass(visit: Visit<PassState>): Promise<Outcome>;
  /** Leaves by Next or End; `result` is that of a task, branches or iterations. */
  leave(visit: Visit, result?: Json): Promise<Outcome>;
  choose(visit: Visit<ChoiceState>, rule: ChoiceRule, index: number): Promise<Outcome>;
  caught(visit: Visit, catcher: Catcher, index: number, error: ErrorOutput): Promise<Outcome>;
}
