/** A repository whose pipeline takes in what sensors say, deployed into its local cloud; and sensors, to say it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { connectAsync } from 'mqtt';
import { systemClock } from '../../simulators/cloud/clock.ts';
import { openIotCore } from '../../simulators/cloud/iot/core.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import type { IotPlace } from '../../simulators/cloud/iot/engine.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { project, runResult, script, type RunResult } from './project.ts';

const files = {
  'pipeline/plant.yml': `name: plant
database: plant_db
sources:
  readings: { type: iot, topic: plant/+/temperature, select: 'temp, room_id, timestamp, device_id, sequence' }
crawlers:
  crawl_readings: { source: readings, database: plant_raw }
tables:
  temperatures:
    path: lake/temperatures/
    format: parquet
    columns: { temp: double, timestamp: timestamp, device_id: string, sequence: bigint }
    partition_by: [room_id]
    key: [device_id, sequence]
  days:
    path: lake/days/
    format: csv
    columns: { temp: double, timestamp: timestamp, device_id: string }
    partition_by: [room_id]
    key: [device_id, timestamp]
    quality: |
      Rules = [ ColumnValues "temp" between -40 and 85, ColumnValues "room_id" in [ "kitchen", "laboratory", "office" ] ]
jobs:
  import_all:
    window: none
    nodes:
      read: { read: plant_raw.readings }
      typed:
        from: read
        mapping: { temp: double, timestamp: timestamp, device_id: string, sequence: bigint, room_id: string }
      lake: { from: typed, write: temperatures }
    skip_if: { no_new_data: readings }
  import_day: { script: glue/import_day.py, reads: plant_raw.readings, writes: days }
`,
  'glue/import_day.py': script(`
from awsglue.dynamicframe import DynamicFrame
window = getResolvedOptions(sys.argv, ["window_start", "window_end"])
rows = spark.sql(f"""select temp, cast(timestamp as timestamp) as timestamp, device_id, room_id from plant_raw.readings
    where timestamp >= '{window["window_start"][:19].replace("T", " ")}' and timestamp < '{window["window_end"][:19].replace("T", " ")}'""")
glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(rows, glueContext, "rows"), connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]}, format="csv", format_options={"quoteChar": -1})
`),
};

export interface Plant {
  /** `penstock run …`. */
  run(...words: readonly string[]): Promise<RunResult>;
  /** The rows of a query. */
  query(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** The lines that Firehose delivered. */
  delivered(): readonly string[];
  /** Opens the place where sensors publish, for as long as `body` takes. */
  withSensors<T>(body: (place: Omit<IotPlace, 'clock'>) => Promise<T>): Promise<T>;
  /** Messages of a device in that room, as they are. */
  say(room: string, ...messages: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

export async function plant(): Promise<Plant> {
  const here = project(files);
  const deployed = await here.penstock('deploy', 'pipeline/plant.yml');
  if (deployed.code !== 0) throw new Error(deployed.stderr);
  const stateFolder = join(here.folder, '.penstock');
  const raw = join(stateFolder, 'buckets/plant-local-000000000000-us-east-1-data/raw/readings');

  const withSensors: Plant['withSensors'] = async (body) => {
    const where = { account: '000000000000', region: 'us-east-1' };
    const cloud = await openLocalCloud({ stateFolder, ...where, engines: noEngines });
    const store = openStore(stateFolder);
    try {
      return await body({ ...where, store, cloud, logsFolder: join(stateFolder, 'logs') });
    } finally {
      store.close();
      await cloud.close();
    }
  };

  return {
    withSensors,
    async run(...words) {
      return runResult(await here.penstock('run', 'pipeline/plant.yml', '--format', 'json', ...words));
    },
    async query(sql) {
      writeFileSync(join(here.folder, 'question.sql'), sql);
      const words = ['query', 'question.sql', '--pipeline', 'pipeline/plant.yml', '--format', 'json'];
      const { stdout, stderr } = await here.penstock(...words);
      if (stdout === '') throw new Error(stderr);
      return (JSON.parse(stdout) as { rows: unknown[][] }).rows;
    },
    delivered: () =>
      readdirSync(raw, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .flatMap(({ parentPath, name }) =>
          gunzipSync(readFileSync(join(parentPath, name)))
            .toString()
            .trimEnd()
            .split('\n'),
        ),
    async say(room, ...messages) {
      await withSensors(async (place) => {
        const core = await openIotCore({ ...place, clock: systemClock });
        const clientId = `${room}-1`;
        const device = await connectAsync(`mqtts://127.0.0.1:${core.port}`, {
          clientId,
          ...(await core.thing(clientId)),
        });
        for (const message of messages) await device.publishAsync(`plant/${room}/temperature`, message, { qos: 1 });
        await device.endAsync();
        await core.close();
      });
    },
    remove: () => here.remove(),
  };
}
