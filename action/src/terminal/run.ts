import { createColors } from 'picocolors';
import type { Execution } from '../aws/executions.ts';
import type { ReportData } from '../report/data.ts';
import { duration, grouped } from '../report/words.ts';
import { secondsOf, type StepRun } from '../run/steps.ts';

/** The fixed form of `run --format json`. */
export function runJson({ execution, steps }: ReportData, { output = '{}' }: Execution): string {
  return `${JSON.stringify({
    execution: execution.name,
    status: execution.status,
    steps: steps.map(({ name, status, reason, error, seconds, attempts, rows }) => ({
      name,
      status,
      reason: reason ?? error ?? null,
      seconds,
      attempts,
      rows: rows ?? null,
    })),
    outputs: JSON.parse(output) as unknown,
  })}\n`;
}

/** One line for a step whose status changed. */
export function stepLine(run: StepRun, { color }: { readonly color: boolean }): string {
  const paint = createColors(color);
  const { step, status, rows, reason, cause, error } = run;
  const paints = {
    waiting: paint.dim,
    running: paint.cyan,
    succeeded: paint.green,
    skipped: paint.dim,
    failed: paint.red,
    blocked: paint.yellow,
    cancelled: paint.magenta,
  };
  const details = [
    run.ended === undefined || status === 'skipped' || status === 'blocked' ? '' : duration(secondsOf(run)),
    rows === undefined ? '' : `${grouped(rows)} rows`,
    reason ?? '',
    status === 'failed' ? (cause ?? error ?? '') : '',
  ].filter((detail) => detail !== '');
  return `  ${step.name} ${paints[status](status)}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
}
