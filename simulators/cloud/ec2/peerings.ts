/** Peerings of VPCs, as far as the local cloud knows them: nothing goes through them. */
import { AwsError, type World } from '../service.ts';

export interface Peering {
  /** `pcx-` and 17 hexadecimal digits. */
  readonly id: string;
  readonly requester: PeeredVpc;
  readonly accepter: PeeredVpc;
}

export interface PeeredVpc {
  readonly vpcId: string;
  readonly account: string;
  readonly region: string;
  /** Whether hosts of the other VPC get private addresses for this one's public names. */
  readonly resolvesForPeer: boolean;
}

const peeringsOf = ({ store }: Pick<World, 'store'>) => store.collection<Peering>('ec2/vpc-peering-connections');

export const findPeering = (place: Pick<World, 'store'>, id: string): Peering | undefined => peeringsOf(place).get(id);

export const putPeering = (place: Pick<World, 'store'>, peering: Peering): void =>
  peeringsOf(place).put(peering.id, peering);

export const deletePeering = (place: Pick<World, 'store'>, id: string): void => {
  peeringsOf(place).delete(id);
};

/** Throws InvalidVpcPeeringConnectionID.NotFound or InvalidVpcPeeringConnectionId.Malformed. */
export function existingPeering(place: Pick<World, 'store'>, id: string): Peering {
  if (!/^pcx-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
    throw new AwsError('InvalidVpcPeeringConnectionId.Malformed', `Invalid id: "${id}" (expecting "pcx-...")`);
  }
  const peering = findPeering(place, id);
  if (peering !== undefined) return peering;
  throw new AwsError('InvalidVpcPeeringConnectionID.NotFound', `The vpcPeeringConnection ID '${id}' does not exist`);
}
