import type { SourceSpec } from '../spec/draft.ts';
import type { Network } from './model.ts';

type NetworkSpec = NonNullable<Extract<SourceSpec, { type: 'jdbc' }>['network']>;

export function buildNetwork(network: NetworkSpec): Network {
  if (network.connect === 'existing') {
    const { subnet, security_groups: securityGroups, availability_zone: availabilityZone } = network;
    return { kind: 'existing', subnet, securityGroups, availabilityZone };
  }
  const { vpc_cidr: vpcCidr, peer } = network;
  const { route_tables: routeTables, security_group: securityGroup, accept_role: acceptRole, ...place } = peer;
  return { kind: 'vpc_peering', vpcCidr, peer: { ...place, routeTables, securityGroup, acceptRole } };
}
