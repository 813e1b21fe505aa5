/** What each operation does; it has been judged by the contract before, and its answer is judged after. */
import * as shapes from './shapes.ts';
import type { Annotation, CheckRun, Repository } from './state.ts';

export interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  /** As it was asked for. */
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Route = (request: Request, repository: Repository) => Answer;

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const found = (value: object | undefined): Answer => (value === undefined ? notFound : { status: 200, body: value });
const invalid = (message: string): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'custom', message }] },
});

export const routes: Readonly<Record<string, Route>> = {
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, url }, { comments }) =>
    paged(comments.filter(({ pull }) => pull === Number(parameters['issue_number'])).map(shapes.comment), url),

  'post /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, body }, repository) => {
    const text = String(body['body']);
    if (tooLong(text)) return invalid('Body is too long (maximum is 65536 characters)');
    const pull = Number(parameters['issue_number']);
    const comment = { id: repository.nextId(), pull, login: repository.login, body: text };
    repository.comments.push(comment);
    return { status: 201, body: shapes.comment(comment) };
  },

  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters, body }, { comments }) => {
    const comment = comments.find(({ id }) => id === Number(parameters['comment_id']));
    if (comment === undefined) return notFound;
    const text = String(body['body']);
    if (tooLong(text)) return invalid('Body is too long (maximum is 65536 characters)');
    comment.body = text;
    return { status: 200, body: shapes.comment(comment) };
  },

  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters }, { comments }) => {
    const index = comments.findIndex(({ id }) => id === Number(parameters['comment_id']));
    if (index === -1) return notFound;
    comments.splice(index, 1);
    return { status: 204 };
  },

  'post /repos/{owner}/{repo}/check-runs': ({ body }, repository) => {
    const { name, head_sha } = body as { name: string; head_sha: string };
    const app = repository.login.replace('[bot]', '');
    const output = { title: '', summary: '' };
    const run: CheckRun = {
      ...{ id: repository.nextId(), app, head_sha, name, annotations: [], output },
      ...{ status: 'queued', conclusion: null, external_id: '' },
    };
    const refused = written(run, body);
    if (refused !== undefined) return refused;
    repository.checkRuns.push(run);
    return { status: 201, body: shapes.checkRun(run) };
  },

  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ parameters, body }, { checkRuns }) => {
    const run = checkRuns.find(({ id }) => id === Number(parameters['check_run_id']));
    if (run === undefined) return notFound;
    return written(run, body) ?? { status: 200, body: shapes.checkRun(run) };
  },

  'get /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ parameters, url }, { checkRuns }) => {
    const name = url.searchParams.get('check_name');
    const runs = checkRuns
      .filter((run) => run.head_sha === parameters['ref'] && (name === null || run.name === name))
      .toReversed();
    const { headers = {}, body } = paged(runs.map(shapes.checkRun), url);
    return { status: 200, headers, body: { total_count: runs.length, check_runs: body } };
  },

  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls': ({ parameters, url }, { owner, pulls }) => {
    const commit = parameters['commit_sha'];
    // Commits of a fork are not of this repository: GitHub finds no pull request of theirs.
    const associated = pulls.filter(
      ({ merged, head }) => merged === commit || (head.sha === commit && head.owner === owner),
    );
    return paged(associated.map(shapes.pull), url);
  },

  'get /repos/{owner}/{repo}/pulls': ({ url }, { pulls }) => {
    const head = url.searchParams.get('head');
    const state = url.searchParams.get('state') ?? 'open';
    const chosen = pulls.filter(
      (one) =>
        (head === null || `${one.head.owner}:${one.head.branch}` === head) &&
        (state === 'all' || (state === 'open') === (one.merged === undefined)),
    );
    return paged(chosen.map(shapes.pull), url);
  },

  'get /repos/{owner}/{repo}/pulls/{pull_number}': ({ parameters }, { pulls }) => {
    const pull = pulls.find(({ number }) => number === Number(parameters['pull_number']));
    return found(pull && shapes.wholePull(pull));
  },

  'get /repos/{owner}/{repo}/actions/runs/{run_id}': ({ parameters }, repository) => {
    const run = repository.runs.find(({ id }) => id === Number(parameters['run_id']));
    return found(run && shapes.run(run, repository));
  },

  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ({ parameters, url }, { artifacts }) => {
    const name = url.searchParams.get('name');
    const of = artifacts.filter(
      (one) => one.run === Number(parameters['run_id']) && (name === null || one.name === name),
    );
    const { headers = {}, body } = paged(of.map(shapes.artifact), url);
    return { status: 200, headers, body: { total_count: of.length, artifacts: body } };
  },

  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': (
    { parameters, url },
    { artifacts },
  ) => {
    const artifact = artifacts.find(({ id }) => id === Number(parameters['artifact_id']));
    if (artifact === undefined) return notFound;
    if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } };
    return { status: 302, headers: { location: `${url.origin}/blobs/artifact-${artifact.id}` } };
  },

  'get /repos/{owner}/{repo}/compare/{basehead}': ({ parameters }, { commits }) => {
    const [base = -1, head = -1] = (parameters['basehead'] ?? '').split('...').map((sha) => commits.indexOf(sha));
    if (base === -1 || head === -1) return notFound;
    return found(shapes.comparison(head - base));
  },

  'get /repos/{owner}/{repo}/environments/{environment_name}': ({ parameters }, { environments }) => {
    const environment = environments.find(({ name }) => name === parameters['environment_name']);
    return found(environment && shapes.environment(environment));
  },
};

/** GitHub counts characters, not UTF-16 units. */
const tooLong = (text: string): boolean => Array.from(text).length > 65_536;

/** A check run is written in parts: annotations are added to those that are there. */
function written(run: CheckRun, body: Readonly<Record<string, unknown>>): Answer | undefined {
  const { status, conclusion, external_id, output } = body as Partial<CheckRun> & {
    readonly output?: {
      readonly title: string;
      readonly summary: string;
      readonly annotations?: readonly Annotation[];
    };
  };
  if (output !== undefined && Buffer.byteLength(output.summary) > 65_535) {
    return invalid('summary exceeds a maximum bytesize of 65535');
  }
  if (external_id !== undefined) run.external_id = external_id;
  if (conclusion !== undefined) run.conclusion = conclusion;
  // A conclusion ends it, as GitHub has it.
  run.status = conclusion === undefined ? (status ?? run.status) : 'completed';
  if (output !== undefined) {
    run.output = { title: output.title, summary: output.summary };
    run.annotations.push(...(output.annotations ?? []));
  }
  return undefined;
}

/** One page of all, and where the next one is. */
function paged(all: readonly object[], url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const body = all.slice((page - 1) * size, page * size);
  if (page * size >= all.length) return { status: 200, body };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, body, headers: { link: `<${next.href}>; rel="next"` } };
}
