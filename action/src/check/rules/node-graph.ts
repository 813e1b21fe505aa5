import type { Diagnostic } from '../../errors.ts';
import { rings } from '../../graph/cycles.ts';
import { nodeInputs } from '../../graph/node-inputs.ts';
import { namedEntries, type Draft, type NodeSpec } from '../../spec/draft.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import type { Places } from '../../spec/places.ts';
import { problem } from '../../spec/problem.ts';
import { knownHint } from '../near.ts';
import type { Rule } from '../rule.ts';

type Nodes = Readonly<Record<string, Draft<NodeSpec> | undefined>>;

/** Rows flow from nodes that read to the one that writes. */
export const nodeGraph: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job) || job.nodes === undefined) continue;
    yield* unknownNodes(job.nodes, places);
    yield* ringsOf(job.nodes, places);
    yield* writers(job, job.nodes, places);
  }
};

function* unknownNodes(nodes: Nodes, places: Places): Generator<Diagnostic> {
  const known = places.keys(nodes);
  for (const [name, node] of namedEntries(nodes)) {
    for (const { text: from, owner, key } of nodeInputs(node)) {
      const source = nodes[from];
      if (!known.includes(from)) {
        yield problem('unknown-node', places.value(owner, key), {
          message: `There is no node "${from}" in this job.`,
          hint: suggestion(from, known) ?? knownHint(known),
        });
      } else if (source !== undefined && 'write' in source && from !== name) {
        yield problem('unknown-node', places.value(owner, key), {
          message: `Node "${from}" writes; it gives no rows.`,
          hint: 'Take the rows from the node that it is from.',
        });
      }
    }
  }
}

function* ringsOf(nodes: Nodes, places: Places): Generator<Diagnostic> {
  const links = namedEntries(nodes).flatMap(([step, node]) =>
    nodeInputs(node).map(({ text, owner, key }) => ({ step, needs: text, at: places.value(owner, key) })),
  );
  for (const ring of rings(Object.keys(nodes), links)) {
    const [first] = ring;
    if (first === undefined) continue;
    const parts = ring.map(({ step, needs, at }) => `"${step}" is from "${needs}" (line ${at.line})`);
    yield problem('cycle', first.at, {
      message:
        ring.length === 1 ? `Node "${first.step}" is from itself.` : `Nodes are from each other: ${parts.join(', ')}.`,
    });
  }
}

function* writers(job: object, nodes: Nodes, places: Places): Generator<Diagnostic> {
  const writing = namedEntries(nodes).filter(([, node]) => 'write' in node);
  const [first, second] = writing;
  const isWhole = places.keys(nodes).every((name) => nodes[name] !== undefined);
  if (first === undefined && isWhole) {
    yield problem('no-writer', places.key(job, 'nodes'), {
      message: 'No node of this job writes a table.',
      hint: 'Add one: { from: node, write: table }.',
    });
  } else if (first !== undefined && second !== undefined) {
    yield problem('no-writer', places.key(nodes, second[0]), {
      message: `A job writes one table; node "${first[0]}" (line ${places.key(nodes, first[0]).line}) writes already.`,
      hint: 'Make a second job of it.',
    });
  }
}
