import { UserError } from '../errors.ts';
import type { Pipeline, Schedule, Window, WindowSize } from '../graph/model.ts';
import { lastScheduled } from '../graph/scheduled-time.ts';
import { lastComplete } from '../graph/window.ts';

/** One start by a schedule. */
export interface ScheduledRun {
  /** Of the execution: the same whoever computes it, so that AWS starts it once. */
  readonly name: string;
  /** The last one that was complete at the time that was meant. */
  readonly window: Window;
}

export interface Scheduled {
  readonly schedule: Pick<Schedule, 'cron'>;
  readonly timeZone: string;
  readonly window: WindowSize;
}

/** The start that is due: that of the last time of the schedule, however late somebody asks. */
export function scheduledRun({ schedule, timeZone, window: size }: Scheduled, now: Date): ScheduledRun {
  const time = lastScheduled(schedule.cron, timeZone, now);
  if (time === undefined) throw new RangeError('A schedule that never comes passes no check.');
  const window = lastComplete(size, timeZone, time);
  return { name: `${nameStart(window, time)}_scheduled`, window };
}

/** @throws UserError `not-scheduled` */
export function dueRun({ schedule, name, timeZone, window }: Pipeline, now: Date): ScheduledRun {
  if (schedule !== undefined) return scheduledRun({ schedule, timeZone, window }, now);
  throw new UserError('not-scheduled', `${name} has no schedule.`, {
    hint: 'Add schedule: { cron: "15 2 * * *", by: github }.',
  });
}

/** How the name of every execution begins: `2026-11-23_20261124T011500`. */
export function nameStart({ id }: Window, time: Date): string {
  const digits = time.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
  return `${id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}_${digits}`;
}
