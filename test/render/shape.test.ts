import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from '../../action/src/graph/model.ts';
import { nest } from '../../action/src/render/states/nest.ts';
import { criticalPath, endsOf, lostSeconds } from '../../action/src/render/states/schedule.ts';
import { stepsOf, type Gate, type Shape } from '../../action/src/render/states/shape.ts';
import { job } from './pipelines.ts';

/** `a; (b | c); d`: one after another, side by side. `[a]` waits for a, `[a: a, b]` also asks what came of b; `!` tells. */
function text(shape: Shape): string {
  switch (shape.kind) {
    case 'step':
      return shape.step.name;
    case 'series':
      return shape.parts.map(text).join('; ').replaceAll('; !', '!');
    case 'parallel':
      return `(${shape.parts.map(text).join(' | ')})`;
    case 'part':
      return `${shape.name} {${text(shape.shape)}}`;
    case 'gate':
      return `[${gateText(shape.gate)}]`;
    case 'announcement':
      return '!';
  }
}

function gateText({ awaits, outcomes }: Gate): string {
  return awaits.join() === outcomes.join() ? awaits.join(', ') : `${awaits.join(', ')}: ${outcomes.join(', ')}`;
}

const nested = (...steps: readonly Step[]): string => text(nest(steps));

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
  });
});

describe('what is not series-parallel becomes chains with gates', () => {
  test.each([
    ['the smallest', [job('a'), job('b'), job('c', ['a']), job('d', ['a', 'b'])], '(a!; c | b; [a]; d)'],
    [
      'only the part that is not',
      [job('s'), job('a', ['s']), job('b', ['s']), job('c', ['a']), job('d', ['a', 'b']), job('e', ['c', 'd'])],
      's; (a!; c | b; [a]; d); e',
    ],
    [
      'steps that need the same stand side by side behind one gate',
      [job('a'), job('b'), job('c', ['a']), ...['x', 'y', 'z'].map((name) => job(name, ['a', 'b']))],
      '(a!; c | b; [a]; (x | y | z))',
    ],
    [
      'a gate waits for all the last of what it needs',
      [job('a1'), job('a2'), job('b'), job('c', ['a1', 'a2']), job('d', ['a1', 'a2', 'b'])],
      '((a1! | a2!); c | b; [a1, a2]; d)',
    ],
    [
      'a need that another implies is asked of where it is needed, and not waited for',
      [job('a'), job('a2', ['a']), job('b'), job('c', ['a2']), job('d', ['a', 'a2', 'b'])],
      '(a!; a2!; c | b; [a2: a, a2]; d)',
    ],
  ])('%s', (_, steps, expected) => {
    expect(nested(...steps)).toBe(expected);
  });

  test('a gate that waits for very many is several, because a condition of DynamoDB has 4 KB', () => {
    const many = Array.from({ length: 150 }, (_, n) => `m${n}`);
    const steps = [
      ...many.map((name) => job(name)),
      ...many.map((name) => job(`after_${name}`, [name])),
      job('b'),
      job('end', ['b', ...many]),
    ];
    const gates = gatesOf(nest(steps));
    expect(gates.map(({ name, awaits, outcomes }) => [name, awaits.length, outcomes.length])).toEqual([
      ['end: gate', 100, 0],
      ['end: gate 2', 50, 150],
    ]);
  });
});

test('every graph keeps every need, holds every step once, and lets nobody wait for what it does not need', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const shape = nest(steps);
      expect(
        stepsOf(shape)
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(steps.map(({ name }) => name).toSorted());
      // With random times a step begins exactly when the last of what it needs has ended.
      const ends = endsOf(shape);
      for (const { name, needs, expectedSeconds } of steps) {
        expect((ends.get(name) ?? 0) - expectedSeconds).toBe(Math.max(0, ...needs.map((need) => ends.get(need) ?? 0)));
      }
      expect(lostSeconds(shape)).toBe(0);
    }),
  );
});

test('what a step asks of another chain was told before, and every gate is opened by all that it waits for', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const all = shapesIn(nest(steps));
      const told = all.flatMap((shape) => (shape.kind === 'announcement' ? [shape.announcement] : []));
      for (const gate of gatesOf(nest(steps))) {
        const openers = told.filter(({ opens }) => opens.some(({ name }) => name === gate.name));
        expect(openers.map(({ step }) => step).toSorted()).toEqual(gate.awaits.toSorted());
        for (const outcome of gate.outcomes) expect(told.map(({ step }) => step)).toContain(outcome);
      }
    }),
  );
});

test('the critical path is the longest chain of needs, and no run is shorter', () => {
  const timed = (name: string, needs: readonly string[], expectedSeconds: number) =>
    job(name, needs, { expectedSeconds });
  const steps = [timed('a', [], 10), timed('b', [], 60), timed('c', ['a', 'b'], 5), timed('d', ['a'], 50)];
  const { steps: path, seconds } = criticalPath(steps);
  expect([path.map(({ name }) => name), seconds]).toEqual([['b', 'c'], 65]);
});

test('the same steps nest the same, and a thousand in the time of a keystroke', () => {
  const steps = Array.from({ length: 1000 }, (_, n) =>
    job(`s${n}`, n === 0 ? [] : [...new Set([`s${Math.floor(n / 2)}`, `s${Math.floor((n * 2) / 3)}`])]),
  );
  const start = performance.now();
  const first = text(nest(steps));
  expect(performance.now() - start).toBeLessThan(5000);
  expect(text(nest(steps))).toBe(first);
});

/** Each step needs some of those before it. */
const graphs = fc
  .array(fc.record({ needs: fc.array(fc.nat(), { maxLength: 3 }), seconds: fc.integer({ min: 1, max: 900 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(({ needs, seconds }, index) =>
      job(`s${index}`, index === 0 ? [] : [...new Set(needs.map((n) => `s${n % index}`))], {
        expectedSeconds: seconds,
      }),
    ),
  );

function shapesIn(shape: Shape): readonly Shape[] {
  return shape.kind === 'series' || shape.kind === 'parallel' ? [shape, ...shape.parts.flatMap(shapesIn)] : [shape];
}

const gatesOf = (shape: Shape): readonly Gate[] =>
  shapesIn(shape).flatMap((inner) => (inner.kind === 'gate' ? [inner.gate] : []));
