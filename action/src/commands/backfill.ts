import type { Cloud } from '../aws/cloud.ts';
import { runningExecution, startExecution, untilVisible } from '../aws/executions.ts';
import { ownBucket, putOnce, readTextIfThere, type OwnBucket } from '../aws/objects.ts';
import { choose, type Filter } from '../backfill/choose.ts';
import { estimate, type Estimate } from '../backfill/estimate.ts';
import { follow } from '../backfill/follow.ts';
import { stepRecords } from '../backfill/ledger.ts';
import { manifestDigest, manifestOf, manifestText, readManifest, type Manifest } from '../backfill/manifest.ts';
import { windowsBetween, type Range } from '../backfill/windows.ts';
import { refuseOtherAccount, refuseSkewedClock } from '../deploy/account.ts';
import { deployedPipeline } from '../deploy/deployed.ts';
import { CloudError, UserError } from '../errors.ts';
import type { Pipeline, Window } from '../graph/model.ts';
import { isRepeated } from '../graph/phases.ts';
import { stateMachineArnOf } from '../render/targets.ts';
import { crowded } from '../run/compact-ledger.ts';
import { executionName, settingsOf } from '../run/input.ts';
import { backfillProgress, backfillText, planJson, planText, resultJson } from '../terminal/backfill.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';
import { tidyLedger } from './tidy-ledger.ts';

export interface BackfillOptions extends PipelineOptions, Range, Filter {
  /** `name=value` for inputs. */
  readonly set: readonly string[];
  /** Windows at once; absent: the pipeline's. */
  readonly concurrency: number | undefined;
  /** Ends with the first window that fails. */
  readonly stopOnFailure: boolean;
  /** Plans, and runs nothing. */
  readonly dryRun: boolean;
  /** Digest of a plan: runs exactly that, or goes on with it. */
  readonly manifest: string | undefined;
}

interface Planned {
  readonly digest: string;
  readonly manifest: Manifest;
  readonly estimate: Estimate;
}

/** Plans windows, prints the manifest and its digest, and runs exactly those. */
export async function backfill(options: BackfillOptions, context: Context): Promise<void> {
  refuseContradictions(options);
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  if (pipeline.backfill === undefined) {
    throw new UserError(
      'no-backfill',
      `${pipeline.name} has no section "backfill", so that its state machine for it is not deployed.`,
      {
        hint: 'Add backfill: { since: 2021-01-01 }, and deploy.',
      },
    );
  }
  const range =
    options.manifest === undefined ? windowsBetween(pipeline, options, await context.dataEnd(pipeline)) : undefined;
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);
  refuseSkewedClock(cloud);
  const { names } = await deployedPipeline(cloud, pipeline);
  const bucket = ownBucket(names.dataBucket, pipeline.environment.account);

  const records = await recordsOf(pipeline, cloud, bucket, range);
  const planned =
    range === undefined
      ? await storedPlan(pipeline, cloud, bucket, options.manifest ?? '', records)
      : await newPlan(
          pipeline,
          choose(pipeline, range, records, options),
          options,
          cloud,
          bucket,
          context.now(),
          records,
        );
  const { digest, manifest } = planned;
  const [newest] = manifest.windows;
  const isEnough = options.dryRun || newest === undefined;
  if (options.format === 'text') terminal.stdout(planText(pipeline, digest, manifest, planned.estimate));
  else if (isEnough) terminal.stdout(planJson(digest, manifest, planned.estimate));
  if (isEnough) return;

  const machine = stateMachineArnOf(pipeline.environment, names.backfill);
  const started = await runningExecution(cloud, machine, `${digest}_`);
  const input = {
    backfill: digest,
    window: newest,
    inputs: manifest.inputs,
    concurrency: manifest.concurrency,
    tolerance: manifest.stop ? 0 : 100,
  };
  await context.fillSources(pipeline, cloud);
  const executionArn =
    started ?? (await startExecution(cloud, machine, executionName({ ...newest, id: digest }, context.now()), input));
  await untilVisible(cloud, executionArn, signal);
  const followed = await follow(
    cloud,
    bucket,
    executionArn,
    backfillProgress(terminal, () => Date.now()),
    signal,
  );
  terminal.stdout(options.format === 'json' ? resultJson(digest, followed) : backfillText(followed, terminal));
  await tidyLedger(pipeline, cloud, context, async (bucket) =>
    (await Promise.all(pipeline.steps.map(({ name }) => crowded(cloud, bucket, name, context.now())))).flat(),
  );
  if (followed.execution.status === 'SUCCEEDED') return;
  throw new CloudError(
    'backfill-failed',
    `The backfill ${digest} ended as ${followed.execution.status}: ${followed.execution.cause ?? ''}.`,
    { hint: `penstock backfill ${options.file ?? pipeline.file} --manifest ${digest} does what is left of it.` },
  );
}

