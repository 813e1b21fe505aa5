import { expect, test } from '@jest/globals';
import { fleet, labelLines, type FleetOptions, type Label, type Reading } from '../../simulators/sensors/fleet.ts';
import { seattle } from '../../simulators/sensors/outdoors.ts';

const options: FleetOptions = {
  seed: 1,
  rooms: ['kitchen', 'office'],
  devices: 3,
  start: new Date('2026-01-01T00:00:00Z'),
  days: 20,
  secondsBetween: 300,
};
const { devices, labels, ticks } = fleet(options);
const readings = [...ticks()].flatMap(({ readings }) => readings);

const of = (device: string) => readings.filter(({ device_id }) => device_id === device);
const during = ({ device_id, start, end }: Label) =>
  of(device_id).filter(({ timestamp }) => start <= timestamp && timestamp < end);
const before = ({ device_id, start }: Label): Reading | undefined =>
  of(device_id).findLast(({ timestamp }) => timestamp < start);
const labelled = (fault: Label['fault']) => labels.filter((label) => label.fault === fault);

test('the same seed gives the same bytes, another seed others', () => {
  const bytes = (seed: number) => JSON.stringify([...fleet({ ...options, seed, days: 2 }).ticks()]);
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(2)).not.toBe(bytes(1));
  expect(labelLines(fleet(options).labels)).toBe(labelLines(labels));
});

test('devices are spread over the rooms, and each counts its readings', () => {
  expect(devices).toEqual(['kitchen-1', 'office-1', 'kitchen-2']);
  for (const device of devices)
    expect(of(device).map(({ sequence }) => sequence)).toEqual(of(device).map((_, index) => index + 1));
  expect(readings[0]).toEqual({
    temp: expect.any(Number),
    room_id: 'kitchen',
    timestamp: '2026-01-01 00:00:00',
    device_id: 'kitchen-1',
    sequence: 1,
  });
});

test('a room is warm in winter, and follows the outdoors slowly', () => {
  const healthy = of('office-1').filter(
    ({ timestamp }) =>
      !labels.some((label) => label.device_id === 'office-1' && label.start <= timestamp && timestamp < label.end),
  );
  const outdoors = seattle();
  expect(Math.max(...healthy.map(({ timestamp }) => outdoors(new Date(`${timestamp}Z`))))).toBeLessThan(12);
  expect(Math.min(...healthy.map(({ temp }) => temp))).toBeGreaterThan(18);
  expect(Math.max(...healthy.map(({ temp }) => temp))).toBeLessThan(23);
});

test('outdoors it is what was measured, between the hours and on a leap day too', () => {
  const outdoors = seattle();
  expect(outdoors(new Date('2026-01-01T02:00:00Z'))).toBe(3.9);
  expect(outdoors(new Date('2026-01-01T01:30:00Z'))).toBeCloseTo(3.95);
  expect(outdoors(new Date('2028-02-29T05:00:00Z'))).toBe(outdoors(new Date('2027-02-28T05:00:00Z')));
});

test('a device has one fault a day, and the labels say which readings it spoils', () => {
  expect(labels).toHaveLength(3 * 20);
  for (const label of labelled('spike')) {
    expect(during(label)).toHaveLength(1);
    expect(Math.abs((during(label)[0]?.temp ?? 0) - (before(label)?.temp ?? 0))).toBeGreaterThan(7);
  }
  for (const label of labelled('stuck')) {
    const said = new Set(during(label).map(({ temp }) => temp));
    expect(said.size).toBe(1);
    expect(during(label).length).toBeGreaterThanOrEqual(5);
  }
  for (const label of labelled('drift')) {
    const [first, last] = [during(label)[0]?.temp ?? 0, during(label).at(-1)?.temp ?? 0];
    expect(Math.abs(last - first)).toBeGreaterThan(1.5);
  }
  for (const label of labelled('dropout')) expect(during(label)).toEqual([]);
  expect(new Set(labels.map(({ fault }) => fault)).size).toBe(4);
});
