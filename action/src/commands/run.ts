import type { Cloud } from '../aws/cloud.ts';
import { executionArnOf, startExecution, stopExecution, untilStarted, untilVisible } from '../aws/executions.ts';
import { refuseOtherAccount, refuseSkewedClock } from '../deploy/account.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { CloudError, UserError } from '../errors.ts';
import { runSummary } from '../github/run-summary.ts';
import type { Pipeline } from '../graph/model.ts';
import { recordsOf } from '../run/compact-ledger.ts';
import { findRun } from '../run/find.ts';
import { executionName, runInput, settingsOf, type RunInput } from '../run/input.ts';
import { resumed } from '../run/resume.ts';
import { dueRun, type ScheduledRun } from '../run/scheduled.ts';
import { selectionOf, type Asked } from '../run/selection.ts';
import { runOf, watch, type FinishedRun } from '../run/watch.ts';
import { runData } from '../report/collect.ts';
import { renderText } from '../report/text.ts';
import { runJson, stepLine } from '../terminal/run.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';
import { tellIfOutdated } from './outdated.ts';
import { tidyLedger } from './tidy-ledger.ts';

export interface RunOptions extends PipelineOptions, Asked {
  /** Id of a window; absent: the last complete one. */
  readonly window: string | undefined;
  /** `name=value` for inputs. */
  readonly set: readonly string[];
  /** The run that is due by the pipeline's schedule, unless it is there: then it is followed. */
  readonly scheduled: boolean;
  /** Names of runs, at most one in all: to go on from, to follow, to end. */
  readonly resume: string | undefined;
  readonly attach: string | undefined;
  readonly stop: string | undefined;
}

/** Starts an execution, or takes one that is there; shows its progress, and ends with its result. */
export async function run(options: RunOptions, context: Context): Promise<FinishedRun> {
  refuseContradictions(options);
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  // What was typed is refused before any cloud is asked.
  const due = options.scheduled ? dueRun(pipeline, await context.dataEnd(pipeline)) : undefined;
  const isThere = due !== undefined || namedRun(options) !== undefined;
  const given = isThere ? undefined : await freshInput(options, pipeline, context);
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);
  refuseSkewedClock(cloud);
  const { stateMachineArn } = await deployedPipeline(cloud, pipeline);

  const start = async (input: RunInput, name = executionName(input.window, context.now())): Promise<string> => {
    await tellIfOutdated(pipeline, cloud, context);
    await context.fillSources(pipeline, cloud);
    terminal.progress(`Run ${name} of window ${input.window.id} [${input.window.start}, ${input.window.end})`);
    const executionArn = await startExecution(cloud, stateMachineArn, name, input);
    await untilVisible(cloud, executionArn, signal);
    return executionArn;
  };
  const executionArn =
    due !== undefined
      ? await scheduledExecution(due, pipeline, cloud, stateMachineArn, start, context)
      : given !== undefined
        ? await start(given)
        : await takeUp(options, pipeline, cloud, stateMachineArn, start);

  const finished = await watch(
    pipeline,
    executionArn,
    cloud,
    (step) => terminal.progress(stepLine(step, terminal)),
    signal,
  );
  const data = runData(pipeline, finished);
  terminal.stdout(options.format === 'json' ? runJson(data, finished.execution) : renderText(data, terminal));
  terminal.job?.summary(runSummary(data));
  if (options.stop === undefined) {
    const { window } = JSON.parse(finished.execution.input ?? '{}') as Partial<RunInput>;
    if (window !== undefined) await tidyLedger(pipeline, cloud, context, async () => recordsOf(pipeline, window.id));
    failUnlessSucceeded(finished, options.file ?? pipeline.file);
  }
  return finished;
}

async function freshInput(options: RunOptions, pipeline: Pipeline, context: Context): Promise<RunInput> {
  const input = runInput(pipeline, await nowFor(options, pipeline, context), options.window, options.set);
  return { ...input, select: selectionOf(pipeline, options) };
}

/** What is due is started once, by whom the schedule names; whoever else comes follows it. */
async function scheduledExecution(
  { name, window }: ScheduledRun,
  pipeline: Pipeline,
  cloud: Cloud,
  stateMachineArn: string,
  start: (input: RunInput, name: string) => Promise<string>,
  { terminal, signal }: Context,
): Promise<string> {
  const isOurs = pipeline.schedule?.by === 'github';
  const found = isOurs
    ? await executionArnOf(cloud, stateMachineArn, name)
    : await untilStarted(cloud, stateMachineArn, name, patience, signal);
  if (found !== undefined) {
    terminal.progress(`Run ${name} was started already`);
    return found;
  }
  if (isOurs) return start({ window, inputs: settingsOf(pipeline, []) }, name);
  throw new CloudError('not-scheduled', `EventBridge has not started the run ${name}.`, {
    hint: 'The alarm FailedStarts of the stack, and the log of its function, tell why.',
  });
}

/** Milliseconds: EventBridge Scheduler keeps a time to the minute. */
const patience = 120_000;

/** The last window is that of the data; which ones have ended is a matter of the clock. */
const nowFor = async ({ window }: RunOptions, pipeline: Pipeline, { dataEnd, now }: Context): Promise<Date> =>
  window === undefined ? dataEnd(pipeline) : now();

const namedRun = ({ resume, attach, stop }: RunOptions): string | undefined => resume ?? attach ?? stop;

/** The execution to follow: that of the run that was named, or one that goes on from it. */
async function takeUp(
  options: RunOptions,
  pipeline: Pipeline,
  cloud: Cloud,
  stateMachineArn: string,
  start: (input: RunInput) => Promise<string>,
): Promise<string> {
  const named = await findRun(cloud, stateMachineArn, namedRun(options) ?? '');
  if (options.stop !== undefined) await stopExecution(cloud, named, 'penstock run --stop');
  return options.resume === undefined ? named : start(resumed(pipeline, await runOf(pipeline, named, cloud)));
}

/** A run that is there has its window, inputs and steps. */
function refuseContradictions(options: RunOptions): void {
  const [kind, second] = (['resume', 'attach', 'stop', 'scheduled'] as const).filter(
    (kind) => options[kind] !== undefined && options[kind] !== false,
  );
  if (kind === undefined) return;
  const fresh = (['window', 'set', 'only', 'from', 'skip'] as const).find(
    (name) => options[name] !== undefined && options[name].length > 0,
  );
  const other = second ?? fresh;
  if (other === undefined) return;
  throw new UserError('bad-option', `--${kind} and --${other} contradict each other.`, {
    hint: `--${kind} takes the window, inputs and steps of the run that it ${kind === 'scheduled' ? 'starts' : 'names'}.`,
  });
}

function failUnlessSucceeded({ execution }: FinishedRun, file: string): void {
  if (execution.status === 'SUCCEEDED') return;
  if (execution.error === 'Locked') {
    throw new CloudError('run-locked', `${execution.cause}.`, { hint: 'Wait for its end, or run another window.' });
  }
  throw new CloudError(
    'run-failed',
    `The run ${execution.name} ended as ${execution.status}${execution.error === undefined ? '' : `: ${execution.error}`}.`,
    { hint: `penstock run ${file} --resume ${execution.name} does what is left of it.` },
  );
}
