import type { Pipeline, Step } from '../graph/model.ts';
import type { Phase } from '../graph/phases.ts';
import { billedSeconds, dpusOf, prices } from '../plan/prices.ts';
import type { StepRecords } from './ledger.ts';
import type { Manifest } from './manifest.ts';

export interface Estimate {
  readonly seconds: number;
  /** Of Glue's jobs and crawlers. */
  readonly dpuHours: number;
  /** US dollars, where a DPU-hour costs what it does in most regions. */
  readonly cost: number;
}

/** From how long the steps took before, and from `expected` for those that never ran. */
export function estimate(
  { steps }: Pipeline,
  { turns, windows, concurrency }: Pick<Manifest, 'turns' | 'windows' | 'concurrency'>,
  records: ReadonlyMap<string, StepRecords>,
): Estimate {
  const secondsOf = (step: Step) => usual(records.get(step.name)) ?? step.expectedSeconds;
  const times = ({ kind }: Phase) => (kind === 'once' ? 1 : windows.length);
  const rounds = ({ kind }: Phase) => (kind === 'once' ? 1 : Math.ceil(windows.length / concurrency));
  const stepsOf = (turn: Phase) => steps.filter(({ name }) => turn.steps.includes(name));
  const total = (of: (turn: Phase) => number) => turns.reduce((sum, turn) => sum + of(turn), 0);
  const dpuHours = total(
    (turn) =>
      times(turn) *
      stepsOf(turn).reduce((sum, step) => sum + (dpusOf(step) * billedSeconds(step, secondsOf(step))) / 3600, 0),
  );
  return {
    seconds: total((turn) => rounds(turn) * longestPath(stepsOf(turn), secondsOf)),
    dpuHours,
    cost: dpuHours * prices.glueDpuHour,
  };
}

function usual(records: StepRecords | undefined): number | undefined {
  const seconds = [...(records?.values() ?? [])]
    .filter(({ status }) => status === 'succeeded')
    .map((one) => one.seconds);
  return seconds.length === 0 ? undefined : seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
}

function longestPath(steps: readonly Step[], secondsOf: (step: Step) => number): number {
  const ends = new Map<string, number>();
  const endOf = (step: Step): number => {
    const known = ends.get(step.name);
    if (known !== undefined) return known;
    const end = Math.max(0, ...steps.filter(({ name }) => step.needs.includes(name)).map(endOf)) + secondsOf(step);
    ends.set(step.name, end);
    return end;
  };
  return Math.max(0, ...steps.map(endOf));
}
