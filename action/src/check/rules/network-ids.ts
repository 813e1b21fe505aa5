import { mentions, type Mention } from '../../graph/flow.ts';
import { localEnvironment } from '../../spec/environment.ts';
import { problem } from '../../spec/problem.ts';
import type { Diagnostic } from '../../errors.ts';
import { isExisting, isPeering, networksOf } from '../networks.ts';
import type { Rule, Subject } from '../rule.ts';

/** What exists in a network is named by AWS's ids. */
export const networkIds: Rule = function* ({ draft, places, environment }) {
  const region = environment === localEnvironment ? undefined : draft.environments?.[environment]?.region;
  for (const [, network] of networksOf(draft)) {
    if (isExisting(network)) {
      yield* ids('subnet', mentions(network, 'subnet', network.subnet), places);
      yield* ids('sg', mentions(network, 'security_groups', network.security_groups), places);
      yield* zone(network, region, places);
    } else if (isPeering(network) && network.peer !== undefined) {
      const { peer } = network;
      yield* ids('vpc', mentions(peer, 'vpc', peer.vpc), places);
      yield* ids('rtb', mentions(peer, 'route_tables', peer.route_tables), places);
      yield* ids('sg', mentions(peer, 'security_group', peer.security_group), places);
    }
  }
};

const kinds = { vpc: 'VPC', subnet: 'subnet', rtb: 'route table', sg: 'security group' } as const;

function* ids(prefix: keyof typeof kinds, given: readonly Mention[], places: Subject['places']): Generator<Diagnostic> {
  const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  for (const { text, owner, key } of given) {
    if (form.test(text)) continue;
    yield problem('bad-id', places.value(owner, key), {
      message: `"${text}" is no id of a ${kinds[prefix]}.`,
      hint: `It is like ${prefix}-0a1b2c3d: 8 or 17 hexadecimal digits.`,
    });
  }
}

function* zone(
  network: { readonly availability_zone?: string | undefined },
  region: string | undefined,
  places: Subject['places'],
): Generator<Diagnostic> {
  const { availability_zone: zone } = network;
  const form = region === undefined ? /^[a-z]{2}(-[a-z]+)+-\d[a-z]$/ : new RegExp(`^${region}[a-z]$`);
  if (zone === undefined || form.test(zone)) return;
  yield problem('bad-region', places.value(network, 'availability_zone'), {
    message:
      region === undefined ? `"${zone}" is no availability zone.` : `"${zone}" is no availability zone of ${region}.`,
    hint: `It is like ${region ?? 'eu-west-1'}a, by name and not by id, and that of the subnet.`,
  });
}
