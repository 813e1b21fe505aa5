/** Logical ids of a VPC's parts. They hang on its range, so that another VPC beside it changes none of them. */
import type { OwnVpc, Peer } from '../../graph/own-vpcs.ts';
import { logicalId } from '../names.ts';
import type { Intrinsic } from './properties.ts';

export type NetworkPart =
  | 'Vpc'
  | 'Subnet'
  | 'RouteTable'
  | 'SubnetRouteTable'
  | 'Rejected'
  | 'RejectedLogs'
  | 'RejectedRole'
  | 'GlueSecurityGroup'
  | 'GlueFromItself'
  | 'GlueToItself'
  | `Endpoint${string}`;

export const partId = (part: NetworkPart, { cidr }: Pick<OwnVpc, 'cidr'>): string => logicalId(part, cidr);

export const partRef = (part: NetworkPart, vpc: Pick<OwnVpc, 'cidr'>): Intrinsic => ({ Ref: partId(part, vpc) });

export const peeringId = ({ cidr }: Pick<OwnVpc, 'cidr'>, { vpc }: Peer): string =>
  logicalId('Peering', `${cidr} ${vpc}`);
