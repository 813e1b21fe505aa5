import { UserError } from '../errors.ts';

/** Whose repository is spoken of, and by which token. */
export interface Connection {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}

/** As a job has it in its environment. Raises UserError `no-github` outside of one. */
export function connectionOf(environment: NodeJS.ProcessEnv): Connection {
  const {
    GITHUB_API_URL: apiUrl = 'https://api.github.com',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
  } = environment;
  const [owner = '', repo = ''] = repository.split('/');
  const missing = [owner === '' || repo === '' ? 'GITHUB_REPOSITORY' : '', token === '' ? 'GITHUB_TOKEN' : ''];
  const [first] = missing.filter((name) => name !== '');
  if (first === undefined) return { apiUrl, owner, repo, token };
  throw new UserError('no-github', `${first} is not set, so that GitHub cannot be asked.`, {
    hint: 'Run it as a step of a workflow; the action gives the token by itself.',
  });
}

/** The commit that is deployed: of a push, what a pull request or a merge queue's group became. */
export const mergedCommit = ({ GITHUB_SHA: commit = '' }: NodeJS.ProcessEnv): string => commit;

/** The page of the run that this job is of: its summary holds the whole of what a comment has no room for. */
export function pageOfJob(environment: NodeJS.ProcessEnv): URL {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = environment;
  return new URL(run === undefined ? `/${repository}/actions` : `/${repository}/actions/runs/${run}`, server);
}
