import { namedEntries } from '../../spec/draft.ts';
import { warning } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A node graph cannot ask for its window: it reads all of its input in each, and each window keeps what it wrote. */
export const windowedNodes: Rule = function* ({ draft, places }) {
  const { jobs = {} } = draft;
  for (const [name, job] of namedEntries(jobs)) {
    if (!('nodes' in job) || job.window === 'none') continue;
    yield warning('windowed-nodes', places.key(jobs, name), {
      message: `"${name}" reads all of its input in every window, and the rows of all windows stay.`,
      hint: 'Add window: none, so that each run replaces what the one before wrote.',
    });
  }
};
