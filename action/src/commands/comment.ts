import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InternalError, PenstockError } from '../errors.ts';
import { artifactTexts } from '../github/artifact.ts';
import { checkName, checkRun } from '../github/check-run.ts';
import { appOf, loginOf, openGitHub, type GitHub } from '../github/client.ts';
import {
  comment as write,
  commentBody,
  isOf,
  isSilent,
  ownComments,
  untoldBody,
  type Commented,
  type OwnComment,
  type Places,
} from '../github/comment.ts';
import { connectionOf, pageOfJob } from '../github/connection.ts';
import { canKeepPages, keepPage } from '../github/keep-page.ts';
import type { Marker } from '../github/marker.ts';
import { page } from '../github/page/page.ts';
import { pullOf, pullRun, runOfEvent, type PullRun } from '../github/pull-run.ts';
import { queuedReview } from '../github/queued.ts';
import { isForbidden } from '../github/refused.ts';
import { reviewFile, told, type Told } from '../github/reviews.ts';
import { summaryOf } from '../github/summary.ts';
import { reviewedOf } from '../plan/plan.ts';
import type { Context } from './context.ts';

export interface CommentOptions {
  /** A run of the pull request's workflow; absent: the one that the event tells of. */
  readonly runId: number | undefined;
  /** Folder of the plans that this job was to make with its own code; absent: it makes none. */
  readonly plans: string | undefined;
  readonly format: 'text' | 'json';
}

/**
 * Tells a pull request what its run has found: a comment and check runs; of a merge queue check runs alone. Runs in a job
 * that the pull request cannot change.
 */
export async function comment(
  options: CommentOptions,
  { terminal, now }: Pick<Context, 'terminal' | 'now'>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const github = openGitHub(connectionOf(environment));
  const run = await pullRun(github, options.runId ?? runOfEvent(await eventOf(environment)));
  const pull = run.of.kind === 'merge queue' ? run.of.pull : await pullOf(github, run.of, run.headSha);
  if (pull === undefined) {
    terminal.progress(`No open pull request has ${run.headSha} as its head: a later push has replaced it.`);
    print(options, terminal, { pull: null, told: [] });
    return;
  }
  const all = told(await artifactTexts(github, run.age.id, reviewFile), await ownPlans(options.plans));
  const places = await placesOf(all, pull, run, terminal, environment);
  terminal.job?.summary(summaryOf(all, places.whole));
  try {
    const job = { places, now: now(), plans: options.plans !== undefined };
    const results = await post(github, pull, run, all, job);
    print(options, terminal, { pull, told: results });
  } catch (error) {
    if (!isForbidden(error) || terminal.job === undefined) throw error;
    terminal.job.warn(error);
  }
}

async function placesOf(
  all: readonly Told[],
  pull: number,
  { headSha }: PullRun,
  { job }: Context['terminal'],
  environment: NodeJS.ProcessEnv,
): Promise<Places> {
  const run = pageOfJob(environment);
  if (!canKeepPages(environment) || all.every(({ reviews }) => isSilent(reviews))) return { run, whole: undefined };
  const name = `penstock-${pull}-${headSha.slice(0, 12)}.html`;
  try {
    const whole = await drawn(all, `What pull request #${pull} changes`, `Made by Penstock of commit ${headSha}.`);
    return { run, whole: await keepPage(name, whole, run, environment) };
  } catch (error) {
    // A comment without the page is better than none.
    if (!(error instanceof PenstockError) || job === undefined) throw error;
    job.warn(error);
    return { run, whole: undefined };
  }
}

/** Raises InternalError: what is drawn, anybody may have written. */
async function drawn(...of: Parameters<typeof page>): Promise<string> {
  try {
    return await page(...of);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InternalError('internal', `The page of the pull request was not drawn: ${reason}.`, { cause });
  }
}

interface Posted {
  readonly pipeline: string;
  readonly environment: string;
  readonly comment: Commented;
  /** `penstock plan: rooms/prod` -> what has become of it. */
  readonly checks: Readonly<Record<string, 'written' | 'left'>>;
}

interface Job {
  readonly places: Places;
  readonly now: Date;
  /** Whether it was to plan by itself. */
  readonly plans: boolean;
}

async function post(
  github: GitHub,
  pull: number,
  { age, headSha, of }: PullRun,
  all: readonly Told[],
  { places, now, plans }: Job,
): Promise<readonly Posted[]> {
  const isQueued = of.kind === 'merge queue';
  const login = await loginOf(github);
  const app = appOf(login);
  // What is told of a place in a queue would be told of the pull request as it is.
  const comments = isQueued ? [] : await ownComments(github, login, pull);
  const posted: Posted[] = [];
  for (const { pipeline, environment, reviews, plan } of all) {
    const marker = { pipeline, environment, run: age, headSha, at: now.toISOString() };
    const content = { body: commentBody(reviews, marker, places), isSilent: isSilent(reviews) };
    const commented = isQueued ? 'nothing to say' : await write(github, pull, comments, marker, content);
    const checks: Record<string, 'written' | 'left'> = {};
    for (const review of reviews) {
      const isPlan = review.concern === 'plan';
      const own = { plan, isDue: plans };
      const judged = isQueued && isPlan ? await queuedReview(github, app, pull, own, review) : review;
      const recorded = { run: age, isQueued, plan: isPlan && plan !== undefined ? reviewedOf(plan) : undefined };
      checks[checkName(review)] = await checkRun(github, app, judged, headSha, recorded, places.run);
    }
    posted.push({ pipeline, environment, comment: commented, checks });
  }
  const looked = all.some(({ reviews }) => reviews.some(({ concern }) => concern === 'check'));
  for (const { pipeline, environment } of untold(comments, all)) {
    const marker = { pipeline, environment, run: age, headSha, at: now.toISOString() };
    const content = { body: untoldBody(looked, marker, places), isSilent: false };
    posted.push({ pipeline, environment, comment: await write(github, pull, comments, marker, content), checks: {} });
  }
  return posted;
}

/** What earlier runs have told of, and this one does not: once, also where two comments tell of it. */
const untold = (comments: readonly OwnComment[], all: readonly Told[]): readonly Marker[] =>
  comments
    .map(({ marker }) => marker)
    .filter((marker, index, markers) => markers.findIndex((one) => isOf(one, marker)) === index)
    .filter((marker) => !all.some((one) => isOf(one, marker)));

function print(
  { format }: CommentOptions,
  { stdout }: Context['terminal'],
  { pull, told }: { readonly pull: number | null; readonly told: readonly Posted[] },
): void {
  if (format === 'json') stdout(`${JSON.stringify({ pull, told })}\n`);
  else
    for (const { pipeline, environment, comment } of told) stdout(`#${pull} ${pipeline}/${environment}: ${comment}\n`);
}

/** The texts of the plans in a folder. */
async function ownPlans(folder: string | undefined): Promise<ReadonlyMap<string, string>> {
  // The step that was to plan has made none.
  if (folder === undefined || !existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.startsWith('plan-') && reviewFile.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** What started the workflow, as GitHub's runner has written it down. */
async function eventOf({ GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): Promise<unknown> {
  return file === undefined ? undefined : JSON.parse(await readFile(file, 'utf8'));
}
