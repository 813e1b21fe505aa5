import { describe, expect, test } from '@jest/globals';
import { parseCron } from '../../action/src/graph/cron.ts';
import { lastScheduled } from '../../action/src/graph/scheduled-time.ts';

describe('what a field lets through', () => {
  test.each([
    ['15', [15]],
    ['*/20', [0, 20, 40]],
    ['7/20', [7, 27, 47]],
    ['5-8', [5, 6, 7, 8]],
    ['0-30/10', [0, 10, 20, 30]],
    ['30,0,30', [0, 30]],
  ])('%s', (field, minutes) => {
    expect(parseCron(`${field} * * * *`).minutes).toEqual(minutes);
  });

  test('names of months and of days, in any case', () => {
    const { months, daysOfWeek } = parseCron('0 0 * jan,Jun-AUG MON-FRI');
    expect({ months, daysOfWeek }).toEqual({ months: [1, 6, 7, 8], daysOfWeek: [1, 2, 3, 4, 5] });
  });
});

describe('what is no cron expression', () => {
  test.each([
    ['15 2 * *', 'it has 4 fields, and not five'],
    ['15 2 * * ? *', 'it has 6 fields, and not five'],
    ['60 2 * * *', '"60" is no minute: it goes from 0 to 59'],
    ['15 24 * * *', '"24" is no hour: it goes from 0 to 23'],
    ['15 2 0 * *', '"0" is no day of the month: it goes from 1 to 31'],
    ['15 2 * 13 *', '"13" is no month: it goes from 1 to 12'],
    ['15 2 * * 7', '"7" is no day of the week: it goes from 0 to 6'],
    ['15 2 * * FUN', '"FUN" is no day of the week: it goes from 0 to 6'],
    ['15 5-2 * * *', '"5-2" is a range that runs backwards'],
    ['*/0 2 * * *', '"*/0" has a step of 0'],
    ['15 2 L * *', '"L" is no day of the month: it goes from 1 to 31'],
    ['15 2 ? * *', '"?" is no day of the month'],
  ])('%s', (text, message) => {
    expect(() => parseCron(text)).toThrow(message);
  });
});

describe('the last time that a schedule meant', () => {
  test.each([
    ['at the minute itself', '15 2 * * *', 'Europe/Rome', '2026-11-24T01:15:00Z', '2026-11-24T01:15:00.000Z'],
    ['three hours late', '15 2 * * *', 'Europe/Rome', '2026-11-24T04:20:00Z', '2026-11-24T01:15:00.000Z'],
    [
      'a minute early: that of the day before',
      '15 2 * * *',
      'Europe/Rome',
      '2026-11-24T01:14:59Z',
      '2026-11-23T01:15:00.000Z',
    ],
    ['in summer, an hour earlier', '15 2 * * *', 'Europe/Rome', '2026-07-01T00:15:00Z', '2026-07-01T00:15:00.000Z'],
    [
      'an hour that the clock leaves out: when it goes on',
      '15 2 * * *',
      'Europe/Rome',
      '2027-03-28T05:00:00Z',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'an hour that the clock shows twice: the first',
      '15 2 * * *',
      'Europe/Rome',
      '2026-10-25T05:00:00Z',
      '2026-10-25T00:15:00.000Z',
    ],
    ['a day of the week', '0 6 * * MON', 'UTC', '2026-11-24T12:00:00Z', '2026-11-23T06:00:00.000Z'],
    [
      'in Tokyo, where it is Monday while it is Sunday here',
      '0 2 * * MON',
      'Asia/Tokyo',
      '2026-11-24T12:00:00Z',
      '2026-11-22T17:00:00.000Z',
    ],
    ['the first of a month', '0 6 1 * *', 'UTC', '2026-11-24T12:00:00Z', '2026-11-01T06:00:00.000Z'],
    ['the 29th of February', '0 6 29 2 *', 'UTC', '2026-11-24T12:00:00Z', '2024-02-29T06:00:00.000Z'],
    ['several in a day', '*/30 8-9 * * *', 'UTC', '2026-11-24T09:10:00Z', '2026-11-24T09:00:00.000Z'],
    ['of two days, either', '0 6 1 * MON', 'UTC', '2026-12-02T12:00:00Z', '2026-12-01T06:00:00.000Z'],
  ])('%s', (_, cron, timeZone, now, time) => {
    expect(lastScheduled(parseCron(cron), timeZone, new Date(now))?.toISOString()).toBe(time);
  });

  test('a day that no month has never comes', () => {
    expect(lastScheduled(parseCron('0 6 30 2 *'), 'UTC', new Date('2026-11-24T12:00:00Z'))).toBeUndefined();
  });
});
