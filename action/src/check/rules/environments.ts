import type { Diagnostic, Position } from '../../errors.ts';
import { namedEntries } from '../../spec/draft.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { problem, warning } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** Regions known in 2026; a newer one may be right, so that an unknown one is only doubtful. */
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'ca-west-1',
  'mx-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-central-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'ap-east-1',
  'ap-east-2',
  'ap-south-1',
  'ap-south-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'af-south-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'us-gov-east-1',
  'us-gov-west-1',
  'cn-north-1',
  'cn-northwest-1',
];

export function* badRegion(region: string, at: Position): Generator<Diagnostic> {
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    yield problem('bad-region', at, {
      message: `"${region}" is no AWS region.`,
      hint: suggestion(region, regions) ?? 'A region is like eu-west-1.',
    });
  } else if (!regions.includes(region)) {
    yield warning('bad-region', at, {
      message: `"${region}" is no AWS region that is known here.`,
      hint: suggestion(region, regions),
    });
  }
}

/** An environment is one account and one region, and sets only variables that there are. */
export const environments: Rule = function* (subject) {
  const { draft, declared, places } = subject;
  const variables = declared.get('variables') ?? [];
  for (const [, environment] of namedEntries(draft.environments)) {
    const { account, region } = environment;
    if (account !== undefined && !/^\d{12}$/.test(account)) {
      yield problem('bad-account', places.value(environment, 'account'), {
        message: `"${account}" is no AWS account: an account has twelve digits.`,
      });
    }
    if (region !== undefined) yield* badRegion(region, places.value(environment, 'region'));
    for (const name of Object.keys(environment.variables ?? {})) {
      if (variables.includes(name) || environment.variables === undefined) continue;
      yield problem('unknown-variable', places.key(environment.variables, name), {
        message: `There is no variable "${name}" to set.`,
        hint:
          declaredHint(name, ['variables'], subject) ??
          'Declare it under variables, with the value for all other environments.',
      });
    }
  }
};
