/** Amazon States Language, as far as the compiler emits it: JSONata only. */

/** A JSONata expression, `{% … %}`. */
export type Expression = `{% ${string} %}`;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface StateMachine extends Branch {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
}

export interface Branch {
  readonly StartAt: string;
  readonly States: States;
}

export type States = Readonly<Record<string, State>>;

export type State = Task | Choice | Wait | Pass | Parallel | InlineMap | DistributedMap | Succeed | Fail;

/** Where a state leads. */
export type Transition = { readonly Next: string } | { readonly End: true };

export type Task = {
  readonly Type: 'Task';
  readonly Comment?: string;
  readonly Resource: string;
  readonly Arguments: Json;
  readonly Assign?: Json;
  readonly Output?: Json;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
} & Transition;

export interface Choice {
  readonly Type: 'Choice';
  readonly Comment?: string;
  readonly Choices: readonly Rule[];
  readonly Default: string;
  readonly Output?: Json;
}

export interface Rule {
  readonly Condition: Expression;
  readonly Assign?: Json;
  readonly Output?: Json;
  readonly Next: string;
}

export type Parallel = {
  readonly Type: 'Parallel';
  readonly Comment?: string;
  readonly Branches: readonly Branch[];
  readonly Output: Json;
  readonly Catch?: readonly Catcher[];
} & Transition;

export type InlineMap = {
  readonly Type: 'Map';
  readonly Comment?: string;
  readonly Items: Expression;
  readonly ItemProcessor: Branch & { readonly ProcessorConfig: { readonly Mode: 'INLINE' } };
  readonly Output: Json;
} & Transition;

export interface Wait {
  readonly Type: 'Wait';
  readonly Comment?: string;
  readonly Seconds: number;
  readonly Next: string;
}

export interface Pass {
  readonly Type: 'Pass';
  readonly Output: Json;
  readonly Next: string;
}

/** Each iteration is an execution of its own. */
export interface DistributedMap {
  readonly Type: 'Map';
  readonly Comment?: string;
  readonly ItemReader: { readonly Resource: string; readonly ReaderConfig: Json; readonly Arguments: Json };
  readonly ItemSelector: Json;
  readonly MaxConcurrency: Expression;
  readonly ToleratedFailurePercentage: Expression;
  readonly ItemProcessor: Branch & {
    readonly ProcessorConfig: { readonly Mode: 'DISTRIBUTED'; readonly ExecutionType: 'STANDARD' };
  };
  readonly ResultWriter: { readonly Resource: string; readonly Arguments: Json };
  readonly Label: string;
  readonly Output: Json;
  readonly Catch: readonly Catcher[];
  readonly Next: string;
}

export interface Succeed {
  readonly Type: 'Succeed';
  readonly Comment?: string;
  readonly Output?: Json;
}

export interface Fail {
  readonly Type: 'Fail';
  readonly Comment?: string;
  readonly Error: string;
  readonly Cause: string;
}

export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxAttempts: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: 'FULL' | 'NONE';
}

export interface Catcher {
  readonly ErrorEquals: readonly string[];
  readonly Output?: Json;
  readonly Next: string;
}

export const jsonata = (expression: string): Expression => `{% ${expression} %}`;

/** A text that is meant as it is: one that looks like an expression, or has lines, as a literal in one. */
export const literal = (text: string): string => (/^\{%|[\n\r]/.test(text) ? jsonata(quoted(text)) : text);

/** A text as a JSONata literal. */
export const quoted = (text: string): string => JSON.stringify(text);

/** The regions inside of a state. */
export function branchesOf(state: State): readonly Branch[] {
  if (state.Type === 'Parallel') return state.Branches;
  return state.Type === 'Map' ? [state.ItemProcessor] : [];
}
