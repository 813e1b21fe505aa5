import { isJob, type Pipeline, type Step, type WorkerType } from '../graph/model.ts';
import type { Phase } from '../graph/phases.ts';
import type { StepRecords } from './ledger.ts';
import type { Manifest } from './manifest.ts';

export interface Estimate {
  readonly seconds: number;
  /** Of Glue's jobs and crawlers. */
  readonly dpuHours: number;
  /** US dollars, where a DPU-hour costs what it does in most regions. */
  readonly cost: number;
}

/** Glue's price of a DPU-hour in us-east-1 and eu-west-1, for Spark jobs and crawlers (AWS's price list, 2026-11). */
export const dollarsPerDpuHour = 0.44;

/** DPU of a worker. */
const dpus: Readonly<Record<WorkerType, number>> = {
  'G.1X': 1,
  'G.2X': 2,
  'G.4X': 4,
  'G.8X': 8,
  'G.12X': 12,
  'G.16X': 16,
  'R.1X': 1,
  'R.2X': 2,
  'R.4X': 4,
  'R.8X': 8,
};

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
      times(turn) * stepsOf(turn).reduce((sum, step) => sum + (dpusOf(step) * billed(step, secondsOf(step))) / 3600, 0),
  );
  return {
    seconds: total((turn) => rounds(turn) * longestPath(stepsOf(turn), secondsOf)),
    dpuHours,
    cost: dpuHours * dollarsPerDpuHour,
  };
}

function usual(records: StepRecords | undefined): number | undefined {
  const seconds = [...(records?.values() ?? [])]
    .filter(({ status }) => status === 'succeeded')
    .map((one) => one.seconds);
  return seconds.length === 0 ? undefined : seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
}

/** A model has two jobs of two small workers a time; SageMaker's instances are not counted. */
function dpusOf(step: Step): number {
  if (isJob(step)) return dpus[step.workers.type] * step.workers.count;
  return step.kind === 'crawler' ? 2 : step.kind === 'model' ? 4 : 0;
}

/** A job costs a minute at least, a crawl ten. Of a model's time, one job has half. */
const billed = (step: Step, seconds: number): number =>
  Math.max(step.kind === 'crawler' ? 600 : 60, step.kind === 'model' ? seconds / 2 : seconds);

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
