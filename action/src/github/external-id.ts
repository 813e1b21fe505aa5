import type { ReviewedPlan } from '../plan/plan.ts';
import type { Age } from './marker.ts';

/** What a check run holds for programs: which run it tells of, and what a deployment may rest on. */
export interface Recorded {
  readonly run: Age;
  /** Whether a merge queue has planned it: anybody's pull request may have the same commit for its head. */
  readonly isQueued: boolean;
  readonly plan: Omit<ReviewedPlan, 'pipeline' | 'environment'> | undefined;
}

/** The name of the check run has the pipeline and the environment: GitHub keeps no more than 255 characters here. */
export function externalId({ run, isQueued, plan }: Recorded): string {
  const { artifacts, base, replacements, deletions } = plan ?? {};
  const queued = isQueued ? true : undefined;
  return JSON.stringify({ run: run.id, attempt: run.attempt, queued, artifacts, base, replacements, deletions });
}

/** Undefined for what is none of ours. */
export function readExternalId(text: string | null): Recorded | undefined {
  const { run, attempt, queued, ...plan } = parsed(text ?? '');
  if (!isCount(run) || !isCount(attempt)) return undefined;
  const { artifacts, base, replacements, deletions } = plan;
  const isPlan = isDigest(artifacts) && isBase(base) && isCount(replacements) && isCount(deletions);
  return {
    run: { id: run, attempt },
    isQueued: queued === true,
    plan: isPlan ? { artifacts, base, replacements, deletions } : undefined,
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isBase = (value: unknown): value is string => value === 'absent' || value === 'unread' || isDigest(value);

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
