import { readFile } from 'node:fs/promises';
import { ownBucket } from '../aws/objects.ts';
import { deployArtifacts, type Deployment } from '../deploy/deploy.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { idleState } from '../deploy/settle.ts';
import { whoDeploys } from '../deploy/who.ts';
import { connectionOf, mergedCommit } from '../github/connection.ts';
import { refuseOpenEnvironment } from '../github/environment.ts';
import { refuseInPullRequest } from '../github/event.ts';
import { isOlder, refuseOlder } from '../github/precedes.ts';
import { UserError } from '../errors.ts';
import {
  findDeployment,
  lastDeployed,
  noteDeployed,
  recordOf,
  refuseRepeated,
  rolledBack,
  type LastDeployed,
} from '../plan/deployments.ts';
import { makePlan } from '../plan/make-plan.ts';
import { isEmpty, reviewedOf, type Plan, type ReviewedPlan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { readDeployed } from '../plan/read-deployed.ts';
import { renderingOf, type Rendering } from '../plan/rendering.ts';
import { isFresh, refuseLoss, refuseUnlessReviewed, refuseUnreviewed } from '../plan/reviewed.ts';
import type { Pipeline } from '../graph/model.ts';
import type { Deployable } from '../render/artifacts.ts';
import { namesOf } from '../render/names.ts';
import { render } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import { deployProgress } from '../terminal/deployment.ts';
import { planInTerminal } from '../terminal/plan.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface DeployOptions extends PipelineOptions {
  /** File of a plan that was looked at: nothing else is applied. */
  readonly plan: string | undefined;
  /** What the pull request of this commit has shown, and nothing else. */
  readonly reviewed: boolean;
  /** Of what was deployed before, and is to be again; with `plan`, as the plan of that has shown it. */
  readonly digest: string | undefined;
}

/** Applies what was reviewed, or nothing. */
export async function deploy(options: DeployOptions, context: Context): Promise<Deployment> {
  const { terminal, signal } = context;
  refuseContradictions(options);
  const told = options.plan === undefined ? undefined : readPlan(await textOf(options.plan), options.plan);
  const pipeline = await pipelineOf(options);
  refuseInPullRequest('deploy', pipeline.environment, process.env);
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);

  const site = { cloud, progress: deployProgress(terminal), signal };
  const names = namesOf(pipeline);
  // What is planned on is what is there when nobody changes it any more.
  await idleState(site, names.stack);
  const bucket = ownBucket(names.artifactBucket, pipeline.environment.account);
  const old = options.digest === undefined ? undefined : await findDeployment(cloud, bucket, options.digest);
  const { artifacts, head } = old === undefined ? await rendered(pipeline) : rolledBack(pipeline, old);
  const deployed = await readDeployed(cloud, pipeline, head);
  const plan = makePlan(pipeline, { head, base: 'none', deployed });
  const refuseUnlessAgreed = async (reviewed: ReviewedPlan): Promise<void> => {
    refuseUnlessReviewed(plan, reviewed, told);
    // What is rolled back to was deployed before, and is meant to be again.
    if (!isFresh(plan, reviewed) && old === undefined) await refuseRepeated(cloud, bucket, head);
  };
  const last = await lastDeployed(cloud, bucket);
  const isThere = deployed?.recorded?.digest === head.digest && isEmpty(plan);
  if (options.reviewed) {
    // A merge that touches no pipeline needs no plan of its own: a fork's has none that counts.
    if (!isThere) await refuseUnlessAgreed(await shownOf(plan, last));
  } else if (told !== undefined) await refuseUnlessAgreed(reviewedOf(told));
  else if (old === undefined) refuseUnreviewed(plan);
  else {
    terminal.progress(planInTerminal(plan, terminal));
    refuseLoss(plan, options.digest);
  }

  // Asked before anything is done: GitHub may refuse to answer.
  const merge = options.reviewed ? await mergeToNote(isThere, last) : undefined;
  const deployment = await deployArtifacts(
    pipeline,
    { ...artifacts, record: recordOf(head) },
    { ...site, who: whoDeploys(process.env) },
  );
  await noteDeployed(cloud, bucket, head.digest, merge);

  const previous = deployed?.recorded?.digest ?? null;
  terminal.stdout(
    options.format === 'json'
      ? deploymentJson(deployment, { digest: head.digest, previous })
      : `Stack ${deployment.stackName}: ${deployment.status}; digest ${head.digest.slice(0, 12)}.\n`,
  );
  return deployment;
}

/** `previous` is the digest of what was deployed before: a model alone may differ, of which CloudFormation knows nothing. */
function deploymentJson(
  { stackName, status, outputs, changes }: Deployment,
  digests: { readonly digest: string; readonly previous: string | null },
): string {
  const resources = changes.map(({ ResourceChange }) => ResourceChange);
  return `${JSON.stringify({ stackName, status, ...digests, changes: resources, outputs })}\n`;
}

async function rendered(pipeline: Pipeline): Promise<{ readonly artifacts: Deployable; readonly head: Rendering }> {
  const artifacts = render(pipeline, await shippedCode());
  return { artifacts, head: renderingOf(pipeline, artifacts) };
}

/** What a pull request has shown is neither an older deployment nor a file. */
function refuseContradictions({ plan, reviewed, digest }: DeployOptions): void {
  const [other] = Object.entries({ plan, digest }).filter(([, value]) => value !== undefined);
  if (!reviewed || other === undefined) return;
  throw new UserError('bad-option', `--${other[0]} and --reviewed contradict each other.`);
}

/** What the pull request behind the commit of this job has shown. */
async function shownOf({ digests, isProtected }: Plan, last: LastDeployed): Promise<ReviewedPlan> {
  const connection = connectionOf(process.env);
  const { openGitHub } = await import('../github/client.ts');
  const { reviewedPlan } = await import('../github/reviewed.ts');
  const github = openGitHub(connection);
  const commit = mergedCommit(process.env);
  if (isProtected) await refuseOpenEnvironment(github, digests.environment);
  const shown = await reviewedPlan(github, commit, digests);
  // Also where it was planned on what is there: what came in between may have left the templates as they are.
  if (last.commit !== undefined) await refuseOlder(github, commit, last.commit);
  return shown;
}

/** The last merge that is deployed: where nothing changes, the run of an older one, repeated, does not become it. */
async function mergeToNote(isThere: boolean, { commit: last }: LastDeployed): Promise<string> {
  const commit = mergedCommit(process.env);
  if (!isThere || last === undefined || last === commit) return commit;
  const { openGitHub } = await import('../github/client.ts');
  return (await isOlder(openGitHub(connectionOf(process.env)), commit, last)) ? last : commit;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError('bad-plan', `${file} cannot be read: ${String(cause)}.`, { cause });
  }
}
