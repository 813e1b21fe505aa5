/** What the rooms of the plant were like before its sensors: the same thermal model, in the same real weather. */
import { seattle } from '../sensors/outdoors.ts';
import { plant } from '../sensors/plant.ts';
import { random } from '../sensors/random.ts';
import { room } from '../sensors/room.ts';

export interface Measurement {
  /** °C */
  readonly temp: number;
  readonly room_id: string;
  /** UTC, as `2025-11-22 23:00:00`. */
  readonly time: string;
}

const hour = 60 * 60 * 1000;
/** The heater goes on and off several times an hour. */
const step = plant.secondsBetween * 1000;
/** °C by which a thermometer is off. */
const noise = 0.05;

/** The last `rows` measurements before `end`, a room an hour, by time. */
export function roomHistory(rows: number, end: Date): readonly Measurement[] {
  const last = Math.ceil(end.getTime() / hour) * hour;
  const start = last - Math.ceil(rows / plant.rooms.length) * hour;
  const outdoors = seattle();
  const rooms = plant.rooms.map((name) => ({
    name,
    chance: random(`${plant.seed} history ${name}`),
    ...room(outdoors, new Date(start), random(`${plant.seed} room ${name}`)),
  }));
  const measured: Measurement[] = [];
  for (let time = start; time < last; time += step) {
    for (const { name, chance, temperature } of rooms) {
      const now = temperature(new Date(time));
      if (time % hour === 0)
        measured.push({ temp: rounded(now + chance.normal(noise)), room_id: name, time: utc(time) });
    }
  }
  return measured.slice(-rows);
}

const rounded = (temp: number): number => Math.round(temp * 100) / 100;

const utc = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** CSV with the header `temp,room_id,ts`, and without where there is none. */
export function historyCsv(rows: readonly Measurement[], header = true): string {
  const lines = rows.map(({ temp, room_id, time }) => `${temp},${room_id},${time}\n`);
  return `${header ? 'temp,room_id,ts\n' : ''}${lines.join('')}`;
}
