/** A small pipeline, in two jobs and two reports, and changes of it. */
import { script } from '../faults/project.ts';

const pipeline = `name: rooms
timezone: Europe/Rome
database: lake
inputs:
  lowest: { type: number, default: -40 }
sources:
  old: { type: s3, location: s3://acme-history/old/, format: csv, columns: { temp: double, room_id: string, ts: string } }
tables:
  readings:
    path: readings/
    format: csv
    columns: { temp: double, room_id: string, ts: string }
    key: [room_id, ts]
    public: true
  rooms:
    path: rooms/
    format: csv
    columns: { name: string }
jobs:
  import_old:
    window: none
    nodes:
      old: { read: old }
      good: { from: old, filter: temp > -100 }
      lake: { from: good, write: readings }
    skip_if: { no_new_data: old }
  name_rooms:
    window: none
    script: glue/rooms.py
    reads: readings
    writes: rooms
    arguments: { lowest: '\${{ inputs.lowest }}' }
reports:
  by_room:
    sql: sql/by_room.sql
    charts: [{ type: bar, x: room_id, y: temp }]
  how_many: { sql: sql/how_many.sql }
local:
  old: { files: data/*.csv }
`;

/** By their paths in the repository. */
export const rooms = {
  'pipeline/rooms.yml': pipeline,
  'glue/rooms.py': script(
    'spark.sql("SELECT DISTINCT room_id AS name FROM lake.readings").coalesce(1).write.csv(args["output"], header=True)',
  ),
  'sql/by_room.sql': 'SELECT room_id, avg(temp) AS temp FROM readings GROUP BY room_id ORDER BY room_id\n',
  'sql/how_many.sql': 'SELECT count(*) AS rooms FROM rooms\n',
  'data/old.csv': 'temp,room_id,ts\n20.0,kitchen,1\n18.5,office,1\n21.0,kitchen,2\n19.5,office,2\n',
} as const;

/** The files with some of them changed: a text of one of them, replaced by another. */
export function changed(file: keyof typeof rooms, before: string, after: string): Record<string, string> {
  if (!rooms[file].includes(before)) throw new RangeError(`${file} has no "${before}".`);
  return { ...rooms, [file]: rooms[file].replace(before, after) };
}
