/**
 * What a model of one raw value finds of the faults that sensors were told to have, beside |z| > 3 on the same rows: the
 * forest that the local cloud runs, a room at a time, trained on two weeks and asked about the next two.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutoffOf, scoresIn } from '../../action/src/retrain/cutoff.ts';
import { forestEngine } from '../../simulators/engines/forest/engine.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { fleet, type Label, type Reading } from '../../simulators/sensors/fleet.ts';

const rooms = ['kitchen', 'laboratory', 'office'];
const start = new Date('2026-01-01T00:00:00Z');
const learnedUntil = '2026-01-15 00:00:00';

export async function anomalies(): Promise<readonly string[]> {
  const { labels, ticks } = fleet({ seed: 1, rooms, devices: 3, start, days: 28, secondsBetween: 300 });
  const readings = [...ticks()].flatMap((tick) => tick.readings);
  const later = readings.filter(({ timestamp }) => timestamp >= learnedUntil);
  const faults = labels.filter(({ start }) => start >= learnedUntil);
  const forest = new Set<Reading>();
  const z = new Set<Reading>();
  for (const room of rooms) {
    const ofRoom = readings.filter(({ room_id }) => room_id === room);
    const known = ofRoom.filter(({ timestamp }) => timestamp < learnedUntil);
    const asked = ofRoom.filter(({ timestamp }) => timestamp >= learnedUntil);
    for (const reading of await flaggedByForest(known, asked)) forest.add(reading);
    for (const reading of flaggedByZ(known, asked)) z.add(reading);
  }
  return [
    `anomalies: ${later.length} readings of ${rooms.length} sensors, ${faults.length} faults (${kindsOf(faults)})`,
    `anomalies, Random Cut Forest: ${figures(later, faults, forest)}`,
    `anomalies, |z| > 3: ${figures(later, faults, z)}`,
  ];
}

async function flaggedByForest(known: readonly Reading[], asked: readonly Reading[]): Promise<readonly Reading[]> {
  const engine = forestEngine(findInstallation());
  const folder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  const { signal } = new AbortController();
  const file = (name: string) => join(folder, name);
  const values = (rows: readonly Reading[]) => rows.map(({ temp }) => `${temp}\n`).join('');
  writeFileSync(file('known'), values(known));
  writeFileSync(file('asked'), values(asked));
  const hyperparameters = { feature_dim: 1, num_samples_per_tree: 512, num_trees: 50 };
  await engine.run({ do: 'train', files: [file('known')], hyperparameters, model: file('model') }, signal);
  const files = ['known', 'asked'].map((name) => ({ from: file(name), to: file(`${name}.out`) }));
  await engine.run({ do: 'score', model: file('model'), files }, signal);
  const scores = (name: string) => scoresIn(readFileSync(file(`${name}.out`), 'utf8'));
  const cutoff = cutoffOf(scores('known'));
  const found = scores('asked');
  rmSync(folder, { recursive: true });
  return asked.filter((_, index) => (found[index] ?? 0) > cutoff);
}

function flaggedByZ(known: readonly Reading[], asked: readonly Reading[]): readonly Reading[] {
  const mean = known.reduce((sum, { temp }) => sum + temp, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, { temp }) => sum + (temp - mean) ** 2, 0) / (known.length - 1));
  return asked.filter(({ temp }) => Math.abs(temp - mean) > 3 * deviation);
}

/** Of points, and of events: a fault is found by one row in it; rows in a row that are in no fault are one false event. */
function figures(readings: readonly Reading[], faults: readonly Label[], flagged: ReadonlySet<Reading>): string {
  const isIn = (reading: Reading) => (fault: Label) =>
    fault.device_id === reading.device_id && fault.start <= reading.timestamp && reading.timestamp < fault.end;
  const faulty = readings.filter((reading) => faults.some(isIn(reading)));
  const right = faulty.filter((reading) => flagged.has(reading)).length;
  const found = faults.filter((fault) => [...flagged].some((reading) => isIn(reading)(fault)));
  const falseEvents = [...Map.groupBy(readings, ({ device_id }) => device_id).values()].flatMap((ofDevice) =>
    ofDevice.filter((reading, index) => {
      const before = ofDevice[index - 1];
      const isFalse = (one: Reading | undefined) => one !== undefined && flagged.has(one) && !faulty.includes(one);
      return isFalse(reading) && !isFalse(before);
    }),
  ).length;
  return [
    `points precision ${share(right, flagged.size)}, recall ${share(right, faulty.length)}`,
    `events precision ${share(found.length, found.length + falseEvents)}, recall ${share(found.length, faults.length)}`,
    `${falseEvents} false events; found ${kindsOf(found)}`,
  ].join('; ');
}

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(2));

const kindsOf = (faults: readonly Label[]): string =>
  [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, all]) => `${all.length} ${fault}`).join(', ') || 'none';
