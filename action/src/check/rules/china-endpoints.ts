import { localEnvironment } from '../../spec/environment.ts';
import { problem } from '../../spec/problem.ts';
import { peeringsOf } from '../networks.ts';
import type { Rule } from '../rule.ts';

/** In China some endpoints have names of another form, and which ones is not known here. */
export const chinaEndpoints: Rule = function* ({ draft, places, environment }) {
  const region = environment === localEnvironment ? undefined : draft.environments?.[environment]?.region;
  if (region?.startsWith('cn-') !== true) return;
  for (const [, network] of peeringsOf(draft)) {
    yield problem('not-built', places.value(network, 'connect'), {
      message: `connect: vpc_peering is not built yet for ${region}.`,
      hint: 'Make the network by other means, and name its subnet: connect: existing.',
    });
  }
};
