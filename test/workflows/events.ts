/** What GitHub sends when something has happened: of each payload what workflows may look at. */
import type { Run } from '../github/fake/state.ts';
import type { Branch } from './remote.ts';

/** Ids of repositories: ours, and somebody's fork of it. */
const ids = { acme: 34, mallory: 56 } as const;
export type Owner = keyof typeof ids;

export interface Event {
  readonly name: string;
  readonly payload: object;
  /** What the run is of. */
  readonly ref: string;
}

const main = 'refs/heads/main';

const repositoryOf = (owner: Owner) => ({
  id: ids[owner],
  name: 'lake',
  full_name: `${owner}/lake`,
  fork: owner !== 'acme',
  default_branch: 'main',
  owner: { login: owner },
});

const sideOf = (owner: Owner, ref: string, sha: string) => ({
  ref,
  sha,
  label: `${owner}:${ref}`,
  repo: repositoryOf(owner),
});

export const pullRequest = (action: 'opened' | 'synchronize', owner: Owner, branch: Branch): Event => ({
  name: 'pull_request',
  payload: {
    action,
    number: branch.number,
    pull_request: {
      number: branch.number,
      state: 'open',
      head: sideOf(owner, branch.name, branch.head),
      base: sideOf('acme', 'main', branch.base),
    },
    repository: repositoryOf('acme'),
  },
  ref: `refs/pull/${branch.number}/merge`,
});

/** The end of a run of the workflow `pull request`. GitHub names no pull request whose branch lies in a fork. */
export const workflowRun = (run: Run, conclusion: string, owner: Owner, branch: Branch): Event => {
  const { label: _, ...head } = sideOf(owner, branch.name, branch.head);
  const { label: __, ...base } = sideOf('acme', 'main', branch.base);
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: run.id,
        run_attempt: run.attempt,
        name: 'pull request',
        event: run.event,
        status: 'completed',
        conclusion,
        head_branch: branch.name,
        head_sha: branch.head,
        head_repository: repositoryOf(owner),
        pull_requests: owner === 'acme' ? [{ number: branch.number, head, base }] : [],
      },
      repository: repositoryOf('acme'),
    },
    ref: main,
  };
};

export const pushed = (commit: string): Event => ({
  name: 'push',
  payload: { ref: main, after: commit, head_commit: { id: commit }, repository: repositoryOf('acme') },
  ref: main,
});

export const scheduled = (cron: string): Event => ({
  name: 'schedule',
  payload: { schedule: cron, repository: repositoryOf('acme') },
  ref: main,
});

export const dispatched = (inputs: Readonly<Record<string, string | boolean>>): Event => ({
  name: 'workflow_dispatch',
  payload: { inputs, ref: main, repository: repositoryOf('acme') },
  ref: main,
});
