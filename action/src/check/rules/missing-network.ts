import { namedEntries } from '../../spec/draft.ts';
import { localEnvironment } from '../../spec/environment.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** On AWS, Glue reaches a database through a subnet of a VPC; the local cloud reaches it as it is. */
export const missingNetwork: Rule = function* ({ draft, places, environment }) {
  if (environment === localEnvironment) return;
  for (const [name, source] of namedEntries(draft.sources)) {
    if (source.type !== 'jdbc' || draft.sources === undefined || places.has(source, 'network')) continue;
    yield problem('missing-network', places.key(draft.sources, name), {
      message: `"${name}" has no "network": in ${environment}, Glue cannot reach the database.`,
      hint: 'Write network: { connect: vpc_peering, vpc_cidr, peer: { vpc, cidr, route_tables, security_group } }, or connect: existing with a subnet that reaches it.',
    });
  }
};
