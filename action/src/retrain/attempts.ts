import type { Job } from '../aws/models.ts';
import { until } from '../aws/wait.ts';
import { CloudError } from '../errors.ts';

export interface JobKind {
  /** `training`. */
  readonly what: string;
  /** Undefined when there is no such job. */
  readonly look: (name: string) => Promise<Job | undefined>;
  readonly start: (name: string) => Promise<void>;
  readonly stop: (name: string) => Promise<void>;
}

/**
 * The name of the attempt that succeeded. A name is used once in SageMaker, so that every attempt has its own: one that
 * succeeded before is taken as it is, one that runs is followed, and after one that was stopped comes the next.
 * Raises CloudError `retrain-failed`.
 */
export async function succeeded(prefix: string, kind: JobKind, signal: AbortSignal): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const name = `${prefix}-${attempt}`;
    const before = await kind.look(name);
    if (before === undefined) await kind.start(name);
    else if (before.status === 'failed' || before.status === 'stopped') continue;
    const job = await ended(name, kind, signal);
    if (job.status === 'succeeded') return name;
    const reason = job.status === 'failed' ? job.reason : 'somebody stopped it';
    throw new CloudError('retrain-failed', `The ${kind.what} job ${name} did not succeed: ${reason}.`);
  }
}

/** What nobody waits for any more is stopped: the next retrain begins it anew. */
async function ended(name: string, { look, stop }: JobKind, signal: AbortSignal): Promise<Job> {
  try {
    return await until(async () => {
      const job = await look(name);
      return job === undefined || job.status === 'running' ? { changed: false } : { result: job };
    }, signal);
  } finally {
    if (signal.aborted) await stop(name);
  }
}
