/** How a pipeline does, window by window: what the view `penstock_health` says. Pure. */
import { ledgerSchema } from '../../graph/ledger.ts';
import type { Window } from '../../graph/model.ts';
import type { Names } from '../../render/names.ts';
import type { StepOutcome } from '../data.ts';

/** What became of a step in a window, all runs of the window together. */
export interface StepHealth {
  readonly step: string;
  readonly kind: StepOutcome['kind'];
  /** How it ended last. */
  readonly status: 'succeeded' | 'skipped' | 'failed' | 'blocked';
  /** Why it was skipped or blocked, or what made it fail. */
  readonly reason: string | undefined;
  /** In how many runs it had its turn. */
  readonly runs: number;
  /** Of its last success; undefined: it has not succeeded. */
  readonly seconds: number | undefined;
  readonly rows: number | undefined;
  /** Of all runs: DPU-seconds of a job or model, bytes that a report scanned. */
  readonly costUnits: number | undefined;
}

export interface WindowHealth {
  readonly window: Window;
  readonly steps: readonly StepHealth[];
}

export interface Health {
  /** The newest last. */
  readonly windows: readonly WindowHealth[];
  /** Records that are torn, or that a newer Penstock has written. */
  readonly unreadable: number;
}

/** Windows on the page; the view has all. */
export const mostWindows = 60;

const columns = [
  'window_id',
  'window_start',
  'window_end',
  'step',
  'kind',
  'status',
  'reason',
  'runs',
  'seconds',
  'rows',
  'cost_units',
] as const;

/** One statement for both, so that they tell of the same moment; without a window it still counts what is unreadable. */
export const healthQuery = ({ healthView, ledgerTable }: Pick<Names, 'healthView' | 'ledgerTable'>): string =>
  `SELECT ${columns.join(', ')}, unreadable
FROM (SELECT count_if(schema IS DISTINCT FROM ${ledgerSchema}) AS unreadable FROM ${ledgerTable})
LEFT JOIN (SELECT *, dense_rank() OVER (ORDER BY window_start DESC) AS age FROM ${healthView}) ON age <= ${mostWindows}
ORDER BY window_start, step`;

/** `rows` are those of `healthQuery`, as Athena writes values. */
export function healthOf(rows: readonly (readonly (string | null)[])[]): Health {
  const unreadable = Number(rows[0]?.[columns.length] ?? 0);
  const records = rows.filter(([windowId]) => windowId !== null).map(recordOf);
  const byWindow = Map.groupBy(records, ({ window }) => `${window.start}/${window.end}`);
  return {
    unreadable,
    windows: [...byWindow.values()].map((ofWindow) => ({ window: windowOf(ofWindow), steps: ofWindow })),
  };
}

type Record = StepHealth & { readonly window: Window };

function recordOf(row: readonly (string | null)[]): Record {
  const text = (column: (typeof columns)[number]) => row[columns.indexOf(column)] ?? undefined;
  const number = (column: (typeof columns)[number]) => {
    const value = text(column);
    return value === undefined ? undefined : Number(value);
  };
  return {
    window: { id: text('window_id') ?? '', start: text('window_start') ?? '', end: text('window_end') ?? '' },
    step: text('step') ?? '',
    // The state machine writes no other words.
    kind: text('kind') as StepHealth['kind'],
    status: text('status') as StepHealth['status'],
    reason: text('reason'),
    runs: number('runs') ?? 0,
    seconds: number('seconds'),
    rows: number('rows'),
    costUnits: number('cost_units'),
  };
}

/** A step without windows has the id `none`, and the times of the run's window. */
function windowOf(records: readonly Record[]): Window {
  const windows = records.map(({ window }) => window);
  const [first = { id: '', start: '', end: '' }] = windows;
  return windows.find(({ id }) => id !== 'none') ?? first;
}
