/** Checks a definition field by field, before anything is made of it. */
import type { QueryLanguage, StateType } from '../definition.ts';
import { isInstant } from '../fields.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { expressionText } from '../jsonata/template.ts';
import {
  catcherFields,
  choiceRuleFields,
  machineFields,
  processorFields,
  regionFields,
  retrierFields,
  stateFields,
  type Fields,
} from './fields.ts';
import { checkFields } from './check-fields.ts';
import { checkDistributed } from './distributed.ts';
import { checkPaths } from './paths.ts';
import { schema, type Problem } from './problem.ts';

const stateTypes = 'Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map';

export function* checkMachine(definition: unknown): Generator<Problem> {
  if (!isObject(definition)) {
    yield schema('Definition must be a valid JSON object', '');
    return;
  }
  const language = definition.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath';
  yield* checkFields(definition, machineFields, language, '');
  yield* checkStates(definition, language, '');
}

function* checkRegion(region: Json, fields: Fields, language: QueryLanguage, at: string): Generator<Problem> {
  if (!isObject(region)) {
    yield schema('Expected value of type Object', at);
    return;
  }
  yield* checkFields(region, fields, language, at);
  yield* checkStates(region, language, at);
}

function* checkStates(region: JsonObject, language: QueryLanguage, at: string): Generator<Problem> {
  const { States: states } = region;
  if (!isObject(states)) return;
  if (Object.keys(states).length === 0) yield schema('Value cannot be empty', `${at}/States`);
  for (const [name, state] of Object.entries(states)) yield* checkState(state, language, `${at}/States/${name}`);
}

function* checkState(state: Json, machine: QueryLanguage, at: string): Generator<Problem> {
  if (!isObject(state)) {
    yield schema('Expected value of type Object', at);
    return;
  }
  if (!isStateType(state.Type)) {
    yield state.Type === undefined
      ? schema('These fields are required: [Type]', at)
      : schema(`The field 'Type' should have one of these values: [${stateTypes}]`, `${at}/Type`);
    return;
  }
  if (machine === 'JSONata' && state.QueryLanguage === 'JSONPath') {
    yield schema("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", at);
  }
  const language = state.QueryLanguage === 'JSONata' ? 'JSONata' : machine;
  yield* checkFields(state, stateFields[state.Type], language, at);
  yield* checkEnd(state, state.Type, at);
  yield* checkPaths(state, language, at);
  yield* checkParts(state, language, machine, at);
}

function* checkEnd(state: JsonObject, type: StateType, at: string): Generator<Problem> {
  if (!('Next' in stateFields[type])) return;
  const ends = (state.Next === undefined ? 0 : 1) + (state.End === true ? 1 : 0);
  if (ends !== 1) yield schema('Exactly one of these fields is required: [Next, End]', at);
}

/** What stands inside a state: retriers, catchers, rules, branches, the processor of items. */
function* checkParts(
  state: JsonObject,
  language: QueryLanguage,
  machine: QueryLanguage,
  at: string,
): Generator<Problem> {
  yield* checkList(state.Retry, retrierFields, language, `${at}/Retry`);
  yield* checkList(state.Catch, catcherFields, language, `${at}/Catch`);
  if (language === 'JSONata') yield* checkList(state.Choices, choiceRuleFields, language, `${at}/Choices`);
  for (const field of ['Choices', 'Branches'] as const) {
    if (Array.isArray(state[field]) && state[field].length === 0) {
      yield schema('Value cannot be empty', `${at}/${field}`);
    }
  }
  for (const [index, branch] of elements(state.Branches)) {
    yield* checkRegion(branch, regionFields, machine, `${at}/Branches[${index}]`);
  }
  if (state.Type === 'Map') yield* checkProcessor(state, language, machine, at);
  if (state.Type === 'Wait') yield* checkWait(state, language, at);
  if (state.Type === 'Task') yield* checkCredentials(state, at);
}

function* checkProcessor(
  state: JsonObject,
  language: QueryLanguage,
  machine: QueryLanguage,
  at: string,
): Generator<Problem> {
  const { ItemProcessor: processor, Iterator: iterator } = state;
  if (processor === undefined && iterator === undefined) {
    yield schema('These fields are required: [ItemProcessor]', at);
  }
  yield* checkDistributed(state, language, at);
  if (processor !== undefined) yield* checkRegion(processor, processorFields, machine, `${at}/ItemProcessor`);
  if (iterator !== undefined) yield* checkRegion(iterator, processorFields, machine, `${at}/Iterator`);
}

function* checkWait(state: JsonObject, language: QueryLanguage, at: string): Generator<Problem> {
  const given = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'].filter((name) => state[name] !== undefined);
  if (given.length !== 1) {
    yield schema('Exactly one of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath]', at);
  }
  const { Timestamp: timestamp } = state;
  const isComputed = language === 'JSONata' && expressionText(timestamp) !== undefined;
  if (typeof timestamp === 'string' && !isComputed && !isInstant(timestamp)) {
    yield schema('String does not match RFC3339 timestamp', `${at}/Timestamp`);
  }
}

function* checkCredentials({ Credentials: credentials }: JsonObject, at: string): Generator<Problem> {
  if (!isObject(credentials) || 'RoleArn' in credentials || 'RoleArn.$' in credentials) return;
  yield schema("The field 'RoleArn' is required but was missing", `${at}/Credentials`);
}

function* checkList(list: Json | undefined, fields: Fields, language: QueryLanguage, at: string): Generator<Problem> {
  for (const [index, item] of elements(list)) {
    if (isObject(item)) yield* checkFields(item, fields, language, `${at}[${index}]`);
    else yield schema('Expected value of type Object', `${at}[${index}]`);
  }
}

function elements(list: Json | undefined): Iterable<[number, Json]> {
  return Array.isArray(list) ? (list as readonly Json[]).entries() : [];
}

function isStateType(type: Json | undefined): type is StateType {
  return typeof type === 'string' && Object.hasOwn(stateFields, type);
}
