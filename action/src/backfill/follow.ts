import type { Cloud } from '../aws/cloud.ts';
import { describeExecution, type Execution } from '../aws/executions.ts';
import { mapRuns } from '../aws/map-runs.ts';
import { readText, readTextIfThere, type OwnBucket } from '../aws/objects.ts';
import { until } from '../aws/wait.ts';
import type { Window } from '../graph/model.ts';

/** How far the windows are, all turns together. */
export interface Progress {
  readonly succeeded: number;
  readonly failed: number;
  readonly running: number;
  readonly total: number;
}

export interface FailedWindow {
  readonly window: string;
  readonly error: string;
  readonly cause: string;
}

export interface Followed {
  readonly execution: Execution;
  readonly progress: Progress;
  readonly failures: readonly FailedWindow[];
}

/** Follows a backfill to its end, telling of each change. */
export async function follow(
  cloud: Cloud,
  bucket: OwnBucket,
  executionArn: string,
  onChange: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Followed> {
  let told = '';
  const { execution, runs, progress } = await until(async () => {
    const execution = await describeExecution(cloud, executionArn);
    const runs = await mapRuns(cloud, executionArn);
    const progress = progressOf(runs.map(({ itemCounts }) => itemCounts));
    const changed = JSON.stringify(progress) !== told;
    if (changed && progress.total > 0) onChange(progress);
    told = JSON.stringify(progress);
    return execution.status === 'RUNNING' ? { changed } : { result: { execution, runs, progress } };
  }, signal);
  const failures = await Promise.all(
    runs
      .filter(({ itemCounts }) => progressOf([itemCounts]).failed > 0)
      .map(({ mapRunArn = '' }) => failuresOf(cloud, bucket, execution, mapRunArn)),
  );
  return { execution, progress, failures: failures.flat() };
}

interface Counts {
  readonly succeeded: number | undefined;
  readonly failed: number | undefined;
  readonly timedOut: number | undefined;
  readonly aborted: number | undefined;
  readonly running: number | undefined;
  readonly total: number | undefined;
}

export function progressOf(counts: readonly (Counts | undefined)[]): Progress {
  const sum = (of: (counts: Counts) => number) =>
    counts.reduce((all, one) => all + (one === undefined ? 0 : of(one)), 0);
  return {
    succeeded: sum(({ succeeded }) => succeeded ?? 0),
    failed: sum(({ failed, timedOut, aborted }) => (failed ?? 0) + (timedOut ?? 0) + (aborted ?? 0)),
    running: sum(({ running }) => running ?? 0),
    total: sum(({ total }) => total ?? 0),
  };
}

/** What the Map has written of its iterations that failed. */
async function failuresOf(
  cloud: Cloud,
  bucket: OwnBucket,
  { input = '{}' }: Execution,
  mapRunArn: string,
): Promise<readonly FailedWindow[]> {
  const { backfill } = JSON.parse(input) as { readonly backfill: string };
  const folder = `backfills/${backfill}/results/${mapRunArn.slice(mapRunArn.lastIndexOf(':') + 1)}`;
  // A Map that was stopped may have written nothing: then the counts alone are known.
  const manifest = await readTextIfThere(cloud, bucket, `${folder}/manifest.json`);
  if (manifest === undefined) return [];
  const { ResultFiles } = JSON.parse(manifest) as ResultManifest;
  const files = await Promise.all(ResultFiles.FAILED.map(({ Key }) => readText(cloud, bucket, Key)));
  return files
    .flatMap((file) => JSON.parse(file) as readonly FailedIteration[])
    .map(({ Input, Error, Cause }) => ({
      window: (JSON.parse(Input) as { readonly window: Window }).window.id,
      error: Error ?? '',
      cause: Cause ?? '',
    }));
}

interface ResultManifest {
  readonly ResultFiles: { readonly FAILED: readonly { readonly Key: string }[] };
}

interface FailedIteration {
  readonly Input: string;
  readonly Error?: string;
  readonly Cause?: string;
}
