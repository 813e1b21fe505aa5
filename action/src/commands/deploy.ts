import { deployArtifacts, type Deployment } from '../deploy/deploy.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { whoDeploys } from '../deploy/who.ts';
import { isCi, refuseInPullRequest } from '../github/event.ts';
import { deployProgress } from '../terminal/deployment.ts';
import { render } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

/** Applies the pipeline as it is in the files, through a change set. */
export async function deploy(options: PipelineOptions, context: Context): Promise<Deployment> {
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  const artifacts = render(pipeline, await shippedCode());
  refuseInPullRequest('deploy', pipeline.environment, process.env);
  const cloud = await context.openCloud(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const deployment = await deployArtifacts(pipeline, artifacts, {
    cloud,
    progress: deployProgress(terminal, isCi(process.env)),
    signal,
    who: whoDeploys(process.env),
  });

  const { stackName, status, outputs, changes } = deployment;
  terminal.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ stackName, status, digest: artifacts.digest, changes: changes.map(({ ResourceChange }) => ResourceChange), outputs })}\n`
      : `Stack ${stackName}: ${status}.\n`,
  );
  return deployment;
}
