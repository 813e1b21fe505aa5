/** The fields of Amazon States Language: for each kind of state which there are, in which query language, and of what form. */
import type { QueryLanguage, StateType } from '../definition.ts';
import { isObject, type Json } from '../json.ts';
import { expressionText } from '../jsonata/template.ts';

export interface FieldRule {
  readonly form: Form;
  readonly required?: true;
  /** The one language that has the field. */
  readonly only?: QueryLanguage;
}

export interface Form {
  /** As messages name it. */
  readonly type: string;
  readonly fits: (value: Json) => boolean;
}

export type Fields = Readonly<Record<string, FieldRule>>;

export const any: Form = { type: 'any', fits: () => true };
export const text: Form = { type: 'String', fits: (value) => typeof value === 'string' };
const flag: Form = { type: 'Boolean', fits: (value) => typeof value === 'boolean' };
export const object: Form = { type: 'Object', fits: isObject };
const list: Form = { type: 'Array', fits: (value) => Array.isArray(value) };
const whole: Form = { type: 'Integer', fits: isWhole };
const number: Form = { type: 'Number', fits: (value) => typeof value === 'number' };
export const path: Form = { type: 'String', fits: (value) => value === null || typeof value === 'string' };
const expression: Form = {
  type: 'JSONata expression',
  fits: (value) => expressionText(value) !== undefined || typeof value === 'boolean',
};
/** A whole number, or an expression that gives one. */
export const computedWhole: Form = {
  type: 'Integer',
  fits: (value) => isWhole(value) || expressionText(value) !== undefined,
};
export const names: Form = {
  type: 'Array',
  fits: (value) => Array.isArray(value) && value.every((item: Json) => typeof item === 'string'),
};

function isWhole(value: Json): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function oneOf(...values: readonly string[]): Form {
  return {
    type: `one of [${values.join(', ')}]`,
    fits: (value) => typeof value === 'string' && values.includes(value),
  };
}

const jsonata = 'JSONata';
const jsonpath = 'JSONPath';

const every: Fields = {
  Type: { form: text, required: true },
  Comment: { form: text },
  QueryLanguage: { form: oneOf(jsonata, jsonpath) },
};
const output: Fields = {
  Output: { form: any, only: jsonata },
  InputPath: { form: path, only: jsonpath },
  OutputPath: { form: path, only: jsonpath },
};
const assign: Fields = { Assign: { form: object } };
const onward: Fields = { Next: { form: text }, End: { form: flag } };
const result: Fields = {
  Parameters: { form: any, only: jsonpath },
  ResultPath: { form: path, only: jsonpath },
};
const guarded: Fields = {
  ...result,
  ResultSelector: { form: object, only: jsonpath },
  Retry: { form: list },
  Catch: { form: list },
};
const work: Fields = { ...guarded, Arguments: { form: any, only: jsonata } };

export const stateFields: Readonly<Record<StateType, Fields>> = {
  Pass: { ...every, ...output, ...assign, ...onward, ...result, Result: { form: any, only: jsonpath } },
  Task: {
    ...every,
    ...output,
    ...assign,
    ...onward,
    ...work,
    Resource: { form: text, required: true },
    Credentials: { form: object },
    TimeoutSeconds: { form: computedWhole },
    TimeoutSecondsPath: { form: text, only: jsonpath },
    HeartbeatSeconds: { form: computedWhole },
    HeartbeatSecondsPath: { form: text, only: jsonpath },
  },
  Choice: { ...every, ...output, ...assign, Choices: { form: list, required: true }, Default: { form: text } },
  Wait: {
    ...every,
    ...output,
    ...assign,
    ...onward,
    Seconds: { form: computedWhole },
    SecondsPath: { form: text, only: jsonpath },
    Timestamp: { form: text },
    TimestampPath: { form: text, only: jsonpath },
  },
  Succeed: { ...every, ...output, ...assign },
  Fail: {
    ...every,
    Error: { form: text },
    ErrorPath: { form: text, only: jsonpath },
    Cause: { form: text },
    CausePath: { form: text, only: jsonpath },
  },
  Parallel: { ...every, ...output, ...assign, ...onward, ...work, Branches: { form: list, required: true } },
  Map: {
    ...every,
    ...output,
    ...assign,
    ...onward,
    ...guarded,
    ItemProcessor: { form: object },
    Iterator: { form: object },
    Items: { form: any, only: jsonata },
    ItemsPath: { form: path, only: jsonpath },
    ItemSelector: { form: any },
    ItemReader: { form: object },
    ItemBatcher: { form: object },
    ResultWriter: { form: object },
    Label: { form: text },
    MaxConcurrency: { form: computedWhole },
    MaxConcurrencyPath: { form: text, only: jsonpath },
    ToleratedFailureCount: { form: any },
    ToleratedFailureCountPath: { form: text, only: jsonpath },
    ToleratedFailurePercentage: { form: any },
    ToleratedFailurePercentagePath: { form: text, only: jsonpath },
  },
};

export const machineFields: Fields = {
  Comment: { form: text },
  QueryLanguage: { form: oneOf(jsonata, jsonpath) },
  StartAt: { form: text, required: true },
  States: { form: object, required: true },
  TimeoutSeconds: { form: whole },
  Version: { form: oneOf('1.0') },
};

export const regionFields: Fields = {
  Comment: { form: text },
  StartAt: { form: text, required: true },
  States: { form: object, required: true },
};

export const processorFields: Fields = { ...regionFields, ProcessorConfig: { form: object } };

export const retrierFields: Fields = {
  Comment: { form: text },
  ErrorEquals: { form: names, required: true },
  IntervalSeconds: { form: whole },
  MaxAttempts: { form: whole },
  BackoffRate: { form: number },
  MaxDelaySeconds: { form: whole },
  JitterStrategy: { form: oneOf('FULL', 'NONE') },
};

export const catcherFields: Fields = {
  Comment: { form: text },
  ErrorEquals: { form: names, required: true },
  Next: { form: text, required: true },
  ResultPath: { form: path, only: jsonpath },
  Output: { form: any, only: jsonata },
  ...assign,
};

/** In JSONata; JSONPath has its operators instead of Condition. */
export const choiceRuleFields: Fields = {
  Comment: { form: text },
  Next: { form: text, required: true },
  Condition: { form: expression, required: true },
  Output: { form: any, only: jsonata },
  ...assign,
};
