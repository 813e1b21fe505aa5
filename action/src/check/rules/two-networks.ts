import { doesFill, type FlowStep } from '../../graph/flow.ts';
import { tableReference } from '../../graph/tables.ts';
import { problem } from '../../spec/problem.ts';
import { isPeering, networksOf } from '../networks.ts';
import type { Rule, Subject } from '../rule.ts';

/** A Glue job runs in one subnet: it cannot reach databases through two. */
export const twoNetworks: Rule = function* (subject) {
  const { steps, places } = subject;
  const subnets = new Map(
    networksOf(subject.draft).map(([name, network]) => [
      name,
      isPeering(network) ? network.vpc_cidr : 'subnet' in network ? network.subnet : undefined,
    ]),
  );
  for (const step of steps) {
    const needed = databasesOf(step, subject).filter((name) => subnets.get(name) !== undefined);
    const [first] = needed;
    const other = needed.find((name) => subnets.get(name) !== subnets.get(first ?? ''));
    const section = subject.draft[step.section];
    if (first === undefined || other === undefined || section === undefined) continue;
    yield problem('two-networks', places.key(section, step.name), {
      message: `"${step.name}" needs the databases of "${first}" and "${other}", which are reached through ${subnets.get(first)} and ${subnets.get(other)}: a Glue job runs in one subnet.`,
      hint: 'Give both the same vpc_cidr: one VPC can be peered with several. Or copy the tables by two jobs and join the copies.',
    });
  }
};

/** Sources that it reads by a crawler's tables, or watches. */
function databasesOf(step: FlowStep, { steps, draft }: Subject): readonly string[] {
  const crawled = step.reads.flatMap(({ text }) => {
    const read = tableReference(text, draft.database ?? '');
    return steps.flatMap((other) =>
      other.section === 'crawlers' && doesFill(other, read) ? [other.spec.source ?? ''] : [],
    );
  });
  const watched = step.section === 'jobs' ? step.spec.skip_if?.no_new_data : undefined;
  return [...new Set([...crawled, ...(watched === undefined ? [] : [watched])])];
}
