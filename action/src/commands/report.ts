import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { latestExecution } from '../aws/executions.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { UserError } from '../errors.ts';
import { collect } from '../report/collect.ts';
import { renderSite } from '../report/site.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface ReportOptions extends PipelineOptions {
  /** Folder of the site; made when absent. */
  readonly out: string;
}

/** Writes the last run's reports as a static site. */
export async function report(options: ReportOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const pipeline = await pipelineOf(options);
  const cloud = await context.openCloud(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const deployed = await deployedPipeline(cloud, pipeline);
  const executionArn = await latestExecution(cloud, deployed.stateMachineArn);
  if (executionArn === undefined) {
    throw new UserError('never-run', `${pipeline.name} has not run yet in ${pipeline.environment.name}.`, {
      hint: `penstock run ${pipeline.file}`,
    });
  }
  const data = await collect(pipeline, deployed, executionArn, cloud);
  for (const [path, text] of await renderSite(data)) {
    const file = join(options.out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const index = resolve(options.out, 'index.html');
  terminal.stdout(
    options.format === 'json' ? `${JSON.stringify({ execution: data.execution.name, index })}\n` : `${index}\n`,
  );
}
