import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { asked } from './refused.ts';

/** Either keeps a branch that nobody has looked at from naming the environment, and so from its role. */
const protecting = ['required_reviewers', 'branch_policy'];

/**
 * What the YAML calls protected must be so on GitHub as well. Whoever asks needs the permission `actions: read`.
 * @throws UserError `environment-open`
 */
export async function refuseOpenEnvironment({ api, repository }: GitHub, name: string): Promise<void> {
  const { data } = await asked(`Reading the protection of the environment ${name}, which takes actions: read`, () =>
    api.request('GET /repos/{owner}/{repo}/environments/{environment_name}', { ...repository, environment_name: name }),
  );
  if (data.protection_rules?.some(({ type }) => protecting.includes(type)) === true) return;
  throw new UserError(
    'environment-open',
    `Environment ${name} is protected in the YAML, and not on GitHub: any branch could deploy to it.`,
    {
      hint: `In the settings of the repository limit the environment ${name} to the branch main, or require reviewers.`,
    },
  );
}
