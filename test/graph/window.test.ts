import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Window, WindowSize } from '../../action/src/graph/model.ts';
import { lastComplete, nextWindow, parseWindow, previousWindow } from '../../action/src/graph/window.ts';

const hoursOf = ({ start, end }: Window): number => (Date.parse(end) - Date.parse(start)) / 3_600_000;

test.each<[string, WindowSize, string, string, Window]>([
  [
    'a day',
    'day',
    'Europe/Rome',
    '2026-11-24T06:10:11.123Z',
    { id: '2026-11-23', start: '2026-11-22T23:00:00Z', end: '2026-11-23T23:00:00Z' },
  ],
  [
    'a day that has just ended',
    'day',
    'UTC',
    '2026-11-24T00:00:00Z',
    { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' },
  ],
  [
    'a day, a moment before its end',
    'day',
    'UTC',
    '2026-11-23T23:59:59.999Z',
    { id: '2026-11-22', start: '2026-11-22T00:00:00Z', end: '2026-11-23T00:00:00Z' },
  ],
  [
    'an hour',
    'hour',
    'Europe/Rome',
    '2026-11-23T14:10:00Z',
    { id: '2026-11-23T14+0100', start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' },
  ],
  [
    'an hour in UTC',
    'hour',
    'UTC',
    '2026-11-23T14:10:00Z',
    { id: '2026-11-23T13+0000', start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' },
  ],
  [
    'a week',
    'week',
    'Europe/Rome',
    '2026-11-24T06:00:00Z',
    { id: '2026-W47', start: '2026-11-15T23:00:00Z', end: '2026-11-22T23:00:00Z' },
  ],
  [
    'a week of two years',
    'week',
    'UTC',
    '2027-01-04T00:00:00Z',
    { id: '2026-W53', start: '2026-12-28T00:00:00Z', end: '2027-01-04T00:00:00Z' },
  ],
  [
    'a month',
    'month',
    'America/Los_Angeles',
    '2026-11-24T06:00:00Z',
    { id: '2026-10', start: '2026-10-01T07:00:00Z', end: '2026-11-01T07:00:00Z' },
  ],
  [
    'a year ago',
    'month',
    'UTC',
    '2026-01-01T00:00:00Z',
    { id: '2025-12', start: '2025-12-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
  ],
])('the last complete window is %s', (_, size, zone, now, window) => {
  expect(lastComplete(size, zone, new Date(now))).toEqual(window);
  expect(parseWindow(window.id, size, zone)).toEqual(window);
});

test('days on which the clock is set have 23 and 25 hours', () => {
  expect(hoursOf(parseWindow('2026-03-29', 'day', 'Europe/Rome'))).toBe(23);
  expect(hoursOf(parseWindow('2026-10-25', 'day', 'Europe/Rome'))).toBe(25);
  expect(hoursOf(parseWindow('2026-04-05', 'day', 'Australia/Lord_Howe'))).toBe(24.5);
});

test('a day that begins at one, where midnight is skipped', () => {
  expect(parseWindow('2018-11-04', 'day', 'America/Sao_Paulo')).toEqual({
    id: '2018-11-04',
    start: '2018-11-04T03:00:00Z',
    end: '2018-11-05T02:00:00Z',
  });
});

test('an hour that the clock shows twice is two windows, and one that it skips is none', () => {
  const first = parseWindow('2026-10-25T02+0200', 'hour', 'Europe/Rome');
  expect(nextWindow(first, 'hour', 'Europe/Rome')).toEqual({
    id: '2026-10-25T02+0100',
    start: '2026-10-25T01:00:00Z',
    end: '2026-10-25T02:00:00Z',
  });
  expect(() => parseWindow('2026-03-29T02+0100', 'hour', 'Europe/Rome')).toThrow(
    '"2026-03-29T02+0100" is no hour in Europe/Rome.',
  );
});

test('where the clock is set by half an hour, an hour of the clock may be half an hour', () => {
  const half = parseWindow('2026-04-05T01+1030', 'hour', 'Australia/Lord_Howe');
  expect(hoursOf(half)).toBe(0.5);
  expect(previousWindow(half, 'hour', 'Australia/Lord_Howe').id).toBe('2026-04-05T01+1100');
});

test('a day that a place skipped is no window', () => {
  const before = parseWindow('2011-12-29', 'day', 'Pacific/Apia');
  expect(nextWindow(before, 'day', 'Pacific/Apia').id).toBe('2011-12-31');
  expect(() => parseWindow('2011-12-30', 'day', 'Pacific/Apia')).toThrow('"2011-12-30" is no day in Pacific/Apia.');
});

test.each<[WindowSize, string, string]>([
  ['day', '2026-02-30', 'A day is written like 2026-11-23.'],
  ['day', '23.11.2026', 'A day is written like 2026-11-23.'],
  ['day', '2026-11', 'A day is written like 2026-11-23.'],
  ['hour', '2026-11-23T14', 'An hour is written like 2026-11-23T14+0100.'],
  ['hour', '2026-11-23T14+0200', 'An hour is written like 2026-11-23T14+0100.'],
  ['hour', '2026-11-23T25+0100', 'An hour is written like 2026-11-23T14+0100.'],
  ['week', '2025-W53', 'A week is written like 2026-W48.'],
  ['week', '2026-W00', 'A week is written like 2026-W48.'],
  ['month', '2026-13', 'A month is written like 2026-11.'],
  ['month', '', 'A month is written like 2026-11.'],
])('a %s is not "%s"', (size, id, hint) => {
  expect(() => parseWindow(id, size, 'Europe/Rome')).toThrow(
    expect.objectContaining({
      code: 'bad-window',
      exitCode: 1,
      message: `"${id}" is no ${size} in Europe/Rome.`,
      hint,
    }),
  );
});

const sizes = fc.constantFrom<WindowSize>('hour', 'day', 'week', 'month');
const zones = fc.constantFrom(
  'UTC',
  'Europe/Rome',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'America/Havana',
  'America/Santiago',
);
const instants = fc.date({
  min: new Date('2012-01-01T00:00:00Z'),
  max: new Date('2037-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('the last complete window has ended, and the next one has not', () => {
  fc.assert(
    fc.property(sizes, zones, instants, (size, zone, now) => {
      const window = lastComplete(size, zone, now);
      const next = nextWindow(window, size, zone);
      expect(Date.parse(window.end)).toBeLessThanOrEqual(now.getTime());
      expect(Date.parse(next.end)).toBeGreaterThan(now.getTime());
    }),
    { numRuns: 500 },
  );
});

test('windows follow each other without gap or overlap, forwards and backwards', () => {
  fc.assert(
    fc.property(sizes, zones, instants, (size, zone, now) => {
      const window = lastComplete(size, zone, now);
      const next = nextWindow(window, size, zone);
      expect(next.start).toBe(window.end);
      expect(Date.parse(window.start)).toBeLessThan(Date.parse(window.end));
      expect(previousWindow(next, size, zone)).toEqual(window);
    }),
    { numRuns: 500 },
  );
});

test('an id names its window, and no other', () => {
  fc.assert(
    fc.property(sizes, zones, instants, (size, zone, now) => {
      const window = lastComplete(size, zone, now);
      expect(parseWindow(window.id, size, zone)).toEqual(window);
      expect(nextWindow(window, size, zone).id).not.toBe(window.id);
    }),
    { numRuns: 500 },
  );
});
