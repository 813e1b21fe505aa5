import type { Cloud } from '../aws/cloud.ts';
import { startExecution, untilVisible } from '../aws/executions.ts';
import { ownBucket } from '../aws/objects.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { deployedPipeline, type Deployed } from '../deploy/deployed.ts';
import { CloudError, UserError } from '../errors.ts';
import type { Pipeline, Selection } from '../graph/model.ts';
import { retrainAll } from '../retrain/all.ts';
import { modelsNamed, refreshing } from '../retrain/selection.ts';
import type { Retrained } from '../retrain/train.ts';
import { executionName, runInput } from '../run/input.ts';
import { watch } from '../run/watch.ts';
import { retrainedJson, retrainedLine, retrainedText } from '../terminal/retrain.ts';
import { stepLine } from '../terminal/run.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface RetrainOptions extends PipelineOptions {
  /** Names of models or of their items; none: all. */
  readonly models: readonly string[];
}

/** Refreshes the training data, trains what has new data, and promotes where there is no champion. */
export async function retrain(options: RetrainOptions, context: Context): Promise<readonly Retrained[]> {
  const { terminal, signal, now } = context;
  const pipeline = await pipelineOf(options);
  const models = modelsNamed(pipeline, options.models);
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);
  const deployed = await deployedPipeline(cloud, pipeline);
  const { names, modelRoleArn: roleArn } = deployed;
  if (roleArn === undefined) throw withoutModels(pipeline);

  await refresh(pipeline, refreshing(pipeline, models), cloud, deployed, context);

  const bucket = ownBucket(names.dataBucket, pipeline.environment.account);
  const retrained = await retrainAll({ cloud, pipeline, names, bucket, roleArn, now }, models, signal, (one) =>
    terminal.progress(retrainedLine(one)),
  );
  terminal.stdout(options.format === 'json' ? retrainedJson(retrained) : retrainedText(retrained, terminal));
  return retrained;
}

/** A run of those steps alone, for the last complete window. */
async function refresh(
  pipeline: Pipeline,
  select: Selection,
  cloud: Cloud,
  { stateMachineArn }: Deployed,
  context: Context,
): Promise<void> {
  const { terminal, signal, now } = context;
  if (select.steps.length === 0) return;
  await context.fillSources(pipeline, cloud);
  const input = { ...runInput(pipeline, await context.dataEnd(pipeline), undefined, []), select };
  const name = executionName(input.window, now());
  terminal.progress(`Run ${name} refreshes training data`);
  const executionArn = await startExecution(cloud, stateMachineArn, name, input);
  await untilVisible(cloud, executionArn, signal);
  const { execution, steps } = await watch(
    pipeline,
    executionArn,
    cloud,
    (step) => select.steps.includes(step.step.name) && terminal.progress(stepLine(step, terminal)),
    signal,
  );
  if (execution.status === 'SUCCEEDED') return;
  const failed = steps.filter(({ status }) => status === 'failed').map(({ step, cause }) => `${step.name}: ${cause}`);
  const reason = failed.length > 0 ? failed.join('; ') : (execution.cause ?? execution.status);
  throw new CloudError('run-failed', `The training data was not refreshed: ${reason}`, {
    hint: `penstock run --attach ${name} shows the run.`,
  });
}

function withoutModels({ name, environment }: Pipeline): UserError {
  return new UserError('not-deployed', `${name} is deployed in ${environment.name} without its models.`, {
    hint: 'Deploy it first: penstock deploy, with the same file and options.',
  });
}
