/** Condition expressions, read into a tree. The grammar is that of the DynamoDB Developer Guide's "Condition expressions". */
import { refuse } from '../../service.ts';
import { validation } from '../errors.ts';
import { tokens, type Token } from './tokens.ts';

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly operand: Condition }
  | { readonly kind: 'compare'; readonly operator: Comparator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'exists'; readonly path: Path; readonly wanted: boolean };

export type Operand =
  { readonly kind: 'path'; readonly path: Path } | { readonly kind: 'value'; readonly name: string };

/** Names (`#alias` or literal) and indices of lists. */
export type Path = readonly (string | number)[];

export type Comparator = (typeof comparators)[number];

const comparators = ['=', '<>', '<', '<=', '>', '>='] as const;

/** Throws a ValidationException for what is malformed; refuses what the local cloud does not evaluate. */
export function parseCondition(expression: string): Condition {
  if (expression.trim() === '') throw invalid('The expression can not be empty;');
  const left = tokens(expression, 'ConditionExpression');
  let at = 0;

  const peek = (): Token | undefined => left[at];
  const isNext = (text: string): boolean => peek()?.text.toUpperCase() === text;
  const take = (): Token => {
    const token = peek();
    if (token === undefined) throw syntaxError(left.at(-1), expression, '<EOF>');
    at += 1;
    return token;
  };
  const expect = (text: string): void => {
    const token = take();
    if (token.text !== text) throw syntaxError(token, expression);
  };

  const or = (): Condition => {
    let condition = and();
    while (isNext('OR')) {
      take();
      condition = { kind: 'or', left: condition, right: and() };
    }
    return condition;
  };
  const and = (): Condition => {
    let condition = not();
    while (isNext('AND')) {
      take();
      condition = { kind: 'and', left: condition, right: not() };
    }
    return condition;
  };
  const not = (): Condition => {
    if (!isNext('NOT')) return primary();
    take();
    return { kind: 'not', operand: not() };
  };
  const primary = (): Condition => {
    if (isNext('(')) {
      take();
      const condition = or();
      expect(')');
      return condition;
    }
    const token = peek();
    if (token?.kind === 'name' && left[at + 1]?.text === '(') return call(take().text);
    const first = operand();
    const next = take();
    if (['BETWEEN', 'IN'].includes(next.text.toUpperCase())) throw refuse(`conditions with ${next.text.toUpperCase()}`);
    const operator = comparators.find((known) => known === next.text);
    if (operator === undefined) throw syntaxError(next, expression);
    return { kind: 'compare', operator, left: first, right: operand() };
  };
  const call = (name: string): Condition => {
    expect('(');
    if (!['attribute_exists', 'attribute_not_exists'].includes(name)) {
      if (['attribute_type', 'begins_with', 'contains', 'size'].includes(name)) throw refuse(`conditions with ${name}`);
      throw invalid(`Invalid function name; function: ${name}`);
    }
    const { path } = pathOperand();
    expect(')');
    return { kind: 'exists', path, wanted: name === 'attribute_exists' };
  };
  const operand = (): Operand => {
    if (peek()?.kind === 'value') return { kind: 'value', name: take().text };
    return pathOperand();
  };
  const pathOperand = (): Extract<Operand, { kind: 'path' }> => {
    const path: (string | number)[] = [nameOf(take())];
    for (;;) {
      if (isNext('.')) {
        take();
        path.push(nameOf(take()));
      } else if (isNext('[')) {
        take();
        path.push(Number(take().text));
        expect(']');
      } else {
        return { kind: 'path', path };
      }
    }
  };
  const nameOf = (token: Token): string => {
    if (token.kind === 'name' || token.kind === 'alias') return token.text;
    throw syntaxError(token, expression);
  };

  const condition = or();
  const rest = peek();
  if (rest !== undefined) throw syntaxError(rest, expression);
  return condition;
}

function syntaxError(token: Token | undefined, expression: string, text = token?.text ?? ''): Error {
  const near = token === undefined ? '' : expression.slice(Math.max(0, token.at - 8), token.at + token.text.length + 8);
  return invalid(`Syntax error; token: "${text}", near: "${near}"`);
}

export function invalid(why: string): Error {
  return validation(`Invalid ConditionExpression: ${why}`);
}
