import type { Diagnostic } from '../../errors.ts';
import type { Mention } from '../../graph/flow.ts';
import { nodeColumns, takenColumns } from '../../graph/node-columns.ts';
import { nodeInputs } from '../../graph/node-inputs.ts';
import type { Columns } from '../../graph/table-columns.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { namedEntries } from '../../spec/draft.ts';
import type { Places } from '../../spec/places.ts';
import { problem } from '../../spec/problem.ts';
import { knownHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** A node takes columns that its rows have, as far as tables, sources and the nodes before it tell. */
export const unknownNodeColumn: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job) || job.nodes === undefined) continue;
    const columns = nodeColumns(job.nodes, draft, places);
    for (const [, node] of namedEntries(job.nodes)) {
      for (const { text: from } of nodeInputs(node)) {
        const had = columns.get(from);
        if (had === undefined) continue;
        for (const mention of takenColumns(node)) {
          if (!had.has(mention.text)) yield noColumn(mention, from, { had, places });
        }
      }
    }
  }
};

function noColumn(
  { text, owner, key }: Mention,
  from: string,
  { had, places }: { had: Columns; places: Places },
): Diagnostic {
  const known = [...had.keys()];
  return problem('unknown-column', places.value(owner, key), {
    message: `Node "${from}" gives no column "${text}".`,
    hint: suggestion(text, known) ?? knownHint(known),
  });
}
