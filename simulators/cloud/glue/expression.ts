/**
 * The expressions of GetPartitions: comparisons of partition keys with literals, IN lists, AND, OR and parentheses. The
 * rest of AWS's grammar (LIKE, BETWEEN, NOT, IS NULL, functions) is refused by name.
 */
import type { Column } from '@aws-sdk/client-glue';
import { refuse } from '../service.ts';
import { checkLength, invalidInput } from './errors.ts';

/** Whether a partition of these values, in the order of the keys, is asked for. */
export type Matches = (values: readonly string[]) => boolean;

export function parseExpression(expression: string, keys: readonly Column[]): Matches {
  checkLength(expression, 'expression', 2048);
  if (expression.trim() === '') return () => true;
  const parser = new Parser(tokensOf(expression), expression, keys);
  return parser.whole();
}

const token =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<name>"[^"]+"|`[^`]+`|[A-Za-z_]\w*)|(?<sign><>|!=|<=|>=|[=<>(),]))\s*/y;

type Token =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.length) {
    const at = token.lastIndex;
    const { text, number, name, sign } = token.exec(expression)?.groups ?? {};
    if (text !== undefined) tokens.push({ kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'literal', value: number });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name.replace(/^["`](.*)["`]$/, '$1') });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else throw refuse(`the expression ${expression}, from '${expression.slice(at)}' on`);
  }
  return tokens;
}

const numeric = new Set(['tinyint', 'smallint', 'int', 'integer', 'bigint', 'long', 'float', 'double']);

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

class Parser {
  readonly #tokens: readonly Token[];
  readonly #expression: string;
  readonly #keys: readonly Column[];
  #next = 0;

  constructor(tokens: readonly Token[], expression: string, keys: readonly Column[]) {
    this.#tokens = tokens;
    this.#expression = expression;
    this.#keys = keys;
  }

  whole(): Matches {
    const matches = this.#anyOf();
    if (this.#next < this.#tokens.length) throw this.#unexpected();
    return matches;
  }

  #anyOf(): Matches {
    const parts = [this.#allOf()];
    while (this.#takeWord('OR')) parts.push(this.#allOf());
    return (values) => parts.some((part) => part(values));
  }

  #allOf(): Matches {
    const parts = [this.#one()];
    while (this.#takeWord('AND')) parts.push(this.#one());
    return (values) => parts.every((part) => part(values));
  }

  #one(): Matches {
    if (this.#takeSign('(')) {
      const inner = this.#anyOf();
      this.#expectSign(')');
      return inner;
    }
    const { index, compare } = this.#key();
    if (this.#takeWord('IN')) {
      this.#expectSign('(');
      const literals = [this.#literal()];
      while (this.#takeSign(',')) literals.push(this.#literal());
      this.#expectSign(')');
      return (values) => literals.some((literal) => compare(values[index] ?? '', literal) === 0);
    }
    const sign = this.#tokens[this.#next];
    const test = sign?.kind === 'sign' ? holds[sign.value] : undefined;
    if (test === undefined) throw this.#unexpected();
    this.#next += 1;
    const literal = this.#literal();
    return (values) => test(compare(values[index] ?? '', literal));
  }

  #key(): { index: number; compare: (a: string, b: string) => number } {
    const name = this.#tokens[this.#next];
    if (name?.kind !== 'name') throw this.#unexpected();
    const index = this.#keys.findIndex((key) => key.Name?.toLowerCase() === name.value.toLowerCase());
    if (index === -1) {
      if (/^not$/i.test(name.value)) throw this.#unexpected();
      throw invalidInput(`Unsupported expression '${this.#expression}': ${name.value} is not a partition key.`);
    }
    this.#next += 1;
    const isNumeric = numeric.has(this.#keys[index]?.Type?.toLowerCase() ?? '');
    return { index, compare: isNumeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a === b ? 0 : a < b ? -1 : 1) };
  }

  #literal(): string {
    const literal = this.#tokens[this.#next];
    if (literal?.kind !== 'literal') throw this.#unexpected();
    this.#next += 1;
    return literal.value;
  }

  #takeWord(word: string): boolean {
    const next = this.#tokens[this.#next];
    if (next?.kind !== 'name' || next.value.toUpperCase() !== word) return false;
    this.#next += 1;
    return true;
  }

  #takeSign(sign: string): boolean {
    const next = this.#tokens[this.#next];
    if (next?.kind !== 'sign' || next.value !== sign) return false;
    this.#next += 1;
    return true;
  }

  #expectSign(sign: string): void {
    if (!this.#takeSign(sign)) throw this.#unexpected();
  }

  #unexpected() {
    const next = this.#tokens[this.#next];
    const where = next === undefined ? 'which ends too early' : `at ${next.value}`;
    return refuse(`the expression ${this.#expression}, ${where}`, 'It knows comparisons, IN, AND, OR and parentheses.');
  }
}
