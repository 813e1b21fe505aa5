import type { Cloud } from '../aws/cloud.ts';
import { ownBucket } from '../aws/objects.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { CloudError } from '../errors.ts';
import { reviewSummary } from '../github/summary.ts';
import type { Pipeline } from '../graph/model.ts';
import type { DeployedState } from '../plan/deployed-state.ts';
import { findDeployment } from '../plan/deployments.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { planText } from '../plan/read.ts';
import { readDeployed } from '../plan/read-deployed.ts';
import { renderingOf, type Rendering } from '../plan/rendering.ts';
import { planReview } from '../plan/review.ts';
import { namesOf } from '../render/names.ts';
import { render } from '../render/passes.ts';
import { reviewPage } from '../review/page.ts';
import { shippedCode } from '../shipped.ts';
import { planInTerminal } from '../terminal/plan.ts';
import type { Context, PipelineOptions } from './context.ts';
import { mergeBase } from './merge-base.ts';
import { pipelineOf } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

export interface PlanOptions extends PipelineOptions {
  /** A checkout of the merge base; absent: there is none. */
  readonly base: string | undefined;
  /** Of what was deployed before: what rolling back to it would change. */
  readonly digest: string | undefined;
  /** Folder for the plan as JSON and as Markdown; made when absent. */
  readonly out: string | undefined;
}

/** What a deployment would change, and what it means. */
export async function plan(options: PlanOptions, context: Context): Promise<Plan> {
  const pipeline = await pipelineOf(options);
  const shipped = await shippedCode();
  const base = await mergeBase(options.base, pipeline, shipped);
  const head =
    options.digest === undefined
      ? renderingOf(pipeline, render(pipeline, shipped))
      : await olderRendering(pipeline, options.digest, await context.openCloud(pipeline));
  const made = makePlan(pipeline, { head, base, deployed: await deployedState(options, pipeline, head, context) });

  if (options.out !== undefined) await writeFiles(options.out, planFiles(made));
  context.terminal.job?.summary(reviewSummary(planReview(made)));
  context.terminal.stdout(options.format === 'json' ? planText(made) : planInTerminal(made, context.terminal));
  return made;
}

const olderRendering = (pipeline: Pipeline, digest: string, cloud: Cloud): Promise<Rendering> =>
  findDeployment(cloud, ownBucket(namesOf(pipeline).artifactBucket, pipeline.environment.account), digest);

/** A pull request of somebody without credentials is compared with its merge base alone; the plan says so. */
async function deployedState(
  { base }: PlanOptions,
  pipeline: Pipeline,
  head: Rendering,
  context: Context,
): Promise<DeployedState | null | undefined> {
  try {
    return await deployedIn(await context.openCloud(pipeline), pipeline, head);
  } catch (error) {
    if (base !== undefined && error instanceof CloudError && error.code === 'no-credentials') return undefined;
    throw error;
  }
}

/** What is deployed, in the account that the environment names and no other. */
export async function deployedIn(cloud: Cloud, pipeline: Pipeline, head: Rendering): Promise<DeployedState | null> {
  await refuseOtherAccount(cloud, pipeline.environment);
  return readDeployed(cloud, pipeline, head);
}

/** By their names: the plan for programs, and for people. */
export function planFiles(plan: Plan): ReadonlyMap<string, string> {
  const name = `plan-${plan.digests.pipeline}-${plan.digests.environment}`;
  return new Map([
    [`${name}.json`, planText(plan)],
    [`${name}.md`, `${reviewPage(planReview(plan))}\n`],
  ]);
}
