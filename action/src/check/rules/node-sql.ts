import { nodeInputs } from '../../graph/node-inputs.ts';
import { tablesRead } from '../../graph/sql-tables.ts';
import { namedEntries } from '../../spec/draft.ts';
import { nearest } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import { notOneQuery } from '../only-reads.ts';
import type { Rule } from '../rule.ts';

/** A node's SQL is one query over the nodes that it is from: what else it read, nothing would wait for. */
export const nodeSql: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job)) continue;
    for (const [, node] of namedEntries(job.nodes)) {
      if (!('sql' in node) || node.sql === undefined) continue;
      const { sql } = node;
      const fault = notOneQuery(sql);
      if (fault !== undefined) {
        yield problem('bad-sql', places.value(node, 'sql'), {
          message:
            fault === 'several'
              ? 'The SQL of a node is one query; here are several.'
              : `The SQL begins with ${fault.verb}; a node only reads.`,
          hint: fault === 'several' ? 'Make a node of each.' : 'Begin it with SELECT or WITH.',
        });
        continue;
      }
      const inputs = nodeInputs(node).map(({ text }) => text);
      const isKnown = node.from !== undefined && (typeof node.from === 'string' || places.isWhole(node.from));
      for (const { name, at } of isKnown ? tablesRead(sql) : []) {
        if (inputs.some((input) => input.toLowerCase() === name)) continue;
        const written = sql.slice(at, at + name.length);
        const occurrence = sql.slice(0, at).split(written).length - 1;
        yield problem('unknown-node', places.inside(node, 'sql', written, occurrence), {
          message: `The SQL reads "${name}", which is no node that it is from.`,
          hint: hintFor(name, inputs, Object.keys(job.nodes ?? {})),
        });
      }
    }
  }
};

function hintFor(name: string, inputs: readonly string[], nodes: readonly string[]): string {
  const near = nearest(name, inputs);
  if (nodes.some((node) => node.toLowerCase() === name)) return 'Name it in "from".';
  return near === undefined
    ? `A node reads it, { read: ${name} }, and "from" names that node.`
    : `Did you mean "${near}"?`;
}
