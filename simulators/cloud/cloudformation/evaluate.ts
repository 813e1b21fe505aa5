/** The value of a part of a template: CloudFormation's intrinsic functions. */
import { refuse } from '../service.ts';
import { templateError, templateFormatError } from './errors.ts';
import { isArray, isObject, mapValues, scalarText, type Json, type JsonObject } from './json.ts';
import { isUnknown, knownAfterApply } from './unknown.ts';
import { attributeOf, branches, intrinsic, placeholder, splitAttribute, substitution } from './references.ts';

/** What names stand for where a value is evaluated. */
export interface Scope {
  /** A parameter, a pseudo parameter or a resource; undefined is AWS::NoValue. */
  ref(name: string): Json | undefined;
  attribute(resource: string, attribute: string): Json;
  condition(name: string): boolean;
  readonly mappings: JsonObject;
}

/** Undefined: AWS::NoValue, that is, nothing stands there. */
export function evaluate(value: Json, scope: Scope): Json | undefined {
  if (isArray(value)) return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  if (!isObject(value)) return refuseDynamic(value);
  const call = intrinsic(value);
  if (call === undefined) return mapValues(value, (item) => evaluate(item, scope));
  const implementation = functions[call.name];
  if (implementation === undefined) throw refuse(`the function ${call.name} in a template`);
  return implementation(call.argument, scope);
}

/** A dynamic reference would be read by CloudFormation from another service. */
function refuseDynamic(value: Json): Json {
  if (typeof value === 'string' && value.includes('{{resolve:')) throw refuse(`dynamic references (${value})`);
  return value;
}

type Implementation = (argument: Json, scope: Scope) => Json | undefined;

const functions: Readonly<Record<string, Implementation>> = {
  Ref: (name, scope) => scope.ref(text(name, 'Ref')),
  'Fn::GetAtt': (argument, scope) => {
    const { name, attribute } = attributeOf(argument);
    return scope.attribute(name, attribute);
  },
  'Fn::Sub': substitute,
  'Fn::If': (argument, scope) => {
    const { condition, then, otherwise } = branches(argument);
    return evaluate(scope.condition(condition) ? then : otherwise, scope);
  },
  'Fn::Join': (argument, scope) => {
    const [separator, items] = pair(argument, 'Fn::Join');
    return listOf(items, 'Fn::Join', scope)
      .map((item) => text(item, 'Fn::Join'))
      .join(text(separator, 'Fn::Join'));
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = pair(argument, 'Fn::Split');
    const value = text(evaluate(whole, scope), 'Fn::Split');
    return isUnknown(value) ? [knownAfterApply] : value.split(text(separator, 'Fn::Split'));
  },
  'Fn::Select': (argument, scope) => {
    const [index, items] = pair(argument, 'Fn::Select');
    const at = text(evaluate(index, scope), 'Fn::Select');
    const list = listOf(items, 'Fn::Select', scope);
    const selected = isUnknown(list) ? knownAfterApply : list[Number(at)];
    if (selected !== undefined) return selected;
    throw templateError(`Fn::Select cannot select nonexistent value at index ${at}`);
  },
  'Fn::FindInMap': findInMap,
  'Fn::Equals': (argument, scope) => {
    const [left, right] = pair(argument, 'Fn::Equals').map((side) => evaluate(side, scope));
    return JSON.stringify(comparable(left)) === JSON.stringify(comparable(right));
  },
  'Fn::And': (argument, scope) => operands(argument, 'Fn::And', 2).every((operand) => decide(operand, scope)),
  'Fn::Or': (argument, scope) => operands(argument, 'Fn::Or', 2).some((operand) => decide(operand, scope)),
  'Fn::Not': (argument, scope) => !operands(argument, 'Fn::Not', 1).every((operand) => decide(operand, scope)),
};

/** The value of a condition, or of an operand of one: there, `{"Condition": name}` is a function as well. */
export function decide(value: Json, scope: Scope): boolean {
  if (isObject(value) && Object.keys(value).join() === 'Condition') {
    return scope.condition(text(value['Condition'], 'Condition'));
  }
  const decided = evaluate(value, scope);
  if (typeof decided === 'boolean') return decided;
  if (decided === 'true' || decided === 'false') return decided === 'true';
  throw templateFormatError(
    'Every Conditions member must be a condition function: Fn::And, Fn::Equals, Fn::Not or Fn::Or',
  );
}

function substitute(argument: Json, scope: Scope): string {
  const { text: whole, variables } = substitution(argument);
  refuseDynamic(whole);
  const values = mapValues(variables, (value) => evaluate(value, scope));
  return whole.replace(placeholder, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (Object.hasOwn(values, name)) return text(values[name], 'Fn::Sub');
    const [resource = '', attribute] = splitAttribute(name);
    return text(attribute === undefined ? scope.ref(resource) : scope.attribute(resource, attribute), 'Fn::Sub');
  });
}

function findInMap(argument: Json, scope: Scope): Json {
  if (!isArray(argument) || argument.length !== 3) {
    throw templateFormatError(
      'Fn::FindInMap object requires three parameters, the map name, map key and the attribute',
    );
  }
  const [map = '', top = '', second = ''] = argument.map((key) => text(evaluate(key, scope), 'Fn::FindInMap'));
  const first = scope.mappings[map];
  const keys = isObject(first) ? first[top] : undefined;
  const found = isObject(keys) ? keys[second] : undefined;
  if (found !== undefined) return found;
  throw templateError(`Unable to get mapping for ${map}::${top}::${second}`);
}

function text(value: Json | undefined, name: string): string {
  const found = scalarText(value);
  if (found !== undefined) return found;
  throw templateError(
    `every ${name} object must have strings where it needs strings; there is ${JSON.stringify(value)}.`,
  );
}

function pair(argument: Json, name: string): readonly [Json, Json] {
  if (isArray(argument) && argument.length === 2) {
    const [first, second] = argument;
    if (first !== undefined && second !== undefined) return [first, second];
  }
  throw templateError(`every ${name} object requires two parameters.`);
}

function listOf(items: Json, name: string, scope: Scope): readonly Json[] {
  const list = evaluate(items, scope);
  if (isArray(list)) return list;
  throw templateError(`every ${name} object requires a list.`);
}

function operands(argument: Json, name: string, least: number): readonly Json[] {
  if (isArray(argument) && argument.length >= least && argument.length <= (least === 1 ? 1 : 10)) return argument;
  throw templateError(
    `every ${name} object requires a list of ${least === 1 ? 'one condition' : '2 to 10 conditions'}.`,
  );
}

/** Parameters are texts: `true` and `"true"` are the same. */
function comparable(value: Json | undefined): Json {
  if (isArray(value)) return value.map(comparable);
  if (isObject(value)) return mapValues(value, comparable);
  return scalarText(value) ?? null;
}
