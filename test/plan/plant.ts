/** A small pipeline of every kind of step that a plan tells apart, and what is deployed of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { baseOf, type DeployedState } from '../../action/src/plan/deployed-state.ts';
import { isProtected, renderingOf, type Rendering } from '../../action/src/plan/rendering.ts';
import { templatesOf } from '../../action/src/plan/resources.ts';
import { machinesOf } from '../../action/src/plan/state-changes.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedStandIn } from '../render/cases.ts';

export type Files = Readonly<Record<string, string>>;

export const plant: Files = {
  'pipeline/plant.yml': `name: plant
window: day
environments:
  dev: { region: eu-west-1, account: "111111111111", variables: { rooms: [kitchen, office] } }
  prod: { region: eu-west-1, account: "222222222222", protected: true, variables: { rooms: [kitchen, office] } }
variables:
  rooms: [kitchen]
database: plant_db
sources:
  readings:
    { type: s3, location: s3://acme-readings/readings/, format: csv, columns: { temp: double, room_id: string, at: timestamp } }
  rooms: { type: s3, location: s3://acme-rooms/, format: csv, columns: { room_id: string, floor: int } }
tables:
  temperatures:
    { path: lake/temperatures/, format: parquet, columns: { temp: double, at: timestamp }, partition_by: [room_id] }
  daily: { path: daily/, format: parquet, columns: { at: timestamp, temp: double, room_id: string } }
  training: { path: training/, format: csv, header: false, columns: { temp: double }, partition_by: [room] }
jobs:
  import_readings:
    window: none
    script: glue/import_readings.py
    reads: readings
    writes: temperatures
    skip_if: { no_new_data: readings }
  extract_room:
    foreach: { room: "\${{ variables.rooms }}" }
    window: none
    script: glue/extract_room.py
    reads: temperatures
    writes: training
    arguments: { room: "\${{ room }}" }
    skip_if: { unchanged: [temperatures] }
  daily:
    window: none
    script: glue/daily.py
    reads: temperatures
    writes: daily
reports:
  by_room:
    sql: sql/by_room.sql
    charts:
      - { type: line, x: at, y: temp, color: room_id, title: Temperatures }
models:
  anomalies_of:
    foreach: { room: "\${{ variables.rooms }}" }
    train_on: training
    random_cut_forest: { feature_dim: 1, num_samples_per_tree: 512, num_trees: 50 }
    instances: { train: ml.m4.xlarge, serve: ml.c5.xlarge }
    serve: batch
    writes: anomalies
`,
  'glue/import_readings.py': 'print("import")\nprint("clean")\nprint("write")\n',
  'glue/extract_room.py': 'print("extract")\n',
  'glue/daily.py': 'print("daily")\n',
  'sql/by_room.sql': 'SELECT room_id, at, avg(temp) AS temp\nFROM daily\nGROUP BY room_id, at\nORDER BY at\n',
};

/** The files with texts put in place of others: `[file, from, to]`. */
export function edited(files: Files, ...edits: readonly (readonly [file: string, from: string, to: string])[]): Files {
  return edits.reduce((all, [file, from, to]) => {
    const text = all[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    return { ...all, [file]: text.replaceAll(from, () => to) };
  }, files);
}

export interface Rendered {
  readonly pipeline: Pipeline;
  readonly rendering: Rendering;
}

export async function rendered(files: Files, environment = 'dev'): Promise<Rendered> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-plan-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const pipeline = await loadOrThrow(join(folder, 'pipeline/plant.yml'), { environment });
    return { pipeline, rendering: renderingOf(pipeline, render(pipeline, shippedStandIn)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is deployed where the rendering was, and what is different there. */
export function deployed(recorded: Rendering, different: Partial<DeployedState> = {}): DeployedState {
  const files = different.files ?? { ...templatesOf(recorded), ...machinesOf(recorded) };
  return {
    base: baseOf(files),
    stackStatus: 'UPDATE_COMPLETE',
    isProtected: isProtected(recorded),
    files,
    recorded,
    usage: new Map([
      ['import_readings', { seconds: 300, units: 720 }],
      ['by_room', { seconds: 4, units: 2_500_000_000 }],
    ]),
    partitions: new Map([
      ['temperatures', 12],
      ['daily', 4],
      ['training', 2],
      ['floors', 1],
    ]),
    ...different,
  };
}
