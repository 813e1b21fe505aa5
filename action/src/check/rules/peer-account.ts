import { localEnvironment } from '../../spec/environment.ts';
import { problem } from '../../spec/problem.ts';
import { peeringsOf } from '../networks.ts';
import { regionProblems } from '../region.ts';
import type { Rule } from '../rule.ts';

/** A peering with another account is accepted by a role there, whose name is agreed upon before it exists. */
export const peerAccount: Rule = function* ({ draft, places, environment }) {
  const home = environment === localEnvironment ? undefined : draft.environments?.[environment];
  for (const [source, { peer }] of peeringsOf(draft)) {
    if (peer === undefined) continue;
    const { account, region, accept_role: role } = peer;
    if (region !== undefined) yield* regionProblems(region, places.value(peer, 'region'));
    if (account !== undefined && !/^\d{12}$/.test(account)) {
      yield problem('bad-account', places.value(peer, 'account'), {
        message: `"${account}" is no AWS account: an account has twelve digits.`,
      });
      continue;
    }
    const isOther = account !== undefined && account !== home?.account;
    const example = `arn:aws:iam::${account}:role/accept-${draft.name ?? source}`;
    const [, owner] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]{1,64}$/.exec(role ?? '') ?? [];
    if (isOther && role === undefined && !places.has(peer, 'accept_role')) {
      yield problem('missing-key', places.value(peer, 'account'), {
        message: `"accept_role" is missing in "peer": the VPC is in ${account}, where a role must accept the peering.`,
        hint: `Agree with its owner on a name, such as ${example}. penstock render then writes peer-account.json, which makes that role: it must be deployed there first.`,
      });
    } else if (role !== undefined && account === undefined) {
      yield problem('unused-key', places.key(peer, 'accept_role'), {
        message:
          '"accept_role" has no effect without "account": in its own account CloudFormation accepts a peering itself.',
      });
    } else if (role !== undefined && owner === undefined) {
      yield problem('bad-arn', places.value(peer, 'accept_role'), {
        message: `"${role}" is no ARN of a role.`,
        hint: `It is like ${example}.`,
      });
    } else if (role !== undefined && owner !== account) {
      yield problem('bad-arn', places.value(peer, 'accept_role'), {
        message: `The role is in ${owner}, the VPC in ${account}: who accepts must be of the account of the VPC.`,
      });
    }
  }
};
