/** Peerings of VPCs, accepted as CloudFormation accepts them: at once in the same account, by a role in another. */
import type { EC2VPCPeeringConnectionProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPCPeeringConnection';

import { deletePeering, findPeering, putPeering } from '../../ec2/peerings.ts';
import { onlyKnown } from '../../input.ts';
import { AwsError } from '../../service.ts';
import { ec2Id } from './ec2.ts';
import type { Provider } from './provider.ts';

export const vpcPeeringConnection: Provider<EC2VPCPeeringConnectionProperties> = {
  customName: () => undefined,
  generatedName: { longest: 255 },
  physicalId: (name) => ec2Id('pcx', name),
  exists: async (id, _, world) => findPeering(world, id) !== undefined,
  async create(id, properties, world) {
    onlyKnown('AWS::EC2::VPCPeeringConnection', properties, [
      'VpcId',
      'PeerVpcId',
      'PeerOwnerId',
      'PeerRegion',
      'PeerRoleArn',
      'Tags',
    ]);
    const { account, region } = world;
    const { PeerOwnerId = account, PeerRegion = region, PeerRoleArn, PeerVpcId, VpcId } = properties;
    if (PeerOwnerId !== account && PeerRoleArn === undefined) {
      throw new AwsError('OperationNotPermitted', `User ${account} cannot accept peering ${id}`);
    }
    putPeering(world, {
      id,
      requester: { vpcId: VpcId, account, region, resolvesForPeer: false },
      accepter: { vpcId: PeerVpcId, account: PeerOwnerId, region: PeerRegion, resolvesForPeer: false },
    });
    return { Id: id };
  },
  // Everything but tags and the role, which has accepted already, replaces the peering.
  update: async (id) => ({ Id: id }),
  async delete(id, _, world) {
    deletePeering(world, id);
  },
};
