import { durationSeconds } from '../../graph/duration.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

const week = 7 * 24 * 3600;

/** Glue counts the time that a run may take in whole minutes, up to a week. */
export const jobTimeouts: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (job.timeout === undefined) continue;
    const seconds = durationSeconds(job.timeout);
    if (seconds % 60 === 0 && seconds > 0 && seconds <= week) continue;
    yield problem('bad-timeout', places.value(job, 'timeout'), {
      message: `A run of a Glue job cannot end after ${job.timeout}: Glue counts whole minutes, up to a week.`,
      hint: `Write ${seconds > week ? '7d' : `${Math.max(1, Math.ceil(seconds / 60))}m`}.`,
    });
  }
};
