/**
 * Networks: VPCs and what belongs to them. There are no packets in the local cloud, so that all of it is remembered,
 * under ids of AWS's form.
 */
import { createHash } from 'node:crypto';

import type { EC2FlowLogProperties } from '@awboost/cfn-resource-types/AWS-EC2-FlowLog';
import type { EC2RouteProperties } from '@awboost/cfn-resource-types/AWS-EC2-Route';
import type { EC2RouteTableProperties } from '@awboost/cfn-resource-types/AWS-EC2-RouteTable';
import type { EC2SecurityGroupProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroup';
import type { EC2SecurityGroupEgressProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroupEgress';
import type { EC2SecurityGroupIngressProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroupIngress';
import type { EC2SubnetProperties } from '@awboost/cfn-resource-types/AWS-EC2-Subnet';
import type { EC2SubnetRouteTableAssociationProperties } from '@awboost/cfn-resource-types/AWS-EC2-SubnetRouteTableAssociation';
import type { EC2VPCProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPC';
import type { EC2VPCEndpointProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPCEndpoint';

import type { World } from '../../service.ts';
import type { Attributes, Provider } from './provider.ts';
import { recorded } from './recorded.ts';

/** `vpc-` and 17 hexadecimal digits. */
export const ec2Id = (prefix: string, name: string): string =>
  `${prefix}-${createHash('sha256').update(name).digest('hex').slice(0, 17)}`;

function network<P extends object>(
  type: string,
  prefix: string,
  attributes: (id: string, properties: P, world: World) => Attributes,
): Provider<P> {
  return recorded<P>({
    type: `AWS::EC2::${type}`,
    // None of them has a name of its own.
    customName: () => undefined,
    generatedName: { longest: 255 },
    physicalId: (name) => ec2Id(prefix, name),
    attributes,
  });
}

const isId = (Id: string) => ({ Id });

export const vpc = network<EC2VPCProperties>('VPC', 'vpc', (VpcId, { CidrBlock = '' }) => ({
  VpcId,
  CidrBlock,
  DefaultSecurityGroup: ec2Id('sg', VpcId),
  DefaultNetworkAcl: ec2Id('acl', VpcId),
}));

export const subnet = network<EC2SubnetProperties>('Subnet', 'subnet', (SubnetId, properties, { region }) => ({
  SubnetId,
  VpcId: properties.VpcId,
  CidrBlock: properties.CidrBlock ?? '',
  AvailabilityZone: properties.AvailabilityZone ?? `${region}a`,
}));

export const routeTable = network<EC2RouteTableProperties>('RouteTable', 'rtb', (RouteTableId) => ({ RouteTableId }));

export const subnetRouteTable = network<EC2SubnetRouteTableAssociationProperties>(
  'SubnetRouteTableAssociation',
  'rtbassoc',
  isId,
);

export const vpcEndpoint = network<EC2VPCEndpointProperties>('VPCEndpoint', 'vpce', isId);

export const securityGroup = network<EC2SecurityGroupProperties>('SecurityGroup', 'sg', (GroupId, { VpcId = '' }) => ({
  GroupId,
  Id: GroupId,
  VpcId,
}));

export const securityGroupIngress = network<EC2SecurityGroupIngressProperties>('SecurityGroupIngress', 'sgr', isId);

export const securityGroupEgress = network<EC2SecurityGroupEgressProperties>('SecurityGroupEgress', 'sgr', isId);

export const flowLog = network<EC2FlowLogProperties>('FlowLog', 'fl', isId);

/** A route has no id: it is its table and where it leads. */
export const route: Provider<EC2RouteProperties> = {
  ...network<EC2RouteProperties>('Route', 'r', (_, { DestinationCidrBlock: CidrBlock = '' }) => ({ CidrBlock })),
  physicalId: (_, { RouteTableId, DestinationCidrBlock = '' }) => `${RouteTableId}|${DestinationCidrBlock}`,
};
