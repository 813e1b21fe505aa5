import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import { regionProblems } from '../region.ts';
import type { Rule } from '../rule.ts';

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
    if (region !== undefined) yield* regionProblems(region, places.value(environment, 'region'));
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
