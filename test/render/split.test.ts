/** Pipelines beyond the limits of one state machine. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesOf } from '../../action/src/render/names.ts';
import { documentText } from '../../action/src/render/json.ts';
import { stateMachines } from '../../action/src/render/states/machine.ts';
import { nest } from '../../action/src/render/states/nest.ts';
import { partsOf, stepsOf, type Shape } from '../../action/src/render/states/shape.ts';
import { split } from '../../action/src/render/states/split.ts';
import { job, pipeline } from './pipelines.ts';
import { replay } from './replay.ts';

/** As if each step, gate and announcement were one of at most `most` in a state machine. */
const divided = (shape: Shape, most: number): Shape =>
  split(shape, () => ({ bytes: 1, events: 0 }), { bytes: most, events: 1 });

function text(shape: Shape): string {
  switch (shape.kind) {
    case 'step':
      return shape.step.name;
    case 'series':
      return shape.parts.map(text).join('; ');
    case 'parallel':
      return `(${shape.parts.map(text).join(' | ')})`;
    case 'part':
      return `${shape.name} {${text(shape.shape)}}`;
    case 'gate':
      return `[${shape.gate.awaits.join(', ')}]`;
    case 'announcement':
      return '!';
  }
}

describe('what does not fit one state machine', () => {
  const chain = (length: number, prefix = 's') =>
    Array.from({ length }, (_, n) => job(`${prefix}${n}`, n === 0 ? [] : [`${prefix}${n - 1}`]));

  test.each([
    ['fits as it is', chain(3), 3, 's0; s1; s2'],
    ['a chain', chain(5), 2, 'Part 1 {s0; s1}; Part 2 {s2; s3}; Part 3 {s4}'],
    [
      'steps side by side',
      [job('a'), job('b'), job('c'), job('d'), job('e')],
      2,
      '(Part 1 {(a | b)} | Part 2 {(c | d)} | Part 3 {e})',
    ],
    [
      'a branch that alone is too large',
      [...chain(3), job('a'), job('b')],
      2,
      '(Part 1 {s0; s1}; Part 2 {s2} | Part 3 {(a | b)})',
    ],
    [
      'chains with gates, also between two parts',
      [job('a'), job('b'), job('c', ['a']), job('d', ['a', 'b'])],
      3,
      '(Part 1 {a; !; c} | Part 2 {b; [a]; d})',
    ],
  ])('%s', (_, steps, most, expected) => {
    expect(text(divided(nest(steps), most))).toBe(expected);
  });

  test('keeps every step once, and every part within the limit', () => {
    const graphs = fc
      .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
      .map((rows) =>
        rows.map((row, n) => job(`s${n}`, n === 0 ? [] : [...new Set(row.map((need) => `s${need % n}`))])),
      );
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 10 }), (steps, most) => {
        const shape = divided(nest(steps), most);
        expect(stepsOf(shape).map(({ name }) => name)).toEqual(stepsOf(nest(steps)).map(({ name }) => name));
        const parts = partsOf(shape);
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
        for (const part of parts) expect(leaves(part.shape)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

function leaves(shape: Shape): number {
  if (shape.kind !== 'series' && shape.kind !== 'parallel') return 1;
  return shape.parts.reduce((count, part) => count + leaves(part), 0);
}

describe('a pipeline of 240 steps', () => {
  // Rows of twelve: each needs the one above and its neighbour, so that gates cross the parts.
  const steps = Array.from({ length: 240 }, (_, n) =>
    job(`step_${n}`, n < 12 ? [] : [`step_${n - 12}`, `step_${n % 12 === 11 ? n - 23 : n - 11}`]),
  );
  const p = pipeline(steps);
  const { root, parts } = stateMachines(p, namesOf(p));

  test('is divided into state machines that AWS takes', () => {
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const definition of [root, ...parts.map((part) => part.definition)]) {
      expect(Buffer.byteLength(documentText(definition))).toBeLessThan(1_000_000);
    }
  });

  test('runs as one: every step once, in the time of its critical path, and a failure is told as any other', async () => {
    const { result, statuses, begins, ends } = await replay(steps, { outcomes: { step_239: 'fails' } });
    expect(Object.values(statuses)).toHaveLength(240);
    expect(Object.entries(statuses).filter(([, status]) => status !== 'succeeded')).toEqual([['step_239', 'failed']]);
    expect(begins.size).toBe(240);
    expect(Math.max(...ends.values())).toBe(20 * 60);
    expect(result).toMatchObject({
      error: 'DataPipelineFailure',
      cause: 'step_239: States.TaskFailed: glue/step_239.py:3: ValueError: no',
    });
  }, 60_000);
});
