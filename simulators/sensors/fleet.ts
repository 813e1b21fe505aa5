/** What a fleet of sensors would have said: the same for the same options. No network here. */
import { disturbed, planFaults, type Fault, type FaultKind } from './faults.ts';
import { seattle } from './outdoors.ts';
import { random } from './random.ts';
import { room, type Room } from './room.ts';

export interface FleetOptions {
  readonly seed: number;
  readonly rooms: readonly string[];
  /** At least one a room; more than that are spread over the rooms. */
  readonly devices: number;
  readonly start: Date;
  readonly days: number;
  readonly secondsBetween: number;
}

/** What a device publishes, as JSON. */
export interface Reading {
  /** °C */
  readonly temp: number;
  readonly room_id: string;
  /** UTC, as `2026-11-22 23:00:00`. */
  readonly timestamp: string;
  readonly device_id: string;
  /** Counts the readings of the device, from 1. */
  readonly sequence: number;
}

/** All readings of one instant. */
export interface Tick {
  readonly time: Date;
  readonly readings: readonly Reading[];
}

/** A fault that a sensor was told to have; [start, end), in the form of a reading's timestamp. */
export interface Label {
  readonly device_id: string;
  readonly room_id: string;
  readonly fault: FaultKind;
  readonly start: string;
  readonly end: string;
}

export interface Fleet {
  readonly devices: readonly string[];
  readonly labels: readonly Label[];
  readonly ticks: () => IteratorObject<Tick>;
}

interface Device {
  readonly id: string;
  readonly roomId: string;
  readonly faults: readonly Fault[];
}

/** °C that two sensors in one place differ by. */
const noise = 0.05;

export function fleet(options: FleetOptions): Fleet {
  const { seed, rooms, start, days, secondsBetween } = options;
  const every = secondsBetween * 1000;
  const devices = Array.from({ length: Math.max(options.devices, rooms.length) }, (_, index): Device => {
    const roomId = rooms[index % rooms.length] ?? '';
    const id = `${roomId}-${Math.floor(index / rooms.length) + 1}`;
    return { id, roomId, faults: planFaults(start, days, every, random(`${seed} faults ${id}`)) };
  });
  return {
    devices: devices.map(({ id }) => id),
    labels: devices.flatMap(({ id, roomId, faults }) =>
      faults.map(({ kind, start, end }) => ({
        device_id: id,
        room_id: roomId,
        fault: kind,
        start: timestamp(start),
        end: timestamp(end),
      })),
    ),
    ticks: function* () {
      const outdoors = seattle();
      const indoors = new Map<string, Room>(
        rooms.map((name) => [name, room(outdoors, start, random(`${seed} room ${name}`))]),
      );
      const sensors = devices.map((device) => sensor(device, seed));
      for (let time = start.getTime(); time < start.getTime() + days * 86_400_000; time += every) {
        const now = new Date(time);
        const temperatures = new Map([...indoors].map(([name, { temperature }]) => [name, temperature(now)]));
        const readings = sensors.map((read) => read(now, temperatures)).filter((reading) => reading !== undefined);
        yield { time: now, readings };
      }
    },
  };
}

/** What of it is said from `from` on and before `until`, and the faults that began before `until`. */
export function during({ devices, labels, ticks }: Fleet, from: Date, until: Date): Fleet {
  return {
    devices,
    labels: labels.filter(({ start }) => start < timestamp(until.getTime())),
    ticks: () => ticks().filter(({ time }) => time >= from && time < until),
  };
}

function sensor({ id, roomId, faults }: Device, seed: number) {
  const chance = random(`${seed} sensor ${id}`);
  let sequence = 0;
  let before: number | undefined;
  return (now: Date, temperatures: ReadonlyMap<string, number>): Reading | undefined => {
    const time = now.getTime();
    const measured = (temperatures.get(roomId) ?? NaN) + chance.normal(noise);
    const fault = faults.find(({ start, end }) => start <= time && time < end);
    const said = fault === undefined ? measured : disturbed(fault, measured, time, before ?? measured);
    if (fault === undefined) before = measured;
    if (said === undefined) return undefined;
    sequence += 1;
    const temp = Math.round(said * 100) / 100;
    return { temp, room_id: roomId, timestamp: timestamp(time), device_id: id, sequence };
  };
}

const timestamp = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** One object a line. */
export const labelLines = (labels: readonly Label[]): string =>
  labels.map((label) => `${JSON.stringify(label)}\n`).join('');
