/** JSONPath, as Jayway's library reads it for Step Functions: with filters, slices, unions and descent. */
import { isObject, type Json } from '../json.ts';
import { parseFilter, type Filter } from './filter.ts';
import { Scanner } from './scanner.ts';

export interface Path {
  readonly text: string;
  /** `$` the input, `$$` the context object, or the name of a variable. */
  readonly root: string;
  readonly segments: readonly Segment[];
  /** It can only lead to one value. */
  readonly isDefinite: boolean;
}

export type Segment =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'indices'; readonly indices: readonly number[] }
  | {
      readonly kind: 'slice';
      readonly from: number | undefined;
      readonly to: number | undefined;
      readonly step: number;
    }
  | { readonly kind: 'every' }
  | { readonly kind: 'descent'; readonly segment: Segment }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'length' };

const parsed = new Map<string, Path>();
const mostParsed = 10_000;

/** Throws SyntaxError for what is no path. */
export function parsePath(text: string): Path {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const scanner = new Scanner(text);
  const path = scanPath(scanner);
  if (!scanner.ended) throw scanner.wrong('the path should end');
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, path);
  return path;
}

export function isPath(text: string): boolean {
  try {
    parsePath(text);
    return true;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return false;
    throw thrown;
  }
}

/** A path that other text may follow. */
export function scanPath(scanner: Scanner): Path {
  const start = scanner.at;
  scanner.expect('$');
  const root = scanner.take('$') ? '$$' : (scanner.match(/[\p{L}_][\p{L}\p{N}_]*/uy) ?? '$');
  const segments = scanSegments(scanner);
  const isDefinite = segments.every(
    (segment) =>
      (segment.kind === 'names' && segment.names.length === 1) ||
      (segment.kind === 'indices' && segment.indices.length === 1) ||
      segment.kind === 'length',
  );
  return { text: scanner.text.slice(start, scanner.at), root, segments, isDefinite };
}

export function scanSegments(scanner: Scanner): readonly Segment[] {
  const segments: Segment[] = [];
  for (;;) {
    if (scanner.take('..')) {
      segments.push({ kind: 'descent', segment: scanner.take('[') ? bracket(scanner) : dotted(scanner) });
    } else if (scanner.take('.')) {
      segments.push(scanner.take('[') ? bracket(scanner) : dotted(scanner));
    } else if (scanner.take('[')) {
      segments.push(bracket(scanner));
    } else {
      return segments;
    }
  }
}

function dotted(scanner: Scanner): Segment {
  if (scanner.take('*')) return { kind: 'every' };
  const name = scanner.match(/[^\s.[\](),'"=<>!&|*]+/y);
  if (name === undefined) throw scanner.wrong('a name is expected');
  if ((name === 'length' || name === 'size') && scanner.take('()')) return { kind: 'length' };
  return { kind: 'names', names: [name] };
}

function bracket(scanner: Scanner): Segment {
  scanner.space();
  const segment = inBracket(scanner);
  scanner.space();
  scanner.expect(']');
  return segment;
}

function inBracket(scanner: Scanner): Segment {
  if (scanner.take('*')) return { kind: 'every' };
  if (scanner.take('?')) return { kind: 'filter', filter: parseFilter(scanner) };
  const names = list(scanner, () => name(scanner));
  if (names.length > 0) return { kind: 'names', names };
  const slice = scanner.match(/-?\d*\s*:\s*-?\d*(\s*:\s*-?\d+)?/y);
  if (slice !== undefined) {
    const [from, to, step] = slice.split(':').map((part) => (part.trim() === '' ? undefined : Number(part)));
    return { kind: 'slice', from, to, step: step ?? 1 };
  }
  const indices = list(scanner, () => scanner.match(/-?\d+/y)).map(Number);
  if (indices.length === 0) throw scanner.wrong('a name or an index is expected');
  return { kind: 'indices', indices };
}

function name(scanner: Scanner): string | undefined {
  if (scanner.take("'")) return scanner.quoted("'");
  return scanner.take('"') ? scanner.quoted('"') : undefined;
}

function list<T>(scanner: Scanner, item: () => T | undefined): readonly T[] {
  const items: T[] = [];
  for (;;) {
    scanner.space();
    const found = item();
    if (found === undefined) return items;
    items.push(found);
    scanner.space();
    if (!scanner.take(',')) return items;
  }
}

/** Whether a path may be written to: ResultPath. */
export function isReferencePath({ root, segments, isDefinite }: Path): boolean {
  return root === '$' && isDefinite && segments.every(({ kind }) => kind !== 'length');
}

/** What stands where a path would be written is neither there to be made nor of the kind that the path needs. */
export class PathConflict extends Error {}

/** A copy of `value` with `put` at the path; objects that are not there on the way are made. Throws PathConflict. */
export function write(value: Json, segments: readonly Segment[], put: Json): Json {
  const [first, ...rest] = segments;
  if (first === undefined) return put;
  if (first.kind === 'indices') {
    const [index = 0] = first.indices;
    const items: readonly Json[] = Array.isArray(value) ? value : [];
    const item = items[index];
    if (item === undefined) throw new PathConflict();
    return items.with(index, write(item, rest, put));
  }
  if (!isObject(value) && value !== null) throw new PathConflict();
  const [key = ''] = first.kind === 'names' ? first.names : [];
  const inner = value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
  return { ...value, [key]: write(inner ?? null, rest, put) };
}
