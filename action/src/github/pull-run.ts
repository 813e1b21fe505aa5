import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import type { Age } from './marker.ts';
import { asked } from './refused.ts';

/** A run of the pull request's workflow, as GitHub itself tells of it. */
export interface PullRun {
  readonly age: Age;
  readonly headSha: string;
  /** Where its commit comes from. */
  readonly of: PullHead | QueueEntry;
}

export interface PullHead {
  readonly kind: 'pull request';
  /** `owner:branch`, as pull requests are looked for; undefined when the fork is gone, whose pull request may still be open. */
  readonly head: string | undefined;
}

/** A pull request at its place in a merge queue, on top of those before it. */
export interface QueueEntry {
  readonly kind: 'merge queue';
  readonly pull: number;
}

/** Raises UserError `bad-event` for a run that neither a pull request nor a merge queue has started. */
export async function pullRun({ api, repository }: GitHub, id: number): Promise<PullRun> {
  const { data: run } = await asked(`Reading run ${id}`, () =>
    api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: id }),
  );
  const known = { age: { id, attempt: run.run_attempt ?? 1 }, headSha: run.head_sha };
  if (run.event === 'pull_request') {
    const owner = ownerOf(run.head_repository);
    return { ...known, of: { kind: 'pull request', head: owner && `${owner}:${run.head_branch}` } };
  }
  const [, pull] = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(run.head_branch ?? '') ?? [];
  if (run.event === 'merge_group' && pull !== undefined) {
    return { ...known, of: { kind: 'merge queue', pull: Number(pull) } };
  }
  throw new UserError('bad-event', `Run ${id} was started by ${run.event}, not by a pull request.`, {
    hint: "Start the workflow on workflow_run of the pull request's workflow alone.",
  });
}

/** GitHub's description has it always; of a fork that was deleted it is null. */
const ownerOf = (repository: { readonly owner: { readonly login: string } } | null): string | undefined =>
  repository?.owner.login;

/**
 * The open pull request whose head the run was of; undefined when a later push has replaced it. GitHub knows no pull
 * requests of a commit that lies in a fork, so it is looked for by its branch.
 */
export async function pullOf(
  { api, repository }: GitHub,
  { head }: PullHead,
  headSha: string,
): Promise<number | undefined> {
  const pulls = await asked(`Looking for the pull request of ${head ?? headSha}`, () =>
    api.paginate('GET /repos/{owner}/{repo}/pulls', {
      ...repository,
      ...(head !== undefined && { head }),
      state: 'open',
      per_page: 100,
    }),
  );
  const mine = pulls.filter((pull) => pull.head.sha === headSha);
  // One branch may be open into several; what is merged into main is deployed.
  return (mine.find((pull) => pull.base.ref === 'main') ?? mine[0])?.number;
}

/** The id of the run that a `workflow_run` event tells of. Raises UserError `bad-event` for any other. */
export function runOfEvent(payload: unknown): number {
  const run = field(payload, 'workflow_run');
  const id = field(run, 'id');
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id;
  throw new UserError(
    'bad-event',
    'The workflow was not started by workflow_run, so that there is no run to tell of.',
    {
      hint: 'Name one: run-id, or --run-id on the command line.',
    },
  );
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;
