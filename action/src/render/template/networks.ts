import { ownVpcs } from '../../graph/own-vpcs.ts';
import { peeringDns } from './network-dns.ts';
import { networkEndpoints } from './network-endpoints.ts';
import { networkPeerings } from './network-peerings.ts';
import { networkSecurity } from './network-security.ts';
import { networkVpc } from './network-vpc.ts';
import type { Stack } from './stack.ts';

/** For each address range that databases are given: a VPC in which Glue runs, and its peerings with theirs. */
export function networks(stack: Stack): void {
  const vpcs = ownVpcs(stack.pipeline);
  for (const vpc of vpcs) {
    networkVpc(stack, vpc);
    networkSecurity(stack, vpc);
    networkEndpoints(stack, vpc);
    networkPeerings(stack, vpc);
  }
  peeringDns(stack, vpcs);
}
