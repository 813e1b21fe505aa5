/** A preview in which everything happens, and one in which nothing does. */
import type { Preview, RowChanges, StepResult } from '../../action/src/preview/preview.ts';

const succeeded = (rows: number | null, seconds = 2): StepResult => ({
  status: 'succeeded',
  reason: null,
  error: null,
  seconds,
  rows,
  quality: [],
});

const rows: RowChanges = {
  key: ['room_id', 'timestamp'],
  added: 1,
  removed: 0,
  changed: 2,
  columns: [{ name: 'temp', changed: 2 }],
  numbers: [
    {
      name: 'temp',
      before: { values: 3, min: 18, mean: 20, max: 22 },
      after: { values: 4, min: 18, mean: 68.123_456_7, max: 71.6 },
    },
  ],
  samples: {
    columns: ['temp', 'room_id'],
    rows: [
      { before: ['18', 'kit|chen'], after: ['64.4', 'kit|chen'] },
      { before: null, after: ['71.6', null] },
    ],
  },
};

export const everything: Preview = {
  version: 1,
  file: 'pipeline/rooms.yml',
  pipeline: 'rooms',
  environment: 'local',
  kind: 'compared',
  window: { id: '2025-11-30', start: '2025-11-29T23:00:00Z', end: '2025-11-30T23:00:00Z' },
  base: { isKept: true, status: 'SUCCEEDED', seconds: 95 },
  head: { isKept: false, status: 'SUCCEEDED', seconds: 12.4 },
  untouched: 3,
  steps: [
    {
      name: 'import_files',
      kind: 'nodes',
      change: 'changed',
      at: 'pipeline/rooms.yml:12',
      before: succeeded(3),
      after: { ...succeeded(4), quality: [{ rule: 'RowCount > 9', passed: false, reason: 'Value: 4' }] },
    },
    {
      name: 'by_room',
      kind: 'report',
      change: 'follows',
      at: 'pipeline/rooms.yml:20',
      before: succeeded(3),
      after: succeeded(3),
    },
    { name: 'old', kind: 'report', change: 'removed', at: null, before: succeeded(1), after: null },
  ],
  tables: [
    {
      name: 'temperatures',
      isPublic: true,
      columns: [{ name: 'fahrenheit', before: null, after: 'double' }],
      before: 3,
      after: 4,
      rows,
      notCompared: null,
    },
    {
      name: 'people',
      isPublic: false,
      columns: [],
      before: 2,
      after: 0,
      rows: {
        ...rows,
        key: [],
        added: 0,
        removed: 2,
        changed: 0,
        columns: [],
        numbers: [],
        samples: { columns: [], rows: [] },
      },
      notCompared: null,
    },
  ],
  reports: [
    {
      name: 'by_room',
      isPublic: true,
      columns: [],
      before: 3,
      after: 3,
      rows: { ...rows, added: 0, changed: 3 },
      notCompared: null,
      charts: [
        {
          title: 'Average "temperature"',
          x: 'hour',
          y: 'temp',
          series: [{ name: 'kitchen', x: ['1', '2', '3'], before: [18, 19, 20], after: [64.4, 66.2, 68] }],
          seriesLeftOut: 2,
        },
      ],
    },
  ],
  models: [
    {
      name: 'room_anomalies[attic]',
      before: null,
      after: null,
      failure: 'Model room_anomalies[attic] has nothing to learn from.',
    },
  ],
  same: ['hours'],
  notes: ['The local: data of the change were given to both.'],
  notChecked: ['Glue 5.1 on AWS: Spark ran on this machine.'],
};

export const nothing: Preview = {
  ...everything,
  kind: 'untouched',
  base: null,
  head: null,
  untouched: 6,
  steps: [],
  tables: [],
  reports: [],
  models: [],
  same: [],
  notes: [],
};

/** A script that fails since the change. */
export const broken: Preview = {
  ...everything,
  head: { isKept: false, status: 'FAILED', seconds: 3 },
  steps: [
    {
      name: 'import_files',
      kind: 'script',
      change: 'changed',
      at: 'pipeline/rooms.yml:12',
      before: succeeded(3),
      after: { ...succeeded(null), status: 'failed', error: 'glue/import.py:12: ValueError: `bad` | @everyone' },
    },
    {
      name: 'by_room',
      kind: 'report',
      change: 'follows',
      at: 'pipeline/rooms.yml:20',
      before: succeeded(3),
      after: { ...succeeded(null), status: 'blocked', reason: 'import_files failed' },
    },
  ],
  tables: [],
  reports: [],
  models: [],
};
