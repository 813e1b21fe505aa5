/** One side of a preview: a pipeline, deployed and run in a local cloud of its own. */
import { startExecution, untilVisible } from '../aws/executions.ts';
import { ownBucket } from '../aws/objects.ts';
import { deployedPipeline, type Deployed } from '../deploy/deployed.ts';
import { deployArtifacts } from '../deploy/deploy.ts';
import { UserError } from '../errors.ts';
import type { Model, Pipeline } from '../graph/model.ts';
import type { Artifacts } from '../render/artifacts.ts';
import { runData } from '../report/collect.ts';
import type { ReportData, StepOutcome } from '../report/data.ts';
import { retrainModel } from '../retrain/train.ts';
import { executionName, runInput, type RunInput } from '../run/input.ts';
import type { StepRun } from '../run/steps.ts';
import { watch } from '../run/watch.ts';
import type { PreviewCloud } from './bench.ts';
import { phases } from './phases.ts';
import type { SideResult } from './snapshot.ts';

export interface Rendered {
  readonly pipeline: Pipeline;
  readonly artifacts: Artifacts;
}

export interface SideOptions extends Rendered {
  /** Pipelines that this one starts. */
  readonly others: readonly Rendered[];
  /** Names of the steps that run; the others are as they are. */
  readonly steps: readonly string[];
  /** Before it the data of its sources end. */
  readonly dataEnd: Date;
  readonly signal: AbortSignal;
  readonly onStep: (step: StepRun) => void;
}

/** Each of the steps runs once: those that need no model first, then the models are trained, then the rest. */
export async function runSide(options: SideOptions, own: PreviewCloud): Promise<SideResult> {
  const { pipeline, others, steps, dataEnd, signal } = options;
  const { cloud } = own;
  for (const one of [...others, options])
    await deployArtifacts(one.pipeline, one.artifacts, { cloud, progress: silent, signal });
  await own.fill(pipeline, signal);
  const deployed = await deployedPipeline(cloud, pipeline);
  const input = runInput(pipeline, dataEnd, undefined, []);

  const { first, models, then } = phases(pipeline, steps);
  const runs: ReportData[] = [];
  const untrained: [string, string][] = [];
  if (first.length > 0) runs.push(await runOnce(options, own, deployed, input, first));
  for (const model of models) {
    const why = await train(options, own, deployed, model);
    if (why !== undefined) untrained.push([model.name, why]);
  }
  if (then.length > 0) runs.push(await runOnce(options, own, deployed, input, then));
  return {
    window: input.window,
    status: runs.find(({ execution }) => execution.status !== 'SUCCEEDED')?.execution.status ?? 'SUCCEEDED',
    seconds: runs.reduce((sum, run) => sum + secondsOf(run), 0),
    steps: outcomes(
      runs,
      [first, then].filter((names) => names.length > 0),
    ),
    untrained: Object.fromEntries(untrained),
  };
}

const nothing = () => undefined;
const silent = { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing };

async function runOnce(
  { pipeline, signal, onStep }: SideOptions,
  { cloud }: PreviewCloud,
  { stateMachineArn }: Deployed,
  input: RunInput,
  steps: readonly string[],
): Promise<ReportData> {
  const select = { steps, reason: 'another part of the preview' };
  const name = executionName(input.window, new Date());
  const executionArn = await startExecution(cloud, stateMachineArn, name, { ...input, select });
  await untilVisible(cloud, executionArn, signal);
  const tell = (run: StepRun) => (steps.includes(run.step.name) ? onStep(run) : undefined);
  return runData(pipeline, await watch(pipeline, executionArn, cloud, tell, signal));
}

/** Why it could not be trained; a model without rows to learn from keeps nothing else from being seen. */
async function train(
  { pipeline, signal }: SideOptions,
  { cloud }: PreviewCloud,
  { names, modelRoleArn: roleArn }: Deployed,
  model: Model,
): Promise<string | undefined> {
  if (roleArn === undefined) return 'The pipeline was deployed without its models.';
  const bucket = ownBucket(names.dataBucket, pipeline.environment.account);
  try {
    await retrainModel({ cloud, pipeline, names, bucket, roleArn, now: () => new Date() }, model, signal);
    return undefined;
  } catch (error) {
    if (error instanceof UserError && error.code === 'retrain-failed') return error.message;
    throw error;
  }
}

const secondsOf = ({ execution }: ReportData): number =>
  (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;

/** Of each step the outcome in the run that was to do it, in the order of the pipeline. */
function outcomes(runs: readonly ReportData[], selected: readonly (readonly string[])[]): readonly StepOutcome[] {
  const [first] = runs;
  return (first?.steps ?? []).flatMap(({ name }) => {
    const run = runs[selected.findIndex((names) => names.includes(name))];
    return run?.steps.find((step) => step.name === name) ?? [];
  });
}
