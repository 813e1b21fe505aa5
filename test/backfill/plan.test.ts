import { describe, expect, test } from '@jest/globals';
import { choose } from '../../action/src/backfill/choose.ts';
import { estimate } from '../../action/src/backfill/estimate.ts';
import type { LastRecord } from '../../action/src/backfill/ledger.ts';
import { manifestDigest, manifestOf, manifestText, readManifest } from '../../action/src/backfill/manifest.ts';
import { windowsBetween } from '../../action/src/backfill/windows.ts';
import { codeDigest } from '../../action/src/render/states/step.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { job, pipeline } from '../render/pipelines.ts';

const rooms: Pipeline = {
  ...pipeline([job('history', [], { windowed: false }), job('import', ['history'])]),
  timeZone: 'Europe/Rome',
  backfill: { since: '2026-03-27', maxConcurrency: 2 },
};
const now = new Date('2026-04-01T10:00:00Z');
const range = (since?: string, until?: string, of: Pipeline = rooms) =>
  windowsBetween(of, { since, until }, now).map(({ id }) => id);

describe('windows', () => {
  test('from the first day to the last complete window; the day on which the clock changes is one', () => {
    expect(range()).toEqual(['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31']);
    expect(windowsBetween(rooms, { since: '2026-03-29', until: '2026-03-29' }, now)).toEqual([
      { id: '2026-03-29', start: '2026-03-28T23:00:00Z', end: '2026-03-29T22:00:00Z' },
    ]);
  });

  test('weeks and months begin after the first day', () => {
    expect(
      range(undefined, undefined, { ...rooms, window: 'week', backfill: { since: '2026-03-10', maxConcurrency: 1 } }),
    ).toEqual(['2026-W12', '2026-W13']);
    expect(
      range(undefined, undefined, { ...rooms, window: 'month', backfill: { since: '2026-01-02', maxConcurrency: 1 } }),
    ).toEqual(['2026-02', '2026-03']);
  });

  test('a range that ends before it begins has no windows', () => {
    expect(range('2026-03-30', '2026-03-29')).toEqual([]);
  });

  test.each([
    ['2026-03-30', '2026-04-01', 'Window 2026-04-01 has not ended yet: it ends at 2026-04-01T22:00:00Z.'],
    ['2026-W14', undefined, '"2026-W14" is no day in Europe/Rome.'],
    ['1700-01-01', undefined, 'There are more than 100,000 windows from 1700-01-01 to 2026-03-31.'],
  ])('%s to %s is refused', (since, until, message) => {
    expect(() => range(since, until)).toThrow(message);
  });
});

const windows = windowsBetween(rooms, { since: undefined, until: undefined }, now);
const importStep = job('import', ['history']);
const record = (status: LastRecord['status'], codeOf = importStep, seconds = 30): LastRecord => ({
  status,
  seconds,
  codeDigest: codeDigest(codeOf),
});
const records = new Map([
  [
    'import',
    new Map([
      ['2026-03-27', record('succeeded')],
      ['2026-03-28', record('failed')],
      ['2026-03-29', record('succeeded', job('import', [], { scriptText: 'print()' }), 90)],
      ['2026-03-30', record('skipped')],
    ]),
  ],
]);

test.each([
  ['all', {}, ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31']],
  ['missing', { missing: true }, ['2026-03-31']],
  ['failed', { failed: true }, ['2026-03-28']],
  ['changed', { changed: true }, ['2026-03-29']],
  ['missing and failed', { missing: true, failed: true }, ['2026-03-28', '2026-03-31']],
])('%s', (_, filter, ids) => {
  const chosen = choose(rooms, windows, records, { missing: false, failed: false, changed: false, ...filter });
  expect(chosen.map(({ id }) => id)).toEqual(ids);
});

const manifest = manifestOf(rooms, windows, { inputs: {}, concurrency: 2, stop: false, now });

test('the estimate takes the times of before, and what was expected where there are none', () => {
  // history: 60 s once; import: 60 s on average, for five windows in three rounds. Two DPU each.
  const { seconds, dpuHours, cost } = estimate(rooms, manifest, records);
  expect(seconds).toBe(240);
  expect(dpuHours).toBeCloseTo(0.2);
  expect(cost).toBeCloseTo(0.088);
});

describe('a manifest', () => {
  const text = manifestText(manifest);
  const digest = manifestDigest(text);

  test('is read as it was planned', () => {
    expect(readManifest(text, digest, rooms)).toEqual(manifest);
    expect(manifest.windows[0]?.id).toBe('2026-03-31');
  });

  test('is refused when somebody changed it, or the steps are others', () => {
    expect(() => readManifest(text.replace('2026-03-27', '2020-03-27'), digest, rooms)).toThrow(
      `The manifest ${digest} has been changed since it was planned.`,
    );
    expect(() => readManifest(text, digest, { ...rooms, steps: [job('other')] })).toThrow(
      `The steps of p are others than when ${digest} was planned.`,
    );
  });

  test('of the same windows is another one on another day', () => {
    const later = manifestOf(rooms, windows, { ...manifest, now: new Date('2026-04-01T10:00:01Z') });
    expect(manifestDigest(manifestText(later))).not.toBe(digest);
  });
});
