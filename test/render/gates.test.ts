/** Chains with gates, executed: order, statuses and time against what the steps' needs alone say. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from '../../action/src/graph/model.ts';
import { criticalPath } from '../../action/src/render/states/schedule.ts';
import { job } from './pipelines.ts';
import { replay, type Outcome } from './replay.ts';

const timed = (name: string, needs: readonly string[], expectedSeconds: number): Step =>
  job(name, needs, { expectedSeconds });

/** c needs a; d needs both: not series-parallel. */
const crossed = [timed('a', [], 600), timed('b', [], 60), timed('c', ['a'], 60), timed('d', ['a', 'b'], 60)];

describe('a step behind a gate', () => {
  test('begins when the last of what it needs has ended, and not later', async () => {
    const { begins, result } = await replay(crossed);
    expect(Object.fromEntries(begins)).toEqual({ a: 0, b: 0, c: 600, d: 600 });
    expect(result.status).toBe('SUCCEEDED');
  });

  test('runs when what it waited for had ended before it came to the gate', async () => {
    const steps = [timed('a', [], 10), timed('b', [], 600), timed('c', ['a'], 60), timed('d', ['a', 'b'], 60)];
    const { begins, statuses } = await replay(steps);
    expect(begins.get('d')).toBe(600);
    expect(statuses['d']).toBe('succeeded');
  });

  test.each<[Outcome, string, string | null]>([
    ['succeeds', 'succeeded', null],
    ['fails', 'blocked', 'did not succeed: a'],
  ])('when what it waits for %s, is %s', async (outcome, status, reason) => {
    const { records } = await replay(crossed, { outcomes: { a: outcome } });
    expect(records.find(({ step }) => step === 'd')).toMatchObject({ status, reason });
  });

  test('runs when what it waits for has nothing to do and another need succeeded', async () => {
    const steps = crossed.map((step) => (step.name === 'a' ? { ...step, skipIf } : step));
    const { statuses } = await replay(steps, { outcomes: { a: 'has nothing to do' } });
    expect(statuses).toEqual({ a: 'skipped', b: 'succeeded', c: 'skipped', d: 'succeeded' });
  });

  test('looks again by itself every hour, when the word that would open it was lost', async () => {
    const { begins, statuses } = await replay(crossed, { deaf: ['d: gate'] });
    // It came to the gate when b had ended, after a minute.
    expect(begins.get('d')).toBe(60 + 3600);
    expect(statuses['d']).toBe('succeeded');
  });

  test('waits for days, if it must', async () => {
    const [, ...others] = crossed;
    const steps = [job('a', [], { expectedSeconds: 200_000, timeoutSeconds: 300_000 }), ...others];
    const { begins, events } = await replay(steps);
    expect(begins.get('d')).toBe(200_000);
    expect(events.length).toBeLessThan(1000);
  });

  test('does not let the run hang when nobody can be told: the run fails', async () => {
    const { result } = await replay(crossed, { board: ({ state }) => state !== 'a: tell' });
    expect(result).toMatchObject({ status: 'FAILED', error: 'DynamoDB.InternalServerErrorException' });
  });
});

const statuses = ['succeeds', 'fails', 'has nothing to do'] as const;
const skipIf = { kind: 'no_new_data', source: 'files' } as const;

interface Case {
  readonly steps: readonly Step[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly select: readonly string[] | null;
}

/** Graphs of 2 to 40 steps, in any order of the file, with their outcomes and a selection. */
const cases = fc
  .record({
    rows: fc.array(
      fc.record({
        needs: fc.array(fc.nat(), { maxLength: 3 }),
        seconds: fc.integer({ min: 1, max: 900 }),
        outcome: fc.constantFrom('succeeds', 'succeeds', ...statuses),
        always: fc.boolean(),
        selected: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      }),
      { minLength: 2, maxLength: 40 },
    ),
    selects: fc.boolean(),
    backwards: fc.boolean(),
  })
  .map(({ rows, selects, backwards }): Case => {
    const steps = rows.map(({ needs, seconds, outcome, always }, index) =>
      job(`s${index}`, index === 0 ? [] : [...new Set(needs.map((n) => `s${n % index}`))], {
        expectedSeconds: seconds,
        when: always ? 'always' : 'default',
        ...(outcome === 'has nothing to do' ? { skipIf } : {}),
      }),
    );
    return {
      steps: backwards ? steps.toReversed() : steps,
      outcomes: Object.fromEntries(rows.map(({ outcome }, index) => [`s${index}`, outcome])),
      select: selects ? rows.flatMap(({ selected }, index) => (selected ? [`s${index}`] : [])) : null,
    };
  });

const input = (select: readonly string[] | null) => ({
  window: { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' },
  inputs: {},
  ...(select === null ? {} : { select: { steps: select, reason: 'the test' } }),
});

/** What docs/runs.md says of a step, from the statuses of its needs; and when it begins and ends. */
function expected({ steps, outcomes, select }: Case) {
  const known = new Map<string, { readonly status: string; readonly began: number; readonly ended: number }>();
  const selected = (name: string) => select === null || select.includes(name);
  while (known.size < steps.length) {
    for (const { name, needs, when, expectedSeconds } of steps) {
      if (known.has(name) || needs.some((need) => !known.has(need))) continue;
      const began = Math.max(0, ...needs.map((need) => known.get(need)?.ended ?? 0));
      const those = needs.filter(selected).map((need) => known.get(need)?.status);
      const idle = (status: string) => known.set(name, { status, began, ended: began });
      if (!selected(name)) idle('skipped');
      else if (those.includes('failed') || those.includes('blocked')) idle('blocked');
      else if (when !== 'always' && those.length > 0 && those.every((status) => status === 'skipped')) idle('skipped');
      else if (outcomes[name] === 'has nothing to do') idle('skipped');
      else {
        const status = outcomes[name] === 'fails' ? 'failed' : 'succeeded';
        known.set(name, { status, began, ended: began + expectedSeconds });
      }
    }
  }
  return known;
}

test('every graph, however its steps end and whichever are selected: each step once, in order, at once, with its status', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const { records, begins, ends, events } = await replay(one.steps, {
        outcomes: one.outcomes,
        input: input(one.select),
      });
      const known = expected(one);
      expect(Object.fromEntries(records.map(({ step, status }) => [step, status]))).toEqual(
        Object.fromEntries([...known].map(([name, { status }]) => [name, status])),
      );
      expect(records).toHaveLength(one.steps.length);
      const worked = [...known].filter(([, { status }]) => status === 'succeeded' || status === 'failed');
      expect([...begins.keys()].toSorted()).toEqual(worked.map(([name]) => name).toSorted());
      for (const [name, { began, ended }] of worked) {
        expect([name, begins.get(name), ends.get(name)]).toEqual([name, began, ended]);
      }
      expect(events.at(-1)?.type).toMatch(/^Execution(Succeeded|Failed)$/);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a run in which all goes well takes as long as its critical path', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ steps }) => {
      const plain = steps.map((step): Step => ({ ...step, skipIf: undefined }));
      const { ends } = await replay(plain);
      expect(Math.max(...ends.values())).toBe(criticalPath(plain).seconds);
    }),
    { numRuns: 20 },
  );
}, 120_000);
