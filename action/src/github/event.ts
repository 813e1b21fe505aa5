import { UserError } from '../errors.ts';
import type { Environment } from '../graph/model.ts';

/**
 * What is not merged reaches no account, whatever credentials a workflow has: only the local cloud, which is the
 * environment that has no name. Raises UserError `in-pull-request`.
 */
export function refuseInPullRequest(
  verb: 'deploy' | 'destroy',
  { name }: Environment,
  variables: NodeJS.ProcessEnv,
): void {
  const event = variables['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'local' || !/^pull_request(_target|_review|_review_comment)?$/.test(event)) return;
  throw new UserError('in-pull-request', `penstock ${verb} --env ${name} is refused on the event ${event}.`, {
    hint: 'Plan and preview in the pull request; deploy from the branch that it is merged to.',
  });
}
