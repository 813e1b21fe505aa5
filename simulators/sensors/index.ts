/**
 * `node simulators/sensors/index.ts --endpoint HOST --cert FILE --key FILE --ca FILE`: a fleet of sensors on AWS IoT
 * Core. All of them publish over the connection of one thing. docs/sensors.md says how to make it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fleet, labelLines } from './fleet.ts';
import { connect, publishTicks } from './publish.ts';

/** AWS IoT Core takes 100 messages a second on one connection. */
const messagesPerSecond = 100;

const { values } = parseArgs({
  options: {
    endpoint: { type: 'string' },
    port: { type: 'string', default: '8883' },
    cert: { type: 'string' },
    key: { type: 'string' },
    ca: { type: 'string' },
    thing: { type: 'string', default: 'penstock-sensors' },
    rooms: { type: 'string', default: 'kitchen,laboratory,office' },
    devices: { type: 'string', default: '3' },
    start: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    days: { type: 'string', default: '1' },
    every: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    labels: { type: 'string' },
  },
});

const sensors = fleet({
  seed: count('seed'),
  rooms: values.rooms.split(','),
  devices: count('devices'),
  start: day(values.start),
  days: count('days'),
  secondsBetween: count('every'),
});
if (values.labels !== undefined) writeFileSync(values.labels, labelLines(sensors.labels));

const credentials = { cert: file('cert'), key: file('key'), ca: file('ca') };
const endpoint = { host: given('endpoint'), port: count('port') };
const connections = await connect(endpoint, { [values.thing]: credentials }, () => values.thing);
const started = Date.now();
let due = started;
const messages = await publishTicks(sensors.ticks(), connections, async ({ readings }) => {
  due += (readings.length * 1000) / messagesPerSecond;
  await setTimeout(Math.max(0, due - Date.now()));
});
await connections.close();
process.stderr.write(
  `${messages} messages of ${sensors.devices.length} devices in ${Math.round((Date.now() - started) / 1000)} s.\n`,
);

function count(option: 'seed' | 'devices' | 'days' | 'every' | 'port'): number {
  const value = Number(values[option]);
  return Number.isInteger(value) && value > 0 ? value : usage(`--${option} takes a whole number from 1`);
}

function day(text: string): Date {
  const start = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(start.getTime()) ? usage('--start takes a day like 2026-11-24') : start;
}

function given(option: 'endpoint' | 'cert' | 'key' | 'ca'): string {
  return values[option] ?? usage(`--${option} is missing`);
}

function usage(wrong: string): never {
  process.stderr.write(`${wrong}. Usage: --endpoint HOST --cert FILE --key FILE --ca FILE\n`);
  process.exit(1);
}

function file(option: 'cert' | 'key' | 'ca'): string {
  return readFileSync(given(option), 'utf8');
}
