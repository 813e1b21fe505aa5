/** Choice rules of JSONPath: And, Or, Not, and comparisons of a Variable. */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { isInstant, offsetDateTime } from '../fields.ts';
import { parsePath } from './path.ts';
import { Missing } from './read.ts';
import { lookUp, runtime, type Scope } from './scope.ts';

export function holds(rule: JsonObject, scope: Scope): boolean {
  if (Array.isArray(rule['And'])) return rule['And'].every((inner: Json) => isObject(inner) && holds(inner, scope));
  if (Array.isArray(rule['Or'])) return rule['Or'].some((inner: Json) => isObject(inner) && holds(inner, scope));
  if (isObject(rule['Not'])) return !holds(rule['Not'], scope);
  return Object.entries(rule).every(([operator, operand]) => compares(operator, operand, rule, scope));
}

function compares(operator: string, operand: Json, rule: JsonObject, scope: Scope): boolean {
  const variable = rule['Variable'];
  if (typeof variable !== 'string') return false;
  if (operator === 'IsPresent') return (find(variable, scope) !== undefined) === operand;
  const test = tests[operator];
  if (test !== undefined) return test(existing(variable, scope)) === operand;
  const isPath = operator.endsWith('Path');
  const compare = comparisons[isPath ? operator.slice(0, -'Path'.length) : operator];
  // Variable, Next, Comment and Assign stand beside the operator.
  if (compare === undefined) return true;
  const value = existing(variable, scope);
  return compare(value, isPath && typeof operand === 'string' ? existing(operand, scope) : operand);
}

function find(path: string, scope: Scope): Json | undefined {
  try {
    return lookUp(scope, parsePath(path));
  } catch (thrown) {
    if (thrown instanceof Missing) return undefined;
    throw thrown;
  }
}

function existing(path: string, scope: Scope): Json {
  const value = find(path, scope);
  if (value !== undefined) return value;
  throw runtime(`Invalid path '${path}': The choice state's condition path references an invalid value.`);
}

const tests: Readonly<Record<string, (value: Json) => boolean>> = {
  IsNull: (value) => value === null,
  IsNumeric: (value) => typeof value === 'number',
  IsString: (value) => typeof value === 'string',
  IsBoolean: (value) => typeof value === 'boolean',
  IsTimestamp: (value) => typeof value === 'string' && isInstant(value),
};

type Comparison = (value: Json, operand: Json) => boolean;

const isString = (value: Json): value is string => typeof value === 'string';
const isNumber = (value: Json): value is number => typeof value === 'number';
const isTime = (value: Json): value is string => isString(value) && offsetDateTime.test(value);
const order = (one: string | number, other: string | number): number => (one < other ? -1 : Number(one > other));
const asText = (value: Json): string | undefined => (isString(value) ? value : undefined);
const asNumber = (value: Json): number | undefined => (isNumber(value) ? value : undefined);
const asTime = (value: Json): number | undefined => (isTime(value) ? Date.parse(value) : undefined);

/** `StringEquals`, `StringLessThan` and so on: false for a value of another type. */
function family(name: string, typed: (value: Json) => string | number | undefined): Record<string, Comparison> {
  const compared =
    (is: (order: number) => boolean): Comparison =>
    (value, operand) => {
      const [one, other] = [typed(value), typed(operand)];
      return one !== undefined && other !== undefined && is(order(one, other));
    };
  return {
    [`${name}Equals`]: compared((order) => order === 0),
    [`${name}LessThan`]: compared((order) => order < 0),
    [`${name}LessThanEquals`]: compared((order) => order <= 0),
    [`${name}GreaterThan`]: compared((order) => order > 0),
    [`${name}GreaterThanEquals`]: compared((order) => order >= 0),
  };
}

const comparisons: Readonly<Record<string, Comparison>> = {
  ...family('String', asText),
  ...family('Numeric', asNumber),
  ...family('Timestamp', asTime),
  BooleanEquals: (value, operand) => typeof value === 'boolean' && value === operand,
  StringMatches: (value, operand) => isString(value) && isString(operand) && wildcard(operand).test(value),
};

/** `*` is any text; `\*` and `\\` are the characters. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\\([*\\])|\*|[^*\\]+|\\/g, (part, escaped: string | undefined) =>
    part === '*' ? '.*' : literally(escaped ?? part),
  );
  return new RegExp(`^${source}$`, 's');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The operators, as validation knows them. */
export const operators: ReadonlySet<string> = new Set([
  ...Object.keys(comparisons),
  ...Object.keys(comparisons)
    .filter((name) => name !== 'StringMatches')
    .map((name) => `${name}Path`),
  ...Object.keys(tests),
  'IsPresent',
]);
