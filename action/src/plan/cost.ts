import type { Plan } from './plan.ts';
import { billedSeconds, prices } from './prices.ts';
import type { RenderedStep, Rendering } from './rendering.ts';
import { statesOf } from './state-changes.ts';

/** What a step took when it last succeeded. */
export interface Usage {
  readonly seconds: number;
  /** Of a job DPU-seconds, of a report bytes scanned; undefined: the ledger does not say. */
  readonly units: number | undefined;
}

type Line = Plan['cost']['lines'][number];

/** Athena bills ten megabytes at least. */
const leastScanned = 10_000_000;

/** Of one window in which nothing is skipped, with what AWS asked for it on a day. */
export function costOf(
  before: Rendering | undefined,
  after: Rendering,
  usage: ReadonlyMap<string, Usage> | undefined,
): Plan['cost'] {
  const line = (what: string, unit: string, price: number, amount: (of: Rendering) => number): Line => ({
    what,
    unit,
    price,
    before: before === undefined ? 0 : amount(before),
    after: amount(after),
  });
  const total = (of: Rendering, units: (step: RenderedStep) => number) =>
    of.steps.reduce((sum, step) => sum + units(step), 0);
  const lines = [
    line('Glue: Spark jobs and crawlers', 'DPU-hour', prices.glueDpuHour, (of) =>
      total(of, (step) => dpuHours(step, usage?.get(step.name))),
    ),
    line('Athena: bytes scanned', 'TB', prices.athenaTerabyte, (of) =>
      total(of, (step) =>
        step.kind === 'report' ? Math.max(leastScanned, usage?.get(step.name)?.units ?? 0) / 1e12 : 0,
      ),
    ),
    line('Step Functions: transitions, at most', 'transition', prices.stateTransition, (of) => statesOf(of).size),
  ].filter((one) => one.before > 0 || one.after > 0);
  const guessed = after.steps.filter(({ name, dpus }) => dpus > 0 && !usage?.has(name)).map(({ name }) => name);
  return {
    region: prices.region,
    date: prices.date,
    lines,
    unknown: [
      ...(guessed.length === 0 ? [] : [`${named(guessed)}: as long as expected, for the ledger has no run of it`]),
      ...(after.steps.some(({ kind }) => kind === 'model') ? ["SageMaker's instances"] : []),
      ...(after.steps.some(({ kind }) => kind === 'lambda' || kind === 'execution')
        ? ['functions and pipelines that it starts']
        : []),
      'storage and requests of S3, logs, and networks',
    ],
  };
}

function dpuHours(step: RenderedStep, usage: Usage | undefined): number {
  if (step.dpus === 0) return 0;
  if ((step.kind === 'script' || step.kind === 'nodes') && usage?.units !== undefined) return usage.units / 3600;
  return (step.dpus * billedSeconds(step, usage?.seconds ?? step.expectedSeconds)) / 3600;
}

/** Names beyond these are counted. */
const shownNames = 5;

const named = (names: readonly string[]): string =>
  names.length <= shownNames
    ? names.join(', ')
    : `${names.slice(0, shownNames).join(', ')} and ${names.length - shownNames} more`;
