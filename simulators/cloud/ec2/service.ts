/** EC2, as far as peerings of VPCs need it: what the function peering-dns asks for. */
import type {
  DescribeVpcPeeringConnectionsRequest,
  DescribeVpcPeeringConnectionsResult,
  ModifyVpcPeeringConnectionOptionsRequest,
  ModifyVpcPeeringConnectionOptionsResult,
  VpcPeeringConnection,
} from '@aws-sdk/client-ec2';

import { onlyKnown, required } from '../input.ts';
import type { MakeService } from '../service.ts';
import { existingPeering, putPeering, type PeeredVpc, type Peering } from './peerings.ts';

export const makeEc2: MakeService = (world) => ({
  name: 'ec2',
  handlers: {
    async DescribeVpcPeeringConnections(
      input: DescribeVpcPeeringConnectionsRequest,
    ): Promise<DescribeVpcPeeringConnectionsResult> {
      onlyKnown('DescribeVpcPeeringConnections', input, ['VpcPeeringConnectionIds']);
      const ids = required(input.VpcPeeringConnectionIds, 'vpcPeeringConnectionIds');
      return { VpcPeeringConnections: ids.map((id) => description(existingPeering(world, id))) };
    },

    async ModifyVpcPeeringConnectionOptions(
      input: ModifyVpcPeeringConnectionOptionsRequest,
    ): Promise<ModifyVpcPeeringConnectionOptionsResult> {
      onlyKnown('ModifyVpcPeeringConnectionOptions', input, [
        'VpcPeeringConnectionId',
        'AccepterPeeringConnectionOptions',
      ]);
      const options = input.AccepterPeeringConnectionOptions ?? {};
      onlyKnown('AccepterPeeringConnectionOptions', options, ['AllowDnsResolutionFromRemoteVpc']);
      const id = required(input.VpcPeeringConnectionId, 'vpcPeeringConnectionId');
      const resolvesForPeer = required(options.AllowDnsResolutionFromRemoteVpc, 'allowDnsResolutionFromRemoteVpc');
      world.store.transaction(() => {
        const peering = existingPeering(world, id);
        putPeering(world, { ...peering, accepter: { ...peering.accepter, resolvesForPeer } });
      });
      return { AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: resolvesForPeer } };
    },
  },
});

/** Who is not accepted at once is refused by CloudFormation: a peering that is there is active. */
function description({ id, requester, accepter }: Peering): VpcPeeringConnection {
  return {
    VpcPeeringConnectionId: id,
    RequesterVpcInfo: side(requester),
    AccepterVpcInfo: side(accepter),
    Status: { Code: 'active', Message: 'Active' },
  };
}

function side({ vpcId, account, region, resolvesForPeer }: PeeredVpc): VpcPeeringConnection['RequesterVpcInfo'] {
  const PeeringOptions = { AllowDnsResolutionFromRemoteVpc: resolvesForPeer };
  return { VpcId: vpcId, OwnerId: account, Region: region, PeeringOptions };
}
