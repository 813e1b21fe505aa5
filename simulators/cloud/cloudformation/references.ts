/** What a part of a template refers to. */
import { templateFormatError } from './errors.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';

export type Reference =
  | { readonly kind: 'Ref'; readonly name: string }
  | { readonly kind: 'GetAtt'; readonly name: string; readonly attribute: string }
  | { readonly kind: 'Condition'; readonly name: string };

/** Decides an Fn::If: only the branch that counts refers to anything. Absent, both do. */
export type Decide = (condition: string) => boolean;

export function* references(value: Json, decide?: Decide): Generator<Reference> {
  if (isArray(value)) {
    for (const item of value) yield* references(item, decide);
    return;
  }
  if (!isObject(value)) return;
  const call = intrinsic(value);
  if (call === undefined) {
    for (const item of Object.values(value)) yield* references(item, decide);
    return;
  }
  switch (call.name) {
    case 'Ref':
      if (typeof call.argument === 'string') yield { kind: 'Ref', name: call.argument };
      return;
    case 'Fn::GetAtt':
      yield attributeOf(call.argument);
      return;
    case 'Fn::Sub':
      yield* substitutionReferences(call.argument, decide);
      return;
    case 'Fn::If':
      yield* branchReferences(call.argument, decide);
      return;
    default:
      yield* references(call.argument, decide);
  }
}

/** A function call is an object with one key: `Ref` or `Fn::…`. */
export function intrinsic(value: JsonObject): { readonly name: string; readonly argument: Json } | undefined {
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && isFunction(first[0])) {
    return { name: first[0], argument: first[1] };
  }
  const misplaced = entries.find(([key]) => key.startsWith('Fn::'));
  if (misplaced === undefined) return undefined;
  throw templateFormatError(`${misplaced[0]} must be the only key of its object.`);
}

function isFunction(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::');
}

/** Both forms: `["Id", "Attribute"]` and `"Id.Attribute"`. */
export function attributeOf(argument: Json): Extract<Reference, { kind: 'GetAtt' }> {
  const parts = typeof argument === 'string' ? splitAttribute(argument) : argument;
  if (isArray(parts) && parts.length === 2) {
    const [name, attribute] = parts;
    if (typeof name === 'string' && typeof attribute === 'string') return { kind: 'GetAtt', name, attribute };
  }
  throw templateFormatError(
    'Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
  );
}

export function splitAttribute(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `${Name}`, `${Name.Attribute}`, and `${!Literal}`, which stands for `${Literal}`. */
export const placeholder = /\$\{(!?)([^{}]*)\}/g;

/** The text of an Fn::Sub, and the variables of its long form. */
export function substitution(argument: Json): { readonly text: string; readonly variables: JsonObject } {
  if (typeof argument === 'string') return { text: argument, variables: {} };
  if (isArray(argument) && argument.length === 2) {
    const [text, variables] = argument;
    if (typeof text === 'string' && isObject(variables)) return { text, variables };
  }
  throw templateFormatError(
    "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
  );
}

function* substitutionReferences(argument: Json, decide?: Decide): Generator<Reference> {
  const { text, variables } = substitution(argument);
  yield* references(variables, decide);
  for (const [, literal, name = ''] of text.matchAll(placeholder)) {
    if (literal === '!' || Object.hasOwn(variables, name)) continue;
    const parts = splitAttribute(name);
    yield parts.length === 2 ? attributeOf(parts) : { kind: 'Ref', name };
  }
}

function* branchReferences(argument: Json, decide?: Decide): Generator<Reference> {
  const { condition, then, otherwise } = branches(argument);
  yield { kind: 'Condition', name: condition };
  const taken = decide === undefined ? [then, otherwise] : [decide(condition) ? then : otherwise];
  for (const branch of taken) yield* references(branch, decide);
}

export function branches(argument: Json): {
  readonly condition: string;
  readonly then: Json;
  readonly otherwise: Json;
} {
  if (isArray(argument) && argument.length === 3) {
    const [condition, then, otherwise] = argument;
    if (typeof condition === 'string' && then !== undefined && otherwise !== undefined) {
      return { condition, then, otherwise };
    }
  }
  throw templateFormatError('Fn::If requires a list argument with the first element being a condition');
}
