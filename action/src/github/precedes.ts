import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { asked, isNotFound } from './refused.ts';

/**
 * A merge that waited, or failed, while a later one was deployed would take that back. What is deployed of a history that
 * GitHub has no longer is neither later nor earlier.
 * @throws UserError `not-reviewed` where what is deployed has all of the commit, and more
 */
export async function refuseOlder(github: GitHub, commit: string, deployed: string): Promise<void> {
  if (!(await isOlder(github, commit, deployed))) return;
  throw new UserError('not-reviewed', `${commit} is older than ${deployed}, which is deployed.`, {
    hint: 'What it changes is deployed with that already; to go back: penstock deploy --digest.',
  });
}

/** Whether what is deployed has all of the commit, and more. */
export const isOlder = async (github: GitHub, commit: string, deployed: string): Promise<boolean> =>
  (await compared(github, commit, deployed)) === 'behind';

async function compared({ api, repository }: GitHub, commit: string, deployed: string): Promise<string | undefined> {
  try {
    const { data } = await asked(`Comparing ${commit} with ${deployed}, which is deployed`, () =>
      api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...repository,
        basehead: `${deployed}...${commit}`,
        per_page: 1,
      }),
    );
    return data.status;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
