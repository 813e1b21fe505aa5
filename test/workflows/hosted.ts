/** A repository on GitHub: what people do there starts the workflows that it would start, one after the other. */
import { unzipSync } from 'fflate';
import { startGitHub, type FakeGitHub } from '../github/fake/github.ts';
import type { CheckRun, Comment, Pull } from '../github/fake/state.ts';
import { runner, type ActRun } from './act.ts';
import * as events from './events.ts';
import type { Event, Owner } from './events.ts';
import { remoteRepository, type Branch, type Edits } from './remote.ts';

export interface Hosted {
  readonly github: FakeGitHub;
  /** What repositories are told once their accounts are set up. */
  readonly vars: Record<string, string>;
  /** Opens a pull request, from a fork when somebody else is its owner; runs what follows. */
  open(edits: Edits, owner?: Owner): Promise<PullRequest>;
  /** Another commit on its branch. */
  push(pullRequest: PullRequest, edits: Edits): Promise<PullRequest>;
  merge(pullRequest: PullRequest): Promise<ActRun>;
  run(workflow: string, event: Event): Promise<ActRun>;
  /** Of a pull request, and of its head. */
  comments(pullRequest: PullRequest): readonly Comment[];
  checks(pullRequest: PullRequest): readonly CheckRun[];
  /** The texts of what a run has uploaded under this name, by their paths. */
  artifact(run: ActRun, name: string): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface PullRequest {
  readonly branch: Branch;
  readonly owner: Owner;
  /** The run of its own workflow, and the one of the default branch that followed. */
  readonly changes: ActRun;
  readonly told: ActRun;
}

export async function hosted(act: string, files: Readonly<Record<string, string>>): Promise<Hosted> {
  const github = await startGitHub();
  const repository = remoteRepository(files);
  const vars: Record<string, string> = { PENSTOCK_AWS: 'true' };
  const runs = runner(act, repository, github);
  const { pulls } = github.repository;
  let last = 0;

  const run = (workflow: string, event: Event) => runs.run(workflow, event, vars);
  const keep = (pull: Pull) => {
    const index = pulls.findIndex(({ number }) => number === pull.number);
    pulls.splice(index === -1 ? pulls.length : index, 1, pull);
  };
  const follow = async (action: 'opened' | 'synchronize', owner: Owner, branch: Branch): Promise<PullRequest> => {
    const head = { owner, branch: branch.name, sha: branch.head };
    keep({ number: branch.number, head });
    const changes = await run('pull-request', events.pullRequest(action, owner, branch));
    const ended = { id: changes.id, attempt: 1, event: 'pull_request', head };
    github.repository.runs.push(ended);
    const conclusion = Object.values(changes.jobs).includes('failure') ? 'failure' : 'success';
    const told = await run('comment', events.workflowRun(ended, conclusion, owner, branch));
    return { branch, owner, changes, told };
  };

  return {
    github,
    vars,
    run,
    open: (edits, owner = 'acme') => follow('opened', owner, repository.branch(++last, edits)),
    push: ({ branch, owner }, edits) => follow('synchronize', owner, repository.push(branch, edits)),
    merge: ({ branch, owner }) => {
      const merged = repository.merge(branch);
      github.repository.commits.push(merged);
      keep({ number: branch.number, head: { owner, branch: branch.name, sha: branch.head }, merged });
      return run('merge', events.pushed(merged));
    },
    comments: ({ branch }) => github.repository.comments.filter(({ pull }) => pull === branch.number),
    checks: ({ branch }) => github.repository.checkRuns.filter(({ head_sha }) => head_sha === branch.head),
    artifact({ id }, name) {
      const found = github.repository.artifacts.find((one) => one.run === id && one.name === name);
      if (found === undefined) throw new Error(`The run has left no artifact ${name}.`);
      const decoder = new TextDecoder();
      return Object.fromEntries(
        Object.entries(unzipSync(found.zip)).map(([path, bytes]) => [path, decoder.decode(bytes)]),
      );
    },
    async close() {
      runs.remove();
      repository.remove();
      await github.close();
    },
  };
}
