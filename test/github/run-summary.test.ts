/** What the page of a job shows of a run. */
import { expect, test } from '@jest/globals';
import { runSummary } from '../../action/src/github/run-summary.ts';
import type { ReportData } from '../../action/src/report/data.ts';

const step = { kind: 'script', attempts: 1, needs: [], seconds: 12 } as const;
const run: ReportData = {
  pipeline: { name: 'rooms', description: '', environment: 'prod', timeZone: 'Europe/Berlin' },
  execution: {
    name: '2026-11-23_1',
    status: 'FAILED',
    started: '2026-11-24T06:00:00Z',
    ended: '2026-11-24T06:01:43Z',
    window: { id: '2026-11-23', start: '2026-11-22T23:00:00Z', end: '2026-11-23T23:00:00Z' },
  },
  steps: [
    { ...step, name: 'import_files', status: 'succeeded', started: '2026-11-24T06:00:00Z', rows: 8759 },
    {
      ...step,
      name: 'split_files',
      status: 'failed',
      started: '2026-11-24T06:00:20Z',
      error: 'glue/a.py:12: ValueError: <b>',
    },
    { ...step, name: 'by_room', status: 'blocked', reason: 'split_files failed' },
  ],
  reports: [
    {
      ...{
        name: 'by_room',
        title: 'By room',
        sql: 'SELECT 1',
        charts: [],
        queryExecutionId: 'q',
        dataScannedInBytes: 0,
      },
      columns: [{ name: 'room', type: 'varchar' }],
      rows: Array.from({ length: 21 }, (_, i) => [i === 0 ? null : `a|${i}`]),
      fromRun: { name: '2026-11-22_1', ended: '2026-11-23T06:00:00Z' },
    },
  ],
};

test('the outcome, the steps with what made them fail or wait, and the first rows of each report, folded', () => {
  const lines = runSummary(run).split('\n');
  expect(lines[0]).toBe('### `rooms` in `prod`: failed in 1 min 43 s');
  expect(lines).toEqual(
    expect.arrayContaining([
      '| `import_files` | succeeded | 12 s | 8,759 |  |',
      '| `split_files` | failed | 12 s |  | `glue/a.py:12: ValueError: <b>` |',
      String.raw`| \`by_room\` | blocked |  |  | split\_files failed |`.replaceAll('\\`', '`'),
      '<details><summary>By room: 20 of 21 rows</summary>',
      '| NULL |',
      String.raw`| a\|1 |`,
    ]),
  );
});
