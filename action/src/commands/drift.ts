import { refuseOtherAccount } from '../deploy/account.ts';
import { driftHint, findDrift, isDrifted } from '../deploy/drift/drift.ts';
import { CloudError } from '../errors.ts';
import { render } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import { driftText } from '../terminal/drift.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

/** What somebody has changed by hand. Raises CloudError `drifted` after it was printed. */
export async function drift(options: PipelineOptions, context: Context): Promise<void> {
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  const artifacts = render(pipeline, await shippedCode());
  const cloud = await context.openCloud(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const found = await findDrift(cloud, pipeline, artifacts, signal);

  terminal.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ ...found, drifted: isDrifted(found) })}\n`
      : driftText(found, terminal),
  );
  if (!isDrifted(found)) return;
  throw new CloudError('drifted', `${found.stackName} is not what was deployed.`, {
    hint: driftHint(found),
  });
}
