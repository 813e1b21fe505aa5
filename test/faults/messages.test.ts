/** What sensors say, from MQTT to Athena: none lost, none twice, and each fault of a message has its place. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fleet } from '../../simulators/sensors/fleet.ts';
import { simulateSensors } from '../../simulators/sensors/simulate.ts';
import { smallFleet } from '../sensors/settings.ts';
import { plant, type Plant } from './plant.ts';

let here: Plant;
beforeAll(async () => {
  here = await plant();
}, 60_000);
afterAll(() => here.remove());

const sensors = { ...smallFleet, secondsBetween: 900 };
const said = [...fleet(sensors).ticks()].flatMap(({ readings }) => readings);
const counted = (of: readonly { readonly room_id: string }[]) =>
  Object.entries(Object.groupBy(of, ({ room_id }) => room_id)).map(([room, rows = []]) => [
    room,
    rows.length,
    rows.length,
  ]);

/** One in 17 is delivered twice, and one in 11 later than those after it. */
const isTwice = (sequence: number) => sequence % 17 === 3;
const isLate = (sequence: number) => sequence % 11 === 5;

test('every message of a day is in the lake once, though some were delivered twice and some late', async () => {
  const twice: number[] = [];
  const { messages } = await here.withSensors((place) =>
    simulateSensors(place, sensors, {
      disturbance: {
        late: isLate,
        twice: (sequence) => {
          if (isTwice(sequence)) twice.push(sequence);
          return isTwice(sequence);
        },
      },
    }),
  );
  expect(messages).toBe(said.length);
  expect(twice.length).toBeGreaterThan(10);
  const delivered = here.delivered().map((line) => JSON.parse(line) as { device_id: string; sequence: number });
  expect(delivered).toHaveLength(said.length + twice.length);

  const run = await here.run('--window', '2026-01-31');
  expect(run.steps.map(({ name, status, rows }) => [name, status, rows])).toEqual([
    ['crawl_readings', 'succeeded', null],
    ['import_all', 'succeeded', said.length],
    ['import_day', 'succeeded', said.filter(({ timestamp }) => timestamp < '2026-02-01').length],
  ]);
  const count = `SELECT room_id, count(*), count(DISTINCT device_id || ' ' || cast(sequence AS varchar))
    FROM temperatures GROUP BY room_id ORDER BY room_id`;
  expect(await here.query(count)).toEqual(counted(said));
  expect(await here.query(`SELECT rows, duplicates FROM penstock_ledger WHERE step = 'import_all'`)).toEqual([
    [said.length, twice.length],
  ]);
}, 300_000);

describe('a message', () => {
  const days = `SELECT room_id, temp FROM days WHERE device_id = 'kitchen-1' AND temp > 50 ORDER BY temp`;
  const day = async (window: string) => {
    const run = await here.run('--window', window, '--skip', 'import_all');
    return run.steps.find(({ name }) => name === 'import_day');
  };
  const reading = (temp: number, timestamp: string, room = 'kitchen') =>
    JSON.stringify({ temp, room_id: room, timestamp, device_id: 'kitchen-1', sequence: Math.round(temp * 100) });

  test('is in the window that its own time names: late ones when that is run again, early ones when it comes', async () => {
    await here.say('kitchen', reading(51, '2026-01-31 22:00:30'), reading(52, '2026-02-02 00:10:00'));
    expect(await day('2026-01-31')).toMatchObject({ status: 'succeeded' });
    expect(await here.query(days)).toEqual([['kitchen', 51]]);
    expect(await day('2026-02-02')).toMatchObject({ status: 'succeeded', rows: 1 });
  }, 300_000);

  test('that cannot be, or is of an unknown room, stops its window, and readers keep what they had', async () => {
    await here.say(
      'kitchen',
      reading(53, '2026-02-02 01:00:00', 'attic'),
      reading(900, '2026-02-02 02:00:00'),
      '{"temp": 53, "room',
    );
    const failed = await day('2026-02-02');
    // Two of three rows are good.
    const why = 'Value: 0.6666666666666666 does not meet the constraint requirement!';
    expect(failed).toMatchObject({
      status: 'failed',
      reason: `DataQualityError: ColumnValues "temp" between -40 and 85: ${why}; ColumnValues "room_id" in ["kitchen","laboratory","office"]: ${why}`,
    });
    expect(await here.query(days)).toEqual([
      ['kitchen', 51],
      ['kitchen', 52],
    ]);
  }, 300_000);
});
