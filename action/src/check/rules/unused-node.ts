import { nodeInputs } from '../../graph/node-inputs.ts';
import { namedEntries } from '../../spec/draft.ts';
import { warning } from '../../spec/problem.ts';
import { mayHideUses } from './unused.ts';
import type { Rule } from '../rule.ts';

/** Rows that nothing takes are read and computed for nothing. */
export const unusedNode: Rule = function* ({ draft, places, errors }) {
  if (mayHideUses(errors)) return;
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job)) continue;
    const nodes = namedEntries(job.nodes);
    const taken = new Set(nodes.flatMap(([, node]) => nodeInputs(node).map(({ text }) => text)));
    for (const [name, node] of nodes) {
      if ('write' in node || taken.has(name) || job.nodes === undefined) continue;
      yield warning('unused', places.key(job.nodes, name), { message: `Nothing takes the rows of node "${name}".` });
    }
  }
};
