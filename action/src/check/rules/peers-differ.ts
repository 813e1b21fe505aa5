import { problem } from '../../spec/problem.ts';
import { peeringsOf } from '../networks.ts';
import type { Rule } from '../rule.ts';

/** Two VPCs have one peering: sources that share both say the same of it. */
export const peersDiffer: Rule = function* ({ draft, places }) {
  const networks = peeringsOf(draft);
  for (const [index, [source, network]] of networks.entries()) {
    const { peer } = network;
    if (peer?.vpc === undefined) continue;
    const [other, first] =
      networks
        .slice(0, index)
        .map(([name, earlier]) => [name, earlier.vpc_cidr === network.vpc_cidr ? earlier.peer : undefined] as const)
        .find(([, earlier]) => earlier?.vpc === peer.vpc) ?? [];
    if (first === undefined) continue;
    for (const key of ['cidr', 'account', 'region', 'accept_role'] as const) {
      if (peer[key] === first[key]) continue;
      const at = places.has(peer, key) ? places.value(peer, key) : places.key(network, 'peer');
      yield problem('peers-differ', at, {
        message: `"${source}" and "${other}" share the peering with ${peer.vpc}, and say different things of its ${key}: ${peer[key] ?? 'nothing'} and ${first[key] ?? 'nothing'}.`,
        hint: 'Two VPCs have one peering. Write the same, or another vpc_cidr for a VPC of its own.',
      });
    }
  }
};
