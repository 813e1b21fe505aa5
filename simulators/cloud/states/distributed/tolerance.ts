/** How many items of a distributed Map may fail before its run does. */
import type { MapState } from '../definition.ts';
import { StateFailure } from '../errors.ts';
import type { Visit } from '../execution.ts';
import { percentage, whole } from '../fields.ts';

/** Undefined where the state says nothing of it; when both are, no item may fail. */
export interface Tolerance {
  readonly count: number | undefined;
  readonly percentage: number | undefined;
}

export async function toleranceOf(visit: Visit<MapState>): Promise<Tolerance> {
  return {
    count: await whole(visit, 'ToleratedFailureCount'),
    percentage: await percentage(visit, 'ToleratedFailurePercentage'),
  };
}

export function isExceeded(tolerance: Tolerance, failed: number, total: number): boolean {
  const { count, percentage } = tolerance;
  if (count === undefined && percentage === undefined) return failed > 0;
  return (count !== undefined && failed > count) || (percentage !== undefined && (failed / total) * 100 > percentage);
}

export function tooManyFailed(): StateFailure {
  const cause = 'The specified tolerated failure threshold was exceeded';
  return new StateFailure('States.ExceedToleratedFailureThreshold', cause);
}
