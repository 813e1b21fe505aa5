/** Checks what JSONPath states hold: paths, payload templates, the operators of choice rules. */
import type { QueryLanguage } from '../definition.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { operators } from '../jsonpath/condition.ts';
import { isCall, parseCall } from '../jsonpath/intrinsic.ts';
import { isPath, isReferencePath, parsePath } from '../jsonpath/path.ts';
import { schema, type Problem } from './problem.ts';

/** Fields that are payload templates. */
const templates = ['Parameters', 'ResultSelector', 'ItemSelector', 'Assign'] as const;

export function* checkPaths(state: JsonObject, language: QueryLanguage, at: string): Generator<Problem> {
  if (language === 'JSONata') return;
  for (const [name, value] of Object.entries(state)) {
    if (!name.endsWith('Path') || typeof value !== 'string') continue;
    const isRight = name === 'ResultPath' ? isReference(value) : isPath(value) || isGoodCall(value);
    if (!isRight) yield schema('Value is not a valid JSONPath', `${at}/${name}`);
  }
  for (const name of templates) {
    const template = state[name];
    if (template !== undefined) yield* checkTemplate(template, `${at}/${name}`);
  }
  for (const [index, rule] of elements(state['Choices'])) yield* checkRule(rule, `${at}/Choices[${index}]`, true);
}

function* checkTemplate(template: Json, at: string): Generator<Problem> {
  for (const [index, item] of elements(template)) yield* checkTemplate(item, `${at}[${index}]`);
  if (!isObject(template)) return;
  for (const [name, value] of Object.entries(template)) {
    if (!name.endsWith('.$')) yield* checkTemplate(value, `${at}/${name}`);
    else if (typeof value !== 'string' || !(isPath(value) || isGoodCall(value))) {
      const message = `The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`;
      yield schema(message, at);
    }
  }
}

function* checkRule(rule: Json, at: string, isTop: boolean): Generator<Problem> {
  if (!isObject(rule)) {
    yield schema('Expected value of type Object', at);
    return;
  }
  if (isTop && rule['Next'] === undefined) yield schema('These fields are required: [Next]', at);
  const beside = isTop ? ['Next', 'Comment', 'Assign', 'Variable'] : ['Comment', 'Variable'];
  let count = 0;
  for (const [name, value] of Object.entries(rule)) {
    if (name === 'And' || name === 'Or') {
      for (const [index, inner] of elements(value)) yield* checkRule(inner, `${at}/${name}[${index}]`, false);
    } else if (name === 'Not') {
      yield* checkRule(value, `${at}/Not`, false);
    } else if (!operators.has(name)) {
      if (!beside.includes(name)) yield schema(`Field '${name}' is not supported`, at);
      continue;
    }
    count += 1;
  }
  if (count !== 1) yield schema('Exactly one comparison operator is required', at);
  if (rule['Assign'] !== undefined) yield* checkTemplate(rule['Assign'], `${at}/Assign`);
  const { Variable: variable } = rule;
  if (variable !== undefined && !(typeof variable === 'string' && isPath(variable))) {
    yield schema('Value is not a valid JSONPath', `${at}/Variable`);
  }
}

function isReference(text: string): boolean {
  return isPath(text) && isReferencePath(parsePath(text));
}

function isGoodCall(text: string): boolean {
  if (!isCall(text)) return false;
  try {
    parseCall(text);
    return true;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return false;
    throw thrown;
  }
}

function elements(list: Json | undefined): Iterable<[number, Json]> {
  return Array.isArray(list) ? (list as readonly Json[]).entries() : [];
}
