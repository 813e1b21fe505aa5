import type { Plan } from './plan.ts';
import { billedSeconds, prices } from './prices.ts';
import type { RenderedStep, Rendering } from './rendering.ts';
import type { Structure } from './structure.ts';

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
  { rendering: before, states: statesBefore }: Partial<Structure> = {},
  { rendering: after, states }: Structure,
  usage: ReadonlyMap<string, Usage> = new Map(),
): Plan['cost'] {
  // The units that the ledger has are those of the workers that are deployed.
  const workers = new Map(before?.steps.map(({ name, dpus }) => [name, dpus]));
  const isMeasured = ({ name, dpus }: RenderedStep) => usage.has(name) && workers.get(name) === dpus;
  const hours = (step: RenderedStep) => dpuHours(step, usage.get(step.name), isMeasured(step));
  const terabytes = ({ kind, name }: RenderedStep) =>
    kind === 'report' ? Math.max(leastScanned, usage.get(name)?.units ?? 0) / 1e12 : 0;
  const total = (of: Rendering | undefined, units: (step: RenderedStep) => number) =>
    (of?.steps ?? []).reduce((sum, step) => sum + units(step), 0);
  const lines: readonly Line[] = [
    {
      what: 'Glue: Spark jobs and crawlers',
      unit: 'DPU-hours',
      price: prices.glueDpuHour,
      before: total(before, hours),
      after: total(after, hours),
    },
    {
      what: 'Athena: bytes scanned',
      unit: 'TB',
      price: prices.athenaTerabyte,
      before: total(before, terabytes),
      after: total(after, terabytes),
    },
    {
      what: 'Step Functions: transitions, at most',
      unit: 'transitions',
      price: prices.stateTransition,
      before: statesBefore?.size ?? 0,
      after: states.size,
    },
  ];
  const kinds = new Set(after.steps.map(({ kind }) => kind));
  return {
    region: prices.region,
    date: prices.date,
    lines: lines.filter((line) => line.before > 0 || line.after > 0),
    guessed: after.steps.filter((step) => step.dpus > 0 && !isMeasured(step)).map(({ name }) => name),
    unknown: [
      ...(kinds.has('model') ? ["SageMaker's instances"] : []),
      ...(kinds.has('lambda') || kinds.has('execution') ? ['functions and pipelines that it starts'] : []),
      'storage and requests of S3, logs, and networks',
    ],
  };
}

/** With other workers a job is taken to last as long as it did. */
function dpuHours(step: RenderedStep, usage: Usage | undefined, isMeasured: boolean): number {
  if (step.dpus === 0) return 0;
  const isJob = step.kind === 'script' || step.kind === 'nodes';
  if (isJob && isMeasured && usage?.units !== undefined) return usage.units / 3600;
  return (step.dpus * billedSeconds(step, usage?.seconds ?? step.expectedSeconds)) / 3600;
}
