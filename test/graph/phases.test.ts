import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { isRepeated, phases } from '../../action/src/graph/phases.ts';
import type { Step } from '../../action/src/graph/model.ts';
import { call, job, report } from '../render/pipelines.ts';

const none = { windowed: false } as const;

test('jobs of a window are repeated; what handles all, and what people look at, runs once', () => {
  const steps = [
    job('history', [], none),
    job('import'),
    job('training', ['import', 'history'], none),
    report('hours', ['import']),
    call('tell', ['hours']),
  ];
  expect(phases(steps)).toEqual([
    { kind: 'once', steps: ['history'] },
    { kind: 'windows', steps: ['import'] },
    { kind: 'once', steps: ['training', 'hours', 'tell'] },
  ]);
});

test('a job of a window that needs one without has a turn after it', () => {
  expect(phases([job('a'), job('b', ['a'], none), job('c', ['b'])])).toEqual([
    { kind: 'windows', steps: ['a'] },
    { kind: 'once', steps: ['b'] },
    { kind: 'windows', steps: ['c'] },
  ]);
});

const graphs = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.nat(11), { maxLength: 3 })), { minLength: 1, maxLength: 12 })
  .map((shapes): readonly Step[] =>
    shapes.map(([windowed, needs], index) =>
      job(
        `s${index}`,
        [...new Set(needs.filter((need) => need < index))].map((need) => `s${need}`),
        { windowed },
      ),
    ),
  );

test('every step has one turn of its kind, not before those that it needs', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const turns = phases(steps);
      expect(turns.flatMap((turn) => turn.steps).toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
      const turnOf = (name: string) => turns.findIndex((turn) => turn.steps.includes(name));
      for (const step of steps) {
        expect(turns[turnOf(step.name)]?.kind).toBe(isRepeated(step) ? 'windows' : 'once');
        for (const need of step.needs) expect(turnOf(need)).toBeLessThanOrEqual(turnOf(step.name));
      }
    }),
  );
});
