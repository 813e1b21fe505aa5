import { hostname, userInfo } from 'node:os';

/** `ada in https://github.com/acme/lake/actions/runs/7` of a workflow, else `ada on her-laptop`. */
export function whoDeploys(variables: NodeJS.ProcessEnv): string {
  const { GITHUB_RUN_ID, GITHUB_ACTOR = 'a workflow', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = variables;
  return GITHUB_RUN_ID === undefined
    ? `${userInfo().username} on ${hostname()}`
    : `${GITHUB_ACTOR} in ${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
