import { refuseOtherAccount } from '../deploy/account.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { startExecution, untilVisible } from '../aws/executions.ts';
import { CloudError } from '../errors.ts';
import { executionName, runInput } from '../run/input.ts';
import { watch, type FinishedRun } from '../run/watch.ts';
import { runData } from '../report/collect.ts';
import { renderText } from '../report/text.ts';
import { runJson, stepLine } from '../terminal/run.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface RunOptions extends PipelineOptions {
  /** Id of a window; absent: the last complete one. */
  readonly window: string | undefined;
  /** `name=value` for inputs. */
  readonly set: readonly string[];
}

/** Starts an execution, shows its progress, and ends with its result. */
export async function run(options: RunOptions, context: Context): Promise<FinishedRun> {
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  const input = runInput(pipeline, context.now(), options.window, options.set);
  const cloud = await context.openCloud(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const { stateMachineArn } = await deployedPipeline(cloud, pipeline);
  const name = executionName(input.window, context.now());
  terminal.progress(`Run ${name} of window ${input.window.id} [${input.window.start}, ${input.window.end})`);
  const executionArn = await startExecution(cloud, stateMachineArn, name, input);
  await untilVisible(cloud, executionArn, signal);
  const finished = await watch(
    pipeline,
    executionArn,
    cloud,
    (step) => terminal.progress(stepLine(step, terminal)),
    signal,
  );

  const data = runData(pipeline, finished);
  terminal.stdout(options.format === 'json' ? runJson(data, finished.execution) : renderText(data, terminal));
  failUnlessSucceeded(finished);
  return finished;
}

function failUnlessSucceeded({ execution }: FinishedRun): void {
  if (execution.status === 'SUCCEEDED') return;
  if (execution.error === 'Locked') {
    throw new CloudError('run-locked', `${execution.cause}.`, { hint: 'Wait for its end, or run another window.' });
  }
  throw new CloudError(
    'run-failed',
    `The run ${execution.name} ended as ${execution.status}${execution.error === undefined ? '' : `: ${execution.error}`}.`,
  );
}
