/** What came of a test, against what it expects. Pure. */
import type { PipelineTest } from '../graph/model.ts';
import type { StepRun } from '../run/steps.ts';

export interface TestOutcome {
  readonly steps: readonly StepRun[];
  /** Of each table that the test names; a text says why its rows cannot be counted. */
  readonly rows: ReadonlyMap<string, number | string>;
}

/** Every difference, as a sentence; none: the test passed. */
export function differences({ expect }: PipelineTest, { steps, rows }: TestOutcome): readonly string[] {
  const { statuses, error } = expect;
  const failed = steps.filter(({ status }) => status === 'failed');
  const isMeant = (run: StepRun) => error !== undefined && isError(run, error);
  return [
    ...steps.flatMap((run) => {
      const expected = statuses[run.step.name];
      return expected === undefined || expected === run.status
        ? []
        : [`${run.step.name}: ${expected} was expected; it ${told(run)}.`];
    }),
    ...failed
      .filter((run) => statuses[run.step.name] === undefined && !isMeant(run))
      .map((run) => `${run.step.name}: it ${told(run)}, which was not expected.`),
    ...(error === undefined || failed.some(isMeant) ? [] : [`error: ${error} was expected; ${errorsOf(failed)}.`]),
    ...Object.entries(expect.rows).flatMap(([table, expected]) => {
      const found = rows.get(table);
      if (found === expected) return [];
      const says = typeof found === 'number' ? `it has ${found}` : `it cannot be read: ${found ?? 'it was not asked'}`;
      return [`${table}: ${counted(expected)} expected; ${says}.`];
    }),
  ];
}

const counted = (rows: number): string => (rows === 1 ? '1 row was' : `${rows} rows were`);

/** A service names the error; the name of a Python exception is in its text: `glue/x.py:12: ValueError: bad`. */
function isError({ error, cause = '' }: StepRun, expected: string): boolean {
  return error === expected || cause.split(/[^\w.]+/).includes(expected);
}

const verbs = { succeeded: 'succeeded', failed: 'failed', waiting: 'did not run', running: 'did not end' } as const;

/** `failed: glue/x.py:12: ValueError: bad`, `was skipped: no new data in …` */
function told(run: StepRun): string {
  const { status, reason } = run;
  const verb = status in verbs ? verbs[status as keyof typeof verbs] : `was ${status}`;
  const why = status === 'failed' ? textOf(run) : reason;
  return why === undefined ? verb : `${verb}: ${withoutStop(why)}`;
}

const errorsOf = (failed: readonly StepRun[]): string =>
  failed.length === 0
    ? 'no step failed'
    : failed.map((run) => `${run.step.name} failed: ${withoutStop(textOf(run))}`).join('; ');

const textOf = ({ cause, error = 'no error was recorded' }: StepRun): string =>
  cause === undefined || cause === '' ? error : cause;

const withoutStop = (text: string): string => text.replace(/\.$/, '');
