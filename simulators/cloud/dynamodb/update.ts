/** Update expressions: `SET path = :value, …`. What else DynamoDB knows is refused by name. */
import type { UpdateItemInput, UpdateItemOutput } from '@aws-sdk/client-dynamodb';

import { refuse } from '../service.ts';
import { tokens, type Token } from './condition/tokens.ts';
import { validation } from './errors.ts';
import type { KeyAttribute } from './keys.ts';
import { attributesOf, itemOf, type Item, type Value } from './values.ts';

export interface Update {
  /** Placeholders and names that the expression uses. */
  readonly uses: readonly string[];
  apply(item: Item, keys: readonly KeyAttribute[]): Item;
  answer(old: Item | undefined, changed: Item): UpdateItemOutput;
}

interface Assignment {
  readonly path: readonly string[];
  /** `:value`. */
  readonly value: string;
}

export function updateOf(input: UpdateItemInput): Update {
  const { UpdateExpression = '', ExpressionAttributeNames: names = {}, ReturnValues = 'NONE' } = input;
  if (!['NONE', 'ALL_OLD', 'ALL_NEW'].includes(ReturnValues))
    throw refuse(`UpdateItem with ReturnValues ${ReturnValues}`);
  const assignments = parseUpdate(UpdateExpression);
  const values = itemOf(input.ExpressionAttributeValues ?? {});

  return {
    uses: assignments.flatMap(({ path, value }) => [...path, value]),
    apply(item, keys) {
      return assignments.reduce((changed, { path, value: name }) => {
        const attributes = path.map((step) => names[step] ?? step);
        const key = keys.find((key) => key.name === attributes[0]);
        if (key !== undefined) {
          throw validation(
            `One or more parameter values were invalid: Cannot update attribute ${key.name}. This attribute is part of the key`,
          );
        }
        const value = values[name];
        if (value === undefined) throw new RangeError(`${name} was not checked.`);
        return set(changed, attributes, value);
      }, item);
    },
    answer(old, changed) {
      const shown = ReturnValues === 'ALL_NEW' ? changed : ReturnValues === 'ALL_OLD' ? old : undefined;
      return shown === undefined ? {} : { Attributes: attributesOf(shown) };
    },
  };
}

/** Everything on the way to the attribute must be there, and be a map. */
function set(item: Item, [attribute = '', ...rest]: readonly string[], value: Value): Item {
  if (rest.length === 0) return { ...item, [attribute]: value };
  const inner = item[attribute];
  if (inner === undefined || !('M' in inner)) {
    throw validation('The document path provided in the update expression is invalid for update');
  }
  return { ...item, [attribute]: { M: set(inner.M, rest, value) } };
}

function parseUpdate(expression: string): readonly Assignment[] {
  if (expression.trim() === '') throw invalid('The expression can not be empty;');
  const [first, ...rest] = tokens(expression, 'UpdateExpression');
  const clause = first?.text.toUpperCase() ?? '';
  if (['ADD', 'REMOVE', 'DELETE'].includes(clause)) throw refuse(`update expressions with ${clause}`);
  if (clause !== 'SET') throw syntaxError(first, expression);
  return divided(rest, ',').map((assignment) => {
    const [left = [], right = [], ...more] = divided(assignment, '=');
    const [value, ...beside] = right;
    if (value === undefined || more.length > 0) throw syntaxError(assignment.at(-1), expression);
    if (value.kind !== 'value' || beside.length > 0) throw refuse('update expressions that compute a value');
    const path = divided(left, '.').map(([step, ...others]) => {
      if (others.length > 0) throw refuse('update expressions that change a list');
      if (step?.kind === 'name' || step?.kind === 'alias') return step.text;
      throw syntaxError(step ?? left.at(-1), expression);
    });
    return { path, value: value.text };
  });
}

function divided(all: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of all) {
    if (token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function syntaxError(token: Token | undefined, expression: string): Error {
  const text = token?.text ?? '<EOF>';
  const at = token?.at ?? expression.length;
  return invalid(
    `Syntax error; token: "${text}", near: "${expression.slice(Math.max(0, at - 8), at + text.length + 8)}"`,
  );
}

const invalid = (why: string): Error => validation(`Invalid UpdateExpression: ${why}`);