/** A manifest has its windows, inputs and concurrency. */
function refuseContradictions(options: BackfillOptions): void {
  if (options.manifest === undefined) return;
  const { since, until, missing, failed, changed, set, concurrency, stopOnFailure } = options;
  const others = {
    since,
    until,
    missing,
    failed,
    changed,
    set: set.length > 0,
    concurrency,
    'stop-on-failure': stopOnFailure,
  };
  const [other] = Object.entries(others).find(([, value]) => value !== undefined && value !== false) ?? [];
  if (other === undefined) return;
  throw new UserError('bad-option', `--manifest and --${other} contradict each other.`, {
    hint: 'A manifest has its windows, inputs and concurrency.',
  });
}

/** Of every step that is repeated, by its name: all that is known of the range, or nothing. */
async function recordsOf({ steps }: Pipeline, cloud: Cloud, bucket: OwnBucket, range: readonly Window[] | undefined) {
  const windows = new Set(range?.map(({ id }) => id));
  const repeated = windows.size === 0 ? [] : steps.filter(isRepeated);
  return new Map(
    await Promise.all(
      repeated.map(async ({ name }) => [name, await stepRecords(cloud, bucket, name, windows)] as const),
    ),
  );
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

/** Kept in the data bucket, so that it can be run later, by somebody else, as it was looked at. */
async function newPlan(
  pipeline: Pipeline,
  windows: readonly Window[],
  { set, concurrency, stopOnFailure }: BackfillOptions,
  cloud: Cloud,
  bucket: OwnBucket,
  now: Date,
  records: Records,
): Promise<Planned> {
  const manifest = manifestOf(pipeline, windows, {
    inputs: settingsOf(pipeline, set),
    concurrency: concurrency ?? pipeline.backfill?.maxConcurrency ?? 1,
    stop: stopOnFailure,
    now,
  });
  const text = manifestText(manifest);
  const digest = manifestDigest(text);
  if (windows.length > 0) {
    const json = { contentType: 'application/json' };
    await putOnce(cloud, bucket, windowsKey(digest), { ...json, content: () => JSON.stringify(manifest.windows) });
    await putOnce(cloud, bucket, manifestKey(digest), { ...json, content: () => text });
  }
  return { digest, manifest, estimate: estimate(pipeline, manifest, records) };
}

async function storedPlan(
  pipeline: Pipeline,
  cloud: Cloud,
  bucket: OwnBucket,
  digest: string,
  records: Records,
): Promise<Planned> {
  const text = await readTextIfThere(cloud, bucket, manifestKey(digest));
  if (text === undefined) {
    throw new UserError(
      'bad-manifest',
      `There is no manifest "${digest}" of ${pipeline.name} in ${pipeline.environment.name}.`,
      {
        hint: 'penstock backfill --dry-run plans one, and prints its digest.',
      },
    );
  }
  const manifest = readManifest(text, digest, pipeline);
  return { digest, manifest, estimate: estimate(pipeline, manifest, records) };
}

const manifestKey = (digest: string): string => `backfills/${digest}/manifest.json`;
const windowsKey = (digest: string): string => `backfills/${digest}/windows.json`;
