import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import type { Age } from './marker.ts';
import { asked } from './refused.ts';

/** A run of the pull request's workflow, as GitHub itself tells of it. */
export interface PullRun {
  readonly age: Age;
  readonly headSha: string;
  /** `owner:branch`, as pull requests are looked for. */
  readonly head: string;
}

/** Raises UserError `bad-event` for a run that no pull request has started. */
export async function pullRun({ api, repository }: GitHub, id: number): Promise<PullRun> {
  const { data: run } = await asked(`Reading run ${id}`, () =>
    api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: id }),
  );
  if (run.event !== 'pull_request') {
    throw new UserError('bad-event', `Run ${id} was started by ${run.event}, not by a pull request.`, {
      hint: "Start the workflow on workflow_run of the pull request's workflow alone.",
    });
  }
  const owner = run.head_repository.owner.login;
  return {
    age: { id, attempt: run.run_attempt ?? 1 },
    headSha: run.head_sha,
    head: `${owner}:${run.head_branch}`,
  };
}

/**
 * The open pull request whose head the run was of; undefined when a later push has replaced it. GitHub knows no pull
 * requests of a commit that lies in a fork, so it is looked for by its branch.
 */
export async function pullOf({ api, repository }: GitHub, { head, headSha }: PullRun): Promise<number | undefined> {
  const pulls = await asked(`Looking for the pull request of ${head}`, () =>
    api.paginate('GET /repos/{owner}/{repo}/pulls', { ...repository, head, state: 'open', per_page: 100 }),
  );
  return pulls.find((pull) => pull.head.sha === headSha)?.number;
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
