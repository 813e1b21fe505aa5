/** A pipeline whose sources `local:` feeds, deployed in a local cloud without engines, and what lies in its buckets. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { deployArtifacts } from '../../action/src/deploy/deploy.ts';
import { openLocal } from '../../action/src/open-cloud.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedCode } from '../../action/src/shipped.ts';
import { fillSources } from '../../simulators/local/fill.ts';
import { inPlace, type Place } from '../../simulators/local/place.ts';
import { noEngines } from '../cloudformation/cloud.ts';

export const sensors = 'readings: { simulate: sensors, devices: 2, days: 1 }';

const yaml = (local: string) => `name: rooms
timezone: Europe/Rome
database: lake
sources:
  readings:
    type: iot
    topic: plant/+/temperature
    select: temp, room_id, timestamp
    columns: { temp: double, room_id: string, timestamp: timestamp }
  old: { type: s3, location: s3://acme-history/temperatures/, format: csv }
crawlers:
  crawl: { source: old, database: raw }
reports:
  by_room: { sql: by_room.sql }
local:
  ${local}
`;

export interface Plant {
  readonly folder: string;
  readonly stateFolder: string;
  /** Changes `local:`; deploys unless told otherwise. */
  feed(local: string, deploys?: boolean): Promise<void>;
  /** What a run does first; returns what it tells. */
  fill(): Promise<readonly string[]>;
  inPlace<T>(act: (place: Place) => Promise<T>): Promise<T>;
  /** Texts by `bucket/key`, unpacked, of the buckets that hold data. */
  objects(): Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

export async function openPlant(local: string): Promise<Plant> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-plant-'));
  const stateFolder = join(folder, '.penstock');
  const signal = new AbortController().signal;
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  put('by_room.sql', 'SELECT * FROM readings, raw.temperatures');
  put('data/2024/a.csv', 'temp,room_id,ts\n20,kitchen,2024-01-01 00:00:00\n');
  put('data/2025/b.csv', 'temp,room_id,ts\n21,kitchen,2025-01-01 00:00:00\n');
  put('rooms.yml', yaml(local));
  const pipeline = () => loadOrThrow(join(folder, 'rooms.yml'));
  const cloud = await openLocal(await pipeline(), stateFolder, noEngines);
  const told: string[] = [];
  const place = { stateFolder, account: '000000000000', region: 'us-east-1', cloud, signal };
  const tell = (line: string) => void told.push(line);

  const plant: Plant = {
    folder,
    stateFolder,
    async feed(local, deploys = true) {
      put('rooms.yml', yaml(local));
      if (!deploys) return;
      const nothing = () => undefined;
      const progress = { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing };
      await deployArtifacts(await pipeline(), render(await pipeline(), await shippedCode()), {
        cloud,
        progress,
        signal,
      });
    },
    async fill() {
      await plant.inPlace(async (place) => fillSources(place, await pipeline()));
      return told.splice(0);
    },
    inPlace: (act) => inPlace({ ...place, tell }, act),
    objects() {
      const buckets = join(stateFolder, 'buckets');
      const files = readdirSync(buckets, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => /\/(acme-history|[^/]*-data)\//.test(file))
        .toSorted();
      return Object.fromEntries(
        files.map((file) => {
          const bytes = readFileSync(file);
          const key = file.slice(buckets.length + 1).replace('rooms-local-000000000000-us-east-1-data', 'DATA');
          return [key, (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()];
        }),
      );
    },
    async remove() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return plant;
}

/** All lines that were delivered, in the order of the objects. */
export const delivered = (plant: Plant): readonly string[] =>
  Object.entries(plant.objects())
    .filter(([key]) => key.startsWith('DATA/raw/'))
    .flatMap(([, text]) => text.trimEnd().split('\n'));
