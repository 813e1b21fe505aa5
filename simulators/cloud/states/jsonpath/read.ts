/** Follows paths. */
import { isObject, type Json } from '../json.ts';
import type { Path, Segment } from './path.ts';

/** What a path leads to is not there. `reason` is in the words of Jayway's library. */
export class Missing extends Error {}

/** The value of a definite path, or the list of what an indefinite one finds. Throws Missing. */
export function read({ segments, isDefinite }: Path, value: Json): Json {
  if (!isDefinite) return found([value], segments, value);
  let current = value;
  for (const [index, segment] of segments.entries()) {
    const [next] = step(current, segment, value);
    if (next === undefined) throw missing(segments, index);
    current = next;
  }
  return current;
}

function missing(segments: readonly Segment[], index: number): Missing {
  const way = segments
    .slice(0, index + 1)
    .map(shown)
    .join('');
  const isLast = index === segments.length - 1;
  return new Missing(isLast ? `No results for path: $${way}` : `Missing property in path $${way}`);
}

function shown(segment: Segment): string {
  if (segment.kind === 'names') return `['${segment.names[0]}']`;
  return segment.kind === 'indices' ? `[${segment.indices[0]}]` : '.length()';
}

/** All that the segments lead to from these values. */
export function found(values: readonly Json[], segments: readonly Segment[], root: Json): readonly Json[] {
  return segments.reduce(
    (current: readonly Json[], segment) => current.flatMap((value) => step(value, segment, root)),
    values,
  );
}

function step(value: Json, segment: Segment, root: Json): readonly Json[] {
  switch (segment.kind) {
    case 'names':
      return isObject(value) ? segment.names.flatMap((name) => own(value, name)) : [];
    case 'indices':
      return isArray(value) ? segment.indices.flatMap((index) => value.slice(index).slice(0, 1)) : [];
    case 'slice':
      return isArray(value) ? sliced(value, segment) : [];
    case 'every':
      return children(value);
    case 'descent':
      return descendants(value).flatMap((inner) => step(inner, segment.segment, root));
    case 'filter':
      // A filter looks at the items of an array, or at an object as a whole.
      return (isArray(value) ? value : [value]).filter((item) => segment.filter(item, root));
    case 'length':
      return isArray(value) || typeof value === 'string'
        ? [value.length]
        : isObject(value)
          ? [Object.keys(value).length]
          : [];
  }
}

function own(object: Readonly<Record<string, Json>>, name: string): readonly Json[] {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return value === undefined ? [] : [value];
}

function sliced(values: readonly Json[], { from, to, step: size }: Segment & { kind: 'slice' }): readonly Json[] {
  return values.slice(from, to).filter((_, index) => index % Math.max(1, size) === 0);
}

function children(value: Json): readonly Json[] {
  if (isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function descendants(value: Json): readonly Json[] {
  return [value, ...children(value).flatMap(descendants)];
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
