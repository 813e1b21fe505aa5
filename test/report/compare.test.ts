/** Anomalies against known faults: what counts as found, missed and false. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  alarmsOf,
  beyondThreeSigma,
  compare,
  judged,
  marked,
  toleranceOf,
  type Reading,
  type Series,
} from '../../action/src/report/anomalies/compare.ts';

/** A reading a minute; `!` is an anomaly, `.` is none, a space is a reading that never came. */
const minutes = (picture: string): Reading[] =>
  Array.from(picture).flatMap((sign, i) =>
    sign === ' ' ? [] : [{ time: i * 60, value: 20, isAnomaly: sign === '!' }],
  );

const fault = (kind: string, from: number, to: number) => ({ kind, start: from * 60, end: to * 60 });

const room = (picture: string, ...faults: Series['faults']): Series => ({
  name: 'kitchen',
  readings: minutes(picture),
  faults,
});

test('neighbouring anomalies are one alarm, from the first to the last', () => {
  const readings = minutes('.!!.!..!');
  expect(alarmsOf(readings, marked(readings))).toEqual([
    { first: 60, last: 120 },
    { first: 240, last: 240 },
    { first: 420, last: 420 },
  ]);
});

test('an alarm finds a fault in whose time it falls, or less than two readings after', () => {
  const found = (picture: string) => compare([room(picture, fault('drift', 3, 6))], marked);
  expect(found('..!.......')).toMatchObject({ faults: 1, found: 0, alarms: 1, falseAlarms: 1 });
  expect(found('...!......')).toMatchObject({ faults: 1, found: 1, alarms: 1, falseAlarms: 0 });
  expect(found('.....!....')).toMatchObject({ found: 1, falseAlarms: 0 });
  expect(found('.......!..')).toMatchObject({ found: 1, falseAlarms: 0 });
  expect(found('........!.')).toMatchObject({ found: 0, falseAlarms: 1 });
});

test('a silence is found by the readings after it, and has none of its own', () => {
  const silent = compare([room('....    !...', fault('dropout', 4, 8))], marked);
  expect(silent).toMatchObject({ faults: 1, found: 1, falseAlarms: 0, faultyReadings: 0, faultyAnomalies: 0 });
});

test('readings count where they lie in the time of a fault, and no further', () => {
  expect(compare([room('.!!!!.....', fault('stuck', 2, 4))], marked)).toMatchObject({
    faultyReadings: 2,
    anomalies: 4,
    faultyAnomalies: 2,
  });
});

test('faults are told by kind, over all rooms', () => {
  const rooms = [
    room('.!........', fault('spike', 1, 2), fault('drift', 5, 8)),
    room('......!...', fault('drift', 5, 8)),
  ];
  expect([...compare(rooms, marked).kinds]).toEqual([
    ['drift', { faults: 2, found: 1 }],
    ['spike', { faults: 1, found: 1 }],
  ]);
});

test('faults of a time without readings are not judged', () => {
  const series = room('..........', fault('spike', -9, -8), fault('drift', 20, 30), fault('stuck', -9, 1));
  expect(judged(series)).toEqual([fault('stuck', -9, 1)]);
  expect(judged(room('', fault('spike', 1, 2)))).toEqual([]);
});

test('the plain rule finds one far value among many, and nothing where all are equal', () => {
  const readings = [...Array<number>(99).fill(20), 35].map((value, i) => ({ time: i, value, isAnomaly: false }));
  expect(beyondThreeSigma(readings).indexOf(true)).toBe(99);
  expect(beyondThreeSigma(minutes('.....'))).not.toContain(true);
  expect(beyondThreeSigma([])).toEqual([]);
});

describe('whatever was found', () => {
  const someRoom = fc
    .record({
      picture: fc.string({ unit: fc.constantFrom('.', '!', ' '), maxLength: 60 }),
      faults: fc.array(
        fc.tuple(fc.constantFrom('spike', 'stuck', 'drift'), fc.nat(60), fc.integer({ min: 1, max: 9 })),
      ),
    })
    .map(({ picture, faults }) =>
      room(picture, ...faults.map(([kind, start, length]) => fault(kind, start, start + length))),
    );

  test('no count is larger than what it is of, and kinds add up', () => {
    fc.assert(
      fc.property(fc.array(someRoom, { maxLength: 4 }), (rooms) => {
        const { kinds, ...all } = compare(rooms, marked);
        expect(all.found).toBeLessThanOrEqual(all.faults);
        expect(all.falseAlarms).toBeLessThanOrEqual(all.alarms);
        expect(all.alarms).toBeLessThanOrEqual(all.anomalies);
        expect(all.faultyAnomalies).toBeLessThanOrEqual(Math.min(all.anomalies, all.faultyReadings));
        expect(all.found === 0).toBe(all.alarms === all.falseAlarms);
        const sums = [...kinds.values()].reduce((a, b) => ({ faults: a.faults + b.faults, found: a.found + b.found }), {
          faults: 0,
          found: 0,
        });
        expect(sums).toEqual({ faults: all.faults, found: all.found });
      }),
    );
  });

  test('rooms are judged each by itself: together they have the sums', () => {
    fc.assert(
      fc.property(someRoom, someRoom, (a, b) => {
        const [one, other, both] = [compare([a], marked), compare([b], marked), compare([a, b], marked)];
        for (const key of ['faults', 'found', 'alarms', 'falseAlarms', 'anomalies', 'faultyAnomalies'] as const) {
          expect(both[key]).toBe(one[key] + other[key]);
        }
      }),
    );
  });

  test('who marks exactly the readings of faults has no false alarm, and all readings right', () => {
    fc.assert(
      fc.property(someRoom, (series) => {
        const perfect = compare([series], (readings) =>
          readings.map(({ time }) => series.faults.some(({ start, end }) => start <= time && time < end)),
        );
        expect(perfect.falseAlarms).toBe(0);
        expect(perfect.faultyAnomalies).toBe(perfect.anomalies);
        expect(perfect.faultyAnomalies).toBe(perfect.faultyReadings);
      }),
    );
  });

  test('the same hour on another day has the same counts', () => {
    fc.assert(
      fc.property(someRoom, fc.integer({ min: -1e6, max: 1e6 }), (series, later) => {
        const moved = {
          ...series,
          readings: series.readings.map((reading) => ({ ...reading, time: reading.time + later })),
          faults: series.faults.map((one) => ({ ...one, start: one.start + later, end: one.end + later })),
        };
        expect(toleranceOf(moved.readings)).toBe(toleranceOf(series.readings));
        expect(compare([moved], marked)).toEqual(compare([series], marked));
      }),
    );
  });

  test('the plain rule is the same in °C and in °F', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 50 }), (tenths) => {
        const readings = (read: (value: number) => number) =>
          tenths.map((value, time) => ({ time, value: read(value), isAnomaly: false }));
        expect(beyondThreeSigma(readings((value) => value * 4))).toEqual(beyondThreeSigma(readings((value) => value)));
      }),
    );
  });
});
