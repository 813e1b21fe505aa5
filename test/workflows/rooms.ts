/** A pipeline of rooms, and what people change in it. Without local data for its sources, no engine is started for it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edits } from './remote.ts';

const folder = resolve(import.meta.dirname, '../cases/rooms');
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

export const rooms = {
  'pipeline/rooms.yml': text('pipeline/pipeline.yml'),
  'glue/extract.py': text('glue/extract.py'),
  'sql/rooms.sql': text('sql/rooms.sql'),
} as const;

/** The same with data for its source, and a script that reads it: previewed and run by the engines. */
export const roomsWithReadings = {
  ...rooms,
  'pipeline/rooms.yml': `${rooms['pipeline/rooms.yml'].replace('s3://acme-readings/', 's3://acme-readings/in/')}\
local: { readings: { files: data/*.csv } }
`,
  'data/readings.csv': 'kitchen,21\noffice-2,19.5\nattic,30\noffice-2,22.5\n',
  'glue/extract.py': `import sys
from awsglue.context import GlueContext
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["output", "room"])
spark = GlueContext(SparkContext.getOrCreate()).spark_session
readings = spark.table("rooms_db.readings").filter(f"room_id = '{args['room']}'")
readings.selectExpr("temp", "room_id AS room").write.partitionBy("room").csv(args["output"])
`,
} as const;

const edited = (...edits: readonly (readonly [part: string, by: string])[]): Edits => ({
  'pipeline/rooms.yml': (yaml) =>
    edits.reduce((edited, [part, by]) => {
      if (!edited.includes(part)) throw new Error(`The pipeline has no ${part}.`);
      return edited.replace(part, by);
    }, yaml),
});

export const anotherRoom = (name: string): Edits => edited(['office-2', `${name}, office-2`]);

const warm = 'columns: { room: string, temp: double }';

export const anotherMapping = edited(
  [warm, 'columns: { room: string, temp: int }'],
  ['type: string }, temp: double }', 'type: string }, temp: { from: temp, type: int } }'],
);

/** The table stays as it is. */
export const mappingWithoutTable = edited(['mapping: { room:', 'mapping: { hall:']);

/** A report reads it by its old name. */
export const anotherColumn = edited(
  [warm, 'columns: { hall: string, temp: double }'],
  ['mapping: { room:', 'mapping: { hall:'],
);

export const docsOnly: Edits = { 'README.md': (text) => `${text}What the rooms are like.\n` };
