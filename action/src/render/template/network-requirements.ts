import type { JdbcSource } from '../../graph/model.ts';
import { partId, partRef } from './network-ids.ts';
import type { Intrinsic } from './properties.ts';

export interface PhysicalConnectionRequirements {
  readonly SubnetId: string | Intrinsic;
  readonly AvailabilityZone: string | Intrinsic;
  readonly SecurityGroupIdList: readonly (string | Intrinsic)[];
}

/** Where Glue puts the network interfaces of a connection. Undefined: the source has no network. */
export function connectionRequirements({ network }: JdbcSource): PhysicalConnectionRequirements | undefined {
  if (network === undefined) return undefined;
  if (network.kind === 'existing') {
    const { subnet, availabilityZone, securityGroups } = network;
    return { SubnetId: subnet, AvailabilityZone: availabilityZone, SecurityGroupIdList: securityGroups };
  }
  const vpc = { cidr: network.vpcCidr };
  return {
    SubnetId: partRef('Subnet', vpc),
    AvailabilityZone: { 'Fn::GetAtt': [partId('Subnet', vpc), 'AvailabilityZone'] },
    SecurityGroupIdList: [{ 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] }],
  };
}
