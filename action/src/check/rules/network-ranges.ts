import type { Diagnostic } from '../../errors.ts';
import { problem } from '../../spec/problem.ts';
import { cidrText, parseCidr, sizeOf } from '../cidr.ts';
import { endpointCount, reservedAddresses } from '../../graph/own-vpcs.ts';
import { peeringsOf } from '../networks.ts';
import type { Rule, Subject } from '../rule.ts';

/** Address ranges are written as AWS takes them, and the one of our VPC has room for what Glue puts into it. */
export const networkRanges: Rule = function* ({ draft, places }) {
  for (const [, network] of peeringsOf(draft)) {
    yield* form(network, 'vpc_cidr', places);
    if (network.peer !== undefined) yield* form(network.peer, 'cidr', places);
    const range = network.vpc_cidr === undefined ? undefined : parseCidr(network.vpc_cidr);
    if (range === undefined || (range.prefix >= 16 && range.prefix <= 28)) continue;
    const free = sizeOf(range) - reservedAddresses - endpointCount;
    yield problem('bad-cidr', places.value(network, 'vpc_cidr'), {
      message: `"${network.vpc_cidr}" cannot be the range of a VPC: AWS takes /16 to /28.`,
      hint:
        range.prefix < 16
          ? 'A /24 has room for 246 workers of Glue at once.'
          : `It would leave ${free > 0 ? `${free} addresses` : 'no address'} for the workers of Glue; a /24 leaves 246.`,
    });
  }
};

function* form<Key extends string>(
  owner: { readonly [key in Key]?: string | undefined },
  key: Key,
  places: Subject['places'],
): Generator<Diagnostic> {
  const text = owner[key];
  if (text === undefined) return;
  const range = parseCidr(text);
  if (range === undefined) {
    yield problem('bad-cidr', places.value(owner, key), {
      message: `"${text}" is no range of IPv4 addresses.`,
      hint: 'A range is like 10.20.0.0/24.',
    });
  } else if (cidrText(range) !== text) {
    yield problem('bad-cidr', places.value(owner, key), {
      message: `"${text}" has bits set behind the first ${range.prefix}: AWS takes the first address of a range.`,
      hint: `Write ${cidrText(range)}.`,
    });
  }
}
