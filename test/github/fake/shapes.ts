/** What is known, as the schemas of GitHub want it. */
import { schemaNamed } from './contract.ts';
import { leastObject } from './least.ts';
import type { Artifact, CheckRun, Comment, Environment, Head, Pull, Repository, Run } from './state.ts';

const shaped = (schema: string, known: object): object => ({ ...leastObject(schemaNamed(schema)), ...known });

const user = (login: string) => shaped('simple-user', { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });

export const comment = ({ id, body, login }: Comment): object =>
  shaped('issue-comment', { id, body, user: user(login) });

export function checkRun(run: CheckRun): object {
  const { app, annotations, output, ...rest } = run;
  return shaped('check-run', {
    ...rest,
    app: shaped('nullable-integration', { slug: app }),
    output: { ...output, text: null, annotations_count: annotations.length, annotations_url: '' },
  });
}

const head = ({ sha, branch, owner }: Head) => ({
  sha,
  ref: branch,
  label: `${owner}:${branch}`,
  user: user(owner),
  repo: shaped('repository', { full_name: `${owner}/lake`, owner: user(owner) }),
});

export const pull = (one: Pull): object =>
  shaped('pull-request-simple', {
    number: one.number,
    user: user(one.head.owner),
    head: head(one.head),
    base: head({ owner: 'acme', branch: 'main', sha: 'b'.repeat(40) }),
    state: one.merged === undefined ? 'open' : 'closed',
    merged_at: one.merged === undefined ? null : '2026-11-24T06:00:00Z',
    merge_commit_sha: one.merged ?? null,
  });

export const wholePull = (one: Pull): object => ({
  ...shaped('pull-request', {}),
  ...pull(one),
  merged: one.merged !== undefined,
});

export const run = ({ id, attempt, event, head }: Run, { owner, name }: Repository): object =>
  shaped('workflow-run', {
    id,
    event,
    run_attempt: attempt,
    head_sha: head.sha,
    head_branch: head.branch,
    html_url: `https://github.com/${owner}/${name}/actions/runs/${id}`,
    repository: shaped('minimal-repository', { full_name: `${owner}/${name}`, owner: user(owner) }),
    head_repository: shaped('minimal-repository', { full_name: `${head.owner}/${name}`, owner: user(head.owner) }),
  });

export const artifact = ({ id, name, size, expired }: Artifact): object =>
  shaped('artifact', { id, name, expired, size_in_bytes: size });

/** Of two commits of one branch: `ahead` is how many the second is before the first. */
export const comparison = (ahead: number): object =>
  shaped('commit-comparison', {
    status: ahead === 0 ? 'identical' : ahead > 0 ? 'ahead' : 'behind',
    ahead_by: Math.max(ahead, 0),
    behind_by: Math.max(-ahead, 0),
  });

export const environment = ({ name, rules }: Environment): object =>
  shaped('environment', {
    name,
    protection_rules: rules.map((type) => ({ id: 1, node_id: '', type })),
  });
