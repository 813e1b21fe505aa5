import { latestExecution } from '../aws/executions.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { UserError } from '../errors.ts';
import { runSummary } from '../github/run-summary.ts';
import { collect } from '../report/collect.ts';
import { renderSite } from '../report/site.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

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
  const data = await collect(pipeline, deployed, executionArn, cloud, context.signal);
  const index = `${await writeFiles(options.out, await renderSite(data))}/index.html`;
  terminal.job?.summary(runSummary(data));
  terminal.stdout(
    options.format === 'json' ? `${JSON.stringify({ execution: data.execution.name, index })}\n` : `${index}\n`,
  );
}
