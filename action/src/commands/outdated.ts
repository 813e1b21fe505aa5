import type { Cloud } from '../aws/cloud.ts';
import { differsFromDeployed } from '../deploy/differs.ts';
import { CloudError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { render } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import type { Context } from './context.ts';

/** A run is of what is deployed: says so when the file is another. Who may run it need not have the right to read the template. */
export async function tellIfOutdated(pipeline: Pipeline, cloud: Cloud, { terminal }: Context): Promise<void> {
  try {
    if (!(await differsFromDeployed(cloud, render(pipeline, await shippedCode())))) return;
    terminal.progress(
      `The file is not what is deployed, which runs. penstock deploy ${pipeline.file} brings the change.`,
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    terminal.progress(`The file was not compared with what is deployed: ${error.message}`);
  }
}
