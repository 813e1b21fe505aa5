/** The words and signs of an expression. */
import { validation } from '../errors.ts';

export interface Token {
  readonly kind: 'name' | 'alias' | 'value' | 'number' | 'sign';
  readonly text: string;
  /** Offset in the expression. */
  readonly at: number;
}

const pattern =
  /\s*(?:(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<alias>#[A-Za-z0-9_]+)|(?<value>:[A-Za-z0-9_]+)|(?<number>\d+)|(?<sign><>|<=|>=|[=<>().,[\]]))/y;

export type ExpressionKind = 'ConditionExpression' | 'UpdateExpression';

export function tokens(expression: string, kind: ExpressionKind): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < expression.trimEnd().length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(expression);
    if (match === null) throw unreadable(expression, kind, from);
    const token = (['name', 'alias', 'value', 'number', 'sign'] as const).find((k) => match.groups?.[k] !== undefined);
    const text = match[0].trimStart();
    if (token === undefined) throw unreadable(expression, kind, from);
    found.push({ kind: token, text, at: pattern.lastIndex - text.length });
  }
  return found;
}

function unreadable(expression: string, kind: ExpressionKind, from: number): Error {
  const at = from + expression.slice(from).search(/\S/);
  const near = expression.slice(Math.max(0, at - 8), at + 9);
  return validation(`Invalid ${kind}: Syntax error; token: "${expression[at]}", near: "${near}"`);
}
