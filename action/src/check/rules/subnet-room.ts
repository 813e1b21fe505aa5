import { endpointCount, reservedAddresses } from '../../graph/own-vpcs.ts';
import { problem } from '../../spec/problem.ts';
import { parseCidr, sizeOf } from '../cidr.ts';
import { databasesOf, peeringsOf } from '../networks.ts';
import type { Rule } from '../rule.ts';

/** Each worker of a job takes an address of its subnet; Glue does not start a job for which there are not enough. */
export const subnetRoom: Rule = function* (subject) {
  const networks = new Map(peeringsOf(subject.draft));
  for (const step of subject.steps) {
    if (step.section !== 'jobs' || step.spec.workers?.count === undefined) continue;
    const { count } = step.spec.workers;
    const names = databasesOf(step, subject).map((name) => networks.get(name)?.vpc_cidr ?? '');
    for (const text of new Set(names)) {
      const range = parseCidr(text);
      if (range === undefined || range.prefix > 28) continue;
      const free = sizeOf(range) - reservedAddresses - endpointCount;
      if (count <= free) continue;
      yield problem('bad-cidr', subject.places.value(step.spec.workers, 'count'), {
        message: `"${step.name}" has ${count} workers, and ${text} leaves ${free} addresses for them: AWS and the endpoints take ${reservedAddresses + endpointCount}.`,
        hint: 'Give the VPC a larger range. A windowed job may have four runs at once.',
      });
    }
  }
};
