import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from '../../action/src/graph/model.ts';
import { nest, type Shape } from '../../action/src/render/states/shape.ts';
import { job } from './pipelines.ts';

/** `a; (b | c); d`: one after another, side by side. */
function text(shape: Shape): string {
  if (shape.kind === 'step') return shape.step.name;
  const parts = shape.parts.map(text);
  return shape.kind === 'series' ? parts.join('; ') : `(${parts.join(' | ')})`;
}

const nested = (...steps: readonly Step[]): string => text(nest(steps).shape);

describe('what is series-parallel nests without loss', () => {
  test.each([
    ['a chain', [job('a'), job('b', ['a']), job('c', ['b'])], 'a; b; c'],
    ['steps that need nothing of each other', [job('a'), job('b')], '(a | b)'],
    ['a diamond', [job('a'), job('b', ['a']), job('c', ['a']), job('d', ['b', 'c'])], 'a; (b | c); d'],
    ['a need that another implies', [job('a'), job('b', ['a']), job('c', ['a', 'b'])], 'a; b; c'],
    ['two chains that meet', [job('a'), job('b', ['a']), job('c'), job('d', ['b', 'c'])], '(a; b | c); d'],
    ['a file in another order than the needs', [job('c', ['b']), job('b', ['a']), job('a')], 'a; b; c'],
  ])('%s', (_, steps, expected) => {
    expect(nested(...steps)).toBe(expected);
    expect(nest(steps).waits).toEqual([]);
  });
});

test('a graph that is not series-parallel says who waits for whom without need', () => {
  const steps = [job('a'), job('b'), job('c', ['a']), job('d', ['a', 'b'])];
  expect(nested(...steps)).toBe('(a | b); (c | d)');
  expect(nest(steps).waits).toEqual([{ step: 'c', waitsFor: 'b' }]);
});

test('every graph keeps every need, and holds every step once', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const { shape } = nest(steps);
      const before = precedence(shape);
      expect([...before.keys()].toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
      for (const { name, needs } of steps) for (const need of needs) expect(before.get(name)).toContain(need);
    }),
  );
});

test('a graph whose waits are none lets nobody wait for what it does not need', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const { shape, waits } = nest(steps);
      fc.pre(waits.length === 0);
      const needed = ancestors(steps);
      for (const [name, before] of precedence(shape))
        expect([...before].toSorted()).toEqual([...(needed.get(name) ?? [])].toSorted());
    }),
  );
});

/** Each step needs some of those before it. */
const graphs = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map((row, index) => job(`s${index}`, index === 0 ? [] : [...new Set(row.map((n) => `s${n % index}`))])),
  );

/** Who has ended, surely, when a step starts. */
function precedence(shape: Shape, before: readonly string[] = []): Map<string, Set<string>> {
  switch (shape.kind) {
    case 'step':
      return new Map([[shape.step.name, new Set(before)]]);
    case 'parallel':
      return new Map(shape.parts.flatMap((part) => [...precedence(part, before)]));
    case 'series': {
      const all = new Map<string, Set<string>>();
      for (const part of shape.parts) {
        for (const [name, set] of precedence(part, [...before, ...all.keys()])) all.set(name, set);
      }
      return all;
    }
  }
}

function ancestors(steps: readonly Step[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { name, needs } of steps)
    all.set(name, new Set(needs.flatMap((need) => [need, ...(all.get(need) ?? [])])));
  return all;
}
