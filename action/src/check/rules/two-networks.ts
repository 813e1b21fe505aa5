import { problem } from '../../spec/problem.ts';
import { databasesOf, isPeering, networksOf } from '../networks.ts';
import type { Rule } from '../rule.ts';

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
