import type { Diagnostic } from '../../errors.ts';
import { problem } from '../../spec/problem.ts';
import { cidrText, freeCidr, overlaps, parseCidr, type Cidr } from '../cidr.ts';
import { peeringsOf, type PeeringDraft } from '../networks.ts';
import type { Rule, Subject } from '../rule.ts';

/** AWS refuses to peer VPCs whose address ranges overlap, and a route can lead to one of them only. */
export const overlappingCidr: Rule = function* ({ draft, places }) {
  const networks = peeringsOf(draft).flatMap(([source, network]) => {
    const [own, peer] = [network.vpc_cidr, network.peer?.cidr].map((text) => parseCidr(text ?? ''));
    return own === undefined || peer === undefined || network.peer === undefined
      ? []
      : [{ source, network, own, peer }];
  });
  const taken = networks.flatMap(({ own, peer }) => [own, peer]);
  for (const [index, { network, own, peer, source }] of networks.entries()) {
    const before = networks.slice(0, index);
    if (overlaps(own, peer)) {
      yield clash(
        network,
        places,
        `${network.vpc_cidr} overlaps the peer's ${network.peer?.cidr}: AWS refuses the peering.`,
        own,
        taken,
      );
      continue;
    }
    const other = before.find((other) => !isSame(other.own, own) && overlaps(other.own, own));
    if (other !== undefined) {
      yield clash(
        network,
        places,
        `${network.vpc_cidr} overlaps the ${other.network.vpc_cidr} of "${other.source}": they would be two VPCs, and one way back would lead to either.`,
        own,
        taken,
        `Write ${other.network.vpc_cidr} to share its VPC, or another range`,
      );
      continue;
    }
    const rival = before.find(
      (other) => isSame(other.own, own) && other.network.peer?.vpc !== network.peer?.vpc && overlaps(other.peer, peer),
    );
    if (rival === undefined || network.peer === undefined) continue;
    yield problem('overlapping-cidr', places.value(network.peer, 'cidr'), {
      message: `${network.peer.cidr} of the peer of "${source}" overlaps ${rival.network.peer?.cidr} of the peer of "${rival.source}": one VPC has one route to each address.`,
      hint: `Give "${source}" a VPC of its own by another vpc_cidr, or name only the subnets of the databases.`,
    });
  }
};

const isSame = (a: Cidr, b: Cidr): boolean => a.first === b.first && a.prefix === b.prefix;

function clash(
  network: PeeringDraft,
  places: Subject['places'],
  message: string,
  own: Cidr,
  taken: readonly Cidr[],
  instead = 'Write another range',
): Diagnostic {
  const free = freeCidr(own.prefix, taken);
  return problem('overlapping-cidr', places.value(network, 'vpc_cidr'), {
    message,
    hint: free === undefined ? `${instead}.` : `${instead}, such as ${cidrText(free)}.`,
  });
}
