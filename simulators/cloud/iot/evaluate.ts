/** AWS IoT SQL on one message, by the tables of "Operators" and "Data types" in its reference. */
import { isDeepStrictEqual } from 'node:util';
import type { Expression, Operator, Statement } from '../../../action/src/check/iot-sql/parse.ts';
import { calculate } from './decimal.ts';

/** JSON, or `undefined`: AWS IoT SQL's Undefined. */
export type Value =
  string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

export interface Message {
  readonly topic: string;
  /** As its JSON was read. */
  readonly payload: Value;
  /** Milliseconds since 1970, when the rules engine saw it. */
  readonly seen: number;
}

/** What the actions get; undefined when the condition does not hold. */
export function outgoing({ select, where }: Statement, message: Message): Value {
  if (where !== undefined && truth(evaluate(where, message)) !== true) return undefined;
  if (select.all && select.columns.length === 0) return message.payload;
  const all = select.all && isObject(message.payload) ? Object.entries(message.payload) : [];
  const columns = select.columns.map(({ name, value }) => [name, evaluate(value, message)] as const);
  return Object.fromEntries([...all, ...columns].filter(([, value]) => value !== undefined));
}

export function evaluate(expression: Expression, message: Message): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'attribute':
      return expression.path.reduce<Value>(
        (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
        message.payload,
      );
    case 'call':
      return call(expression, message);
    case 'negative': {
      const operand = toNumber(evaluate(expression.operand, message));
      return operand === undefined ? undefined : calculate('-', 0, operand);
    }
    case 'not': {
      const operand = truth(evaluate(expression.operand, message));
      return operand === undefined ? undefined : !operand;
    }
    case 'binary':
      return operate(expression.operator, evaluate(expression.left, message), evaluate(expression.right, message));
  }
}

function call({ name, arguments: given }: Extract<Expression, { kind: 'call' }>, message: Message): Value {
  if (name === 'timestamp') return message.seen;
  const [level] = given;
  if (level === undefined) return message.topic;
  const index = evaluate(level, message);
  return typeof index === 'number' ? message.topic.split('/')[index - 1] : undefined;
}

function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case 'AND':
    case 'OR': {
      const [a, b] = [truth(left), truth(right)];
      if (a === undefined || b === undefined) return undefined;
      return operator === 'AND' ? a && b : a || b;
    }
    case '=':
    case '<>':
      if (left === undefined || right === undefined) return undefined;
      return isDeepStrictEqual(left, right) === (operator === '=');
    case '+':
      if (typeof left === 'string' || typeof right === 'string') return textOf(left) + textOf(right);
      return typeof left === 'number' && typeof right === 'number' ? calculate('+', left, right) : undefined;
    default: {
      const [a, b] = [toNumber(left), toNumber(right)];
      if (a === undefined || b === undefined) return undefined;
      return operator === '-' || operator === '*' || operator === '%'
        ? calculate(operator, a, b)
        : compare(operator, a, b);
    }
  }
}

function compare(operator: '<' | '<=' | '>' | '>=', a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

/** A number, or a text that is one. */
function toNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return undefined;
  return Number(value);
}

/** A boolean, or a text that is one. */
function truth(value: Value): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || !/^(true|false)$/i.test(value)) return undefined;
  return value.toLowerCase() === 'true';
}

function textOf(value: Value): string {
  if (value === undefined) return 'Undefined';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
