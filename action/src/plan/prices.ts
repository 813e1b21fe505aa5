/** What AWS asks for, in US dollars, without taxes and discounts: its price list of eu-west-1, which us-east-1 shares. */
import { isJob, type Step, type WorkerType } from '../graph/model.ts';

export const prices = {
  region: 'eu-west-1',
  date: '2026-11',
  /** Of Spark jobs and crawlers. */
  glueDpuHour: 0.44,
  /** Scanned; ten megabytes a query at least. */
  athenaTerabyte: 5,
  /** Of a standard workflow; a retry is one too. */
  stateTransition: 0.000025,
} as const;

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

/** A model has two jobs of two small workers a time; SageMaker's instances are not counted. */
export function dpusOf(step: Step): number {
  if (isJob(step)) return dpus[step.workers.type] * step.workers.count;
  return step.kind === 'crawler' ? 2 : step.kind === 'model' ? 4 : 0;
}

/** Of Glue's time, in seconds: a job costs a minute at least, a crawl ten. Of a model's time, one job has half. */
export const billedSeconds = ({ kind }: Pick<Step, 'kind'>, seconds: number): number =>
  Math.max(kind === 'crawler' ? 600 : 60, kind === 'model' ? seconds / 2 : seconds);
