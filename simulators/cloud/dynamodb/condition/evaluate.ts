/** Whether an item meets a condition. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { validation } from '../errors.ts';
import { compareValues, equalValues, itemOf, type Item, type Value } from '../values.ts';
import { invalid, parseCondition, type Comparator, type Condition, type Operand, type Path } from './parse.ts';
import { reservedWords } from './reserved-words.ts';

export interface ConditionInput {
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, AttributeValue>> | undefined;
}

/** The check of a request. An item that does not exist has no attributes. `elsewhere` are names that another expression uses. */
export function conditionOf(input: ConditionInput, elsewhere: readonly string[] = []): (item: Item) => boolean {
  const { ConditionExpression, ExpressionAttributeNames = {}, ExpressionAttributeValues = {} } = input;
  if (ConditionExpression === undefined && elsewhere.length === 0) {
    for (const [member, entries] of Object.entries({ ExpressionAttributeNames, ExpressionAttributeValues })) {
      if (Object.keys(entries).length === 0) continue;
      throw validation(`${member} can only be specified when using expressions`);
    }
    return () => true;
  }
  const condition = ConditionExpression === undefined ? undefined : parseCondition(ConditionExpression);
  const names = { ...ExpressionAttributeNames };
  const values = itemOf(ExpressionAttributeValues);
  checkUse(condition === undefined ? elsewhere : [...elsewhere, ...usedIn(condition)], names, values);
  return (item) => condition === undefined || holds(condition, item, { names, values });
}

interface Placeholders {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Item;
}

function holds(condition: Condition, item: Item, placeholders: Placeholders): boolean {
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, item, placeholders) && holds(condition.right, item, placeholders);
    case 'or':
      return holds(condition.left, item, placeholders) || holds(condition.right, item, placeholders);
    case 'not':
      return !holds(condition.operand, item, placeholders);
    case 'exists':
      return (find(condition.path, item, placeholders) !== undefined) === condition.wanted;
    case 'compare': {
      const left = valueOfOperand(condition.left, item, placeholders);
      const right = valueOfOperand(condition.right, item, placeholders);
      return compare(condition.operator, left, right);
    }
  }
}

/** What is not there is unequal to everything, and neither more nor less. */
function compare(operator: Comparator, left: Value | undefined, right: Value | undefined): boolean {
  const equal = left !== undefined && right !== undefined && equalValues(left, right);
  if (operator === '=') return equal;
  if (operator === '<>') return !equal;
  const order = left === undefined || right === undefined ? undefined : compareValues(left, right);
  if (order === undefined) return false;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function valueOfOperand(operand: Operand, item: Item, placeholders: Placeholders): Value | undefined {
  return operand.kind === 'value' ? placeholders.values[operand.name] : find(operand.path, item, placeholders);
}

function find(path: Path, item: Item, { names }: Placeholders): Value | undefined {
  const within = (value: Value | undefined, step: string | number): Value | undefined => {
    if (value === undefined) return undefined;
    if (typeof step === 'number') return 'L' in value ? value.L[step] : undefined;
    return 'M' in value ? value.M[names[step] ?? step] : undefined;
  };
  return path.reduce<Value | undefined>(within, { M: item });
}

function checkUse(uses: readonly string[], names: Readonly<Record<string, string>>, values: Item): void {
  const used = new Set(uses);
  for (const name of used) {
    if (name.startsWith('#') && !(name in names)) {
      throw invalid(`An expression attribute name used in the document path is not defined; attribute name: ${name}`);
    }
    if (name.startsWith(':') && !(name in values)) {
      throw invalid(`An expression attribute value used in expression is not defined; attribute value: ${name}`);
    }
    if (reservedWords.has(name.toUpperCase())) {
      throw invalid(`Attribute name is a reserved keyword; reserved keyword: ${name}`);
    }
  }
  for (const [member, entries] of Object.entries({ Names: names, Values: values })) {
    const unused = Object.keys(entries).filter((name) => !used.has(name));
    if (unused.length === 0) continue;
    throw validation(
      `Value provided in ExpressionAttribute${member} unused in expressions: keys: {${unused.join(', ')}}`,
    );
  }
}

function* usedIn(condition: Condition): Generator<string> {
  switch (condition.kind) {
    case 'and':
    case 'or':
      yield* usedIn(condition.left);
      yield* usedIn(condition.right);
      return;
    case 'not':
      yield* usedIn(condition.operand);
      return;
    case 'exists':
      yield* namesIn(condition.path);
      return;
    case 'compare':
      for (const side of [condition.left, condition.right]) {
        if (side.kind === 'value') yield side.name;
        else yield* namesIn(side.path);
      }
  }
}

function namesIn(path: Path): readonly string[] {
  return path.filter((step) => typeof step === 'string');
}
