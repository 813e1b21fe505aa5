import { createColors } from 'picocolors';
import type { Execution } from '../aws/executions.ts';
import type { ReportData } from '../report/data.ts';
import { count, duration } from '../report/words.ts';
import { secondsOf, type StepRun } from '../run/steps.ts';
import type { Terminal } from './terminal.ts';
import { wrapped } from './wrapped.ts';

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

/** For a step whose status changed: one line, and more where a reason is long. */
export function stepLine(run: StepRun, { color, width }: Pick<Terminal, 'color' | 'width'>): string {
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
    rows === undefined ? '' : count(rows, 'row'),
    reason ?? '',
    status === 'failed' ? (cause ?? error ?? '') : '',
  ].filter((detail) => detail !== '');
  const line = `${step.name} ${status}${details.length === 0 ? '' : `  ${details.join(', ')}`}`;
  // The status is coloured last, so that its colour takes no room.
  return wrapped(line, width, '  ', '    ').replace(` ${status}`, ` ${paints[status](status)}`);
}
