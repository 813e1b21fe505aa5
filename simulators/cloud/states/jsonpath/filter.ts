/** Filters of JSONPath: `[?(@.price < 10 && @.tags[0] == 'new')]`. */
import type { Json } from '../json.ts';
import { scanPath, scanSegments, type Segment } from './path.ts';
import { found } from './read.ts';
import type { Scanner } from './scanner.ts';

/** Whether an item is let through; `root` is what `$` stands for. */
export type Filter = (item: Json, root: Json) => boolean;
/** A value that may be missing. */
type Operand = (item: Json, root: Json) => Json | undefined;

/** `(…)`, after the question mark. */
export function parseFilter(scanner: Scanner): Filter {
  scanner.space();
  scanner.expect('(');
  const filter = either(scanner);
  scanner.space();
  scanner.expect(')');
  return filter;
}

function either(scanner: Scanner): Filter {
  let left = both(scanner);
  for (;;) {
    scanner.space();
    if (!scanner.take('||')) return left;
    const [first, second] = [left, both(scanner)];
    left = (item, root) => first(item, root) || second(item, root);
  }
}

function both(scanner: Scanner): Filter {
  let left = single(scanner);
  for (;;) {
    scanner.space();
    if (!scanner.take('&&')) return left;
    const [first, second] = [left, single(scanner)];
    left = (item, root) => first(item, root) && second(item, root);
  }
}

function single(scanner: Scanner): Filter {
  scanner.space();
  if (scanner.take('!')) {
    const filter = single(scanner);
    return (item, root) => !filter(item, root);
  }
  if (scanner.take('(')) {
    const filter = either(scanner);
    scanner.space();
    scanner.expect(')');
    return filter;
  }
  return comparison(scanner);
}

function comparison(scanner: Scanner): Filter {
  const left = operand(scanner);
  scanner.space();
  const operator = scanner.match(/==|!=|<=|>=|=~|<|>|in\b|nin\b/y);
  if (operator === undefined) return (item, root) => left(item, root) !== undefined;
  scanner.space();
  if (operator === '=~') {
    const pattern = regularExpression(scanner);
    return (item, root) => {
      const value = left(item, root);
      return typeof value === 'string' && pattern.test(value);
    };
  }
  const right = operand(scanner);
  const compare = comparisons[operator];
  if (compare === undefined) throw scanner.wrong(`${operator} is not an operator`);
  return (item, root) => compare(left(item, root), right(item, root));
}

const comparisons: Readonly<Record<string, (left: Json | undefined, right: Json | undefined) => boolean>> = {
  '==': same,
  '!=': (left, right) => !same(left, right),
  '<': (left, right) => ordered(left, right, (order) => order < 0),
  '<=': (left, right) => ordered(left, right, (order) => order <= 0),
  '>': (left, right) => ordered(left, right, (order) => order > 0),
  '>=': (left, right) => ordered(left, right, (order) => order >= 0),
  in: (left, right) => Array.isArray(right) && right.some((item: Json) => same(left, item)),
  nin: (left, right) => Array.isArray(right) && !right.some((item: Json) => same(left, item)),
};

function same(left: Json | undefined, right: Json | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function ordered(left: Json | undefined, right: Json | undefined, is: (order: number) => boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return is(left - right);
  return typeof left === 'string' && typeof right === 'string' && is(left < right ? -1 : Number(left > right));
}

function operand(scanner: Scanner): Operand {
  scanner.space();
  if (scanner.take('@')) return relative(scanSegments(scanner));
  if (scanner.text.startsWith('$', scanner.at)) {
    const { segments } = scanPath(scanner);
    const fromRoot = relative(segments);
    return (_, root) => fromRoot(root, root);
  }
  const value = literal(scanner);
  return () => value;
}

function relative(segments: readonly Segment[]): Operand {
  return (item, root) => found([item], segments, root)[0];
}

function literal(scanner: Scanner): Json {
  if (scanner.take("'")) return scanner.quoted("'");
  if (scanner.take('"')) return scanner.quoted('"');
  if (scanner.take('[')) {
    const items: Json[] = [];
    for (;;) {
      scanner.space();
      if (scanner.take(']')) return items;
      items.push(literal(scanner));
      scanner.space();
      scanner.take(',');
    }
  }
  const word = scanner.match(/true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?/y);
  if (word === undefined) throw scanner.wrong('a value is expected');
  return JSON.parse(word) as Json;
}

function regularExpression(scanner: Scanner): RegExp {
  scanner.expect('/');
  const source = scanner.quoted('/');
  return new RegExp(`^(?:${source})$`, scanner.match(/[imsu]*/y) ?? '');
}
