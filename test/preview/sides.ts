/** What the previews of example.ts were made of, as far as a page shows it. */
import type { Report } from '../../action/src/graph/model.ts';
import type { ComparedSide } from '../../action/src/preview/compare.ts';
import type { Sides } from '../../action/src/preview/page/data.ts';
import type { Row } from '../../action/src/preview/rows/cells.ts';

const at = { file: 'pipeline/rooms.yml', line: 20, column: 3, endLine: 20, endColumn: 10 };

const report: Report = {
  name: 'by_room',
  kind: 'report',
  needs: [],
  when: 'default',
  windowed: true,
  expectedSeconds: 60,
  at,
  sqlFile: 'sql/by_room.sql',
  sql: 'SELECT 1',
  reads: [{ database: 'lake', table: 'temperatures' }],
  charts: [{ type: 'line', x: 'hour', y: 'temp', color: 'room_id', title: 'Average "temperature"' }],
};

function side(readings: readonly Row[], people: readonly Row[], hours: readonly Row[]): ComparedSide {
  const text = (name: string) => ({ name, type: 'string' });
  const number = (name: string) => ({ name, type: 'double' });
  return {
    pipeline: {
      name: 'rooms',
      description: '',
      file: 'pipeline/rooms.yml',
      root: '/',
      environment: { name: 'local', account: '000000000000', region: 'us-east-1', protected: false },
      timeZone: 'Europe/Rome',
      window: 'day',
      database: 'lake',
      inputs: [],
      sources: [],
      tables: [],
      steps: [report],
      local: [],
      tests: [],
    },
    snapshot: {
      window: { id: '2025-11-30', start: '2025-11-29T23:00:00Z', end: '2025-11-30T23:00:00Z' },
      status: 'SUCCEEDED',
      seconds: 12,
      steps: [],
      tables: {
        temperatures: { kind: 'read', columns: [number('temp'), text('room_id'), text('timestamp')], rows: readings },
        people: { kind: 'read', columns: [text('name')], rows: people },
      },
      reports: [
        {
          name: 'by_room',
          title: 'by room',
          sql: 'SELECT 1',
          columns: [number('hour'), text('room_id'), number('temp')],
          rows: hours,
          charts: report.charts,
          queryExecutionId: 'q',
          dataScannedInBytes: 1,
          fromRun: { name: 'r', ended: '2025-12-01T00:00:00Z' },
        },
      ],
      models: {},
      untrained: {},
    },
  };
}

const hours = (add: number): readonly Row[] =>
  ['kitchen', '<script>office'].flatMap((room) =>
    Array.from({ length: 24 }, (_, hour): Row => [String(hour), room, String(18 + Math.sin(hour / 4) + add)]),
  );

export const sides: Sides = {
  base: side([['18', 'kit|chen', '1']], [['Ada Lovelace'], ['Grace Hopper']], hours(0)),
  head: side(
    [
      ['64.4', 'kit|chen', '1'],
      ['71.6', '<script>alert(1)</script>', '2'],
    ],
    [],
    hours(2),
  ),
};
