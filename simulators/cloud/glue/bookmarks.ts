/** Job bookmarks: how far the sources of a job have been read. A run's own moves them, when it succeeds. */
import type {
  GetJobBookmarkRequest,
  GetJobBookmarkResponse,
  JobBookmarkEntry,
  ResetJobBookmarkRequest,
  ResetJobBookmarkResponse,
} from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { AwsError } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';

/** By the job's name. `JobBookmark` is JSON, `{}` when it was reset. */
export type Bookmarks = Collection<JobBookmarkEntry>;

export const openBookmarks = ({ store }: World): Bookmarks => store.collection('glue/bookmarks');

export const bookmarkCommands = (bookmarks: Bookmarks, { store }: World) => ({
  async GetJobBookmark(input: GetJobBookmarkRequest): Promise<GetJobBookmarkResponse> {
    onlyKnown('GetJobBookmark', input, ['JobName']);
    return { JobBookmarkEntry: existing(bookmarks, required(input.JobName, 'jobName')) };
  },

  /** What the sources hold will be read from its beginning. */
  async ResetJobBookmark(input: ResetJobBookmarkRequest): Promise<ResetJobBookmarkResponse> {
    onlyKnown('ResetJobBookmark', input, ['JobName']);
    const name = required(input.JobName, 'jobName');
    const JobBookmarkEntry = store.transaction(() => {
      const before = existing(bookmarks, name);
      const reset = { ...before, Version: (before.Version ?? 0) + 1, JobBookmark: '{}' };
      bookmarks.put(name, reset);
      return reset;
    });
    return { JobBookmarkEntry };
  },
});

function existing(bookmarks: Bookmarks, name: string): JobBookmarkEntry {
  const entry = bookmarks.get(name);
  if (entry !== undefined) return entry;
  throw new AwsError('EntityNotFoundException', `Continuation for job ${name} not found`);
}

/** What a run committed, and the entry that it began with. */
export interface Commit {
  readonly jobName: string;
  readonly runId: string;
  readonly begun: JobBookmarkEntry | undefined;
  readonly bookmark: string;
}

/**
 * Moves the bookmark that a run began with. Gives the error of AWS, and leaves the bookmark, when somebody moved or reset
 * it meanwhile: what the run has read may not be what comes after that.
 */
export function moveBookmark(bookmarks: Bookmarks, { jobName, runId, begun, bookmark }: Commit): string | undefined {
  const { Version = 0, Run = 0, RunId } = bookmarks.get(jobName) ?? {};
  const expected = begun?.Version ?? 0;
  if (Version !== expected) {
    const message = `Continuation update failed due to version mismatch. Expected version ${expected} but found version ${Version}`;
    return `VersionMismatchException: ${message}`;
  }
  bookmarks.put(jobName, {
    JobName: jobName,
    Version: Version + 1,
    Run: Run + 1,
    Attempt: 0,
    ...(RunId !== undefined && { PreviousRunId: RunId }),
    RunId: runId,
    JobBookmark: bookmark,
  });
  return undefined;
}
