/** Runs both sides of a change on local data, as far as the change touches them, and compares. */
import { createHash } from 'node:crypto';
import type { Execution, Pipeline } from '../graph/model.ts';
import type { StepRun } from '../run/steps.ts';
import type { PreviewBench, KeptState } from './bench.ts';
import { compare, type ComparedSide } from './compare.ts';
import { forgetSteps } from './forget.ts';
import type { Preview } from './preview.ts';
import { runSide, type Rendered } from './side.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { pipelineDigest, stepDigests, type Outside } from './step-digests.ts';
import { touchedSteps, type Side, type TouchedStep } from './touched.ts';

/** A pipeline, and those that it starts. */
export interface Version extends Rendered {
  readonly others: readonly Rendered[];
}

export interface PreviewContext {
  readonly bench: PreviewBench;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
  readonly onStep: (step: StepRun) => void;
}

export interface Made {
  readonly preview: Preview;
  /** What was compared, for the page; absent: nothing ran. */
  readonly base?: ComparedSide | undefined;
  readonly head?: ComparedSide | undefined;
  /** Where buckets and logs of a run are in which a step failed. */
  readonly stateFolder?: string | undefined;
}

/** `why`: why there is no base. */
export async function makePreview(
  base: Version | undefined,
  head: Version,
  notes: readonly string[],
  context: PreviewContext,
): Promise<Made> {
  const { bench, tell } = context;
  const before = base && (await sideOf(base, bench));
  const after = await sideOf(head, bench);
  const touched = touchedSteps(before, after);
  const empty = emptyPreview(head.pipeline, notes);
  if (head.pipeline.local.length === 0) return { preview: { ...empty, kind: 'unfed' } };
  if (touched.length === 0) return { preview: { ...empty, kind: 'untouched' } };

  const old = base && before && (await baseRun(base, before, context));
  tell(`Runs ${head.pipeline.name} as it is now: ${touched.length} of ${head.pipeline.steps.length} steps are touched`);
  const now = await headRun(head, old, touched, context);
  const [baseSide, headSide] = [old && { pipeline: old.pipeline, snapshot: old.snapshot }, now];
  return {
    preview: {
      ...empty,
      kind: old === undefined ? 'alone' : 'compared',
      window: now.snapshot.window,
      base: old === undefined ? null : runOf(old.snapshot, old.isKept),
      head: runOf(now.snapshot, false),
      untouched: head.pipeline.steps.length - touched.filter(({ change }) => change !== 'removed').length,
      ...compare(touched, baseSide, headSide),
      notChecked: notChecked(head.pipeline),
    },
    base: baseSide,
    head: headSide,
    stateFolder: now.stateFolder,
  };
}

const emptyPreview = ({ name, file, environment, steps }: Pipeline, notes: readonly string[]): Preview => ({
  version: 1,
  file,
  pipeline: name,
  environment: environment.name,
  kind: 'untouched',
  window: null,
  base: null,
  head: null,
  untouched: steps.length,
  steps: [],
  tables: [],
  reports: [],
  models: [],
  same: [],
  notes,
  notChecked: [],
});

const runOf = ({ status, seconds }: Snapshot, isKept: boolean): Preview['base'] => ({ isKept, status, seconds });

/** What a local run cannot tell. */
function notChecked({ steps }: Pipeline): readonly string[] {
  const started = steps.filter((step): step is Execution => step.kind === 'execution');
  const called = steps.filter(({ kind }) => kind === 'lambda');
  return [
    'Preview: rows of AWS. Both runs were on local data, for one window.',
    ...started.map(({ name }) => `Preview: what ${name} starts. It ran, and its own data is not compared.`),
    ...called.map(
      ({ name }) => `Preview: the function that ${name} calls. What stands in for it in local/functions ran.`,
    ),
  ];
}

async function sideOf({ pipeline, others }: Version, bench: PreviewBench): Promise<Side> {
  return { pipeline, digests: stepDigests(pipeline, await outsideOf(pipeline, others, bench)) };
}

async function outsideOf(pipeline: Pipeline, others: readonly Rendered[], bench: PreviewBench): Promise<Outside> {
  const called = new Map<string, string>();
  for (const step of pipeline.steps) {
    if (step.kind === 'lambda') called.set(step.name, await bench.functionDigest(pipeline, step.functionName));
    if (step.kind !== 'execution' || step.of.kind !== 'pipeline') continue;
    const { of } = step;
    const other = others.find((one) => one.pipeline.name === of.pipeline)?.pipeline;
    // One that it starts in turn is among the others too.
    const digests = other && stepDigests(other, await outsideOf(other, others, bench));
    called.set(step.name, digests === undefined ? '' : pipelineDigest(digests));
  }
  return { feeds: await bench.feeds(pipeline), called };
}

interface BaseRun extends ComparedSide {
  readonly digests: Side['digests'];
  readonly isKept: boolean;
  /** Absent: not every step succeeded, and nothing is built on that. */
  readonly state?: KeptState | undefined;
}

/** Of an earlier preview, or made now, and kept for the next one. */
async function baseRun(base: Version, { digests }: Side, context: PreviewContext): Promise<BaseRun> {
  const { bench, signal, onStep, tell } = context;
  const { pipeline } = base;
  const digest = stateDigest(base, digests);
  const kept = await bench.kept(digest);
  // Our own code of the same version has written it.
  if (kept !== undefined)
    return { pipeline, digests, snapshot: JSON.parse(kept.text) as Snapshot, isKept: true, state: kept };

  tell(`Runs ${pipeline.name} as it was`);
  const own = await bench.open(pipeline);
  try {
    const steps = pipeline.steps.map(({ name }) => name);
    const snapshot = await runSide({ ...base, steps, dataEnd: bench.dataEnd(pipeline), signal, onStep }, own)
      .then((result) => takeSnapshot(pipeline, result, own.cloud, signal))
      .finally(() => own.cloud.close());
    const isWhole = snapshot.steps.every(({ status }) => status === 'succeeded');
    const state = isWhole ? await own.keep(digest, JSON.stringify(snapshot)) : undefined;
    return { pipeline, digests, snapshot, isKept: false, state };
  } finally {
    await own.remove();
  }
}

const stateDigest = ({ pipeline, artifacts, others }: Version, digests: Side['digests']): string =>
  createHash('sha256')
    .update([artifacts, ...others.map((other) => other.artifacts)].map(({ digest }) => digest).join(' '))
    .update(pipelineDigest(digests))
    .update(JSON.stringify(pipeline.local.map(({ at: _, ...feed }) => feed)))
    .digest('hex');

interface HeadRun extends ComparedSide {
  readonly stateFolder?: string | undefined;
}

/** On a copy of the base's state where that shows the same, else whole. */
async function headRun(
  head: Version,
  base: BaseRun | undefined,
  touched: readonly TouchedStep[],
  context: PreviewContext,
): Promise<HeadRun> {
  const { pipeline } = head;
  if (base?.state !== undefined) {
    const names = touched.filter(({ change }) => change !== 'removed').map(({ step }) => step.name);
    const part = await runHead(head, names, { ...base, state: base.state, touched }, context);
    // What is skipped may make others skip, by rules that look at all that these need.
    const isExact = part.snapshot.steps.every(({ name, status }) => !names.includes(name) || status !== 'skipped');
    if (isExact) return part;
  }
  return runHead(
    head,
    pipeline.steps.map(({ name }) => name),
    undefined,
    context,
  );
}

async function runHead(
  head: Version,
  steps: readonly string[],
  on: (BaseRun & { readonly state: KeptState; readonly touched: readonly TouchedStep[] }) | undefined,
  { bench, signal, onStep }: PreviewContext,
): Promise<HeadRun> {
  const { pipeline } = head;
  const own = await bench.open(pipeline, on?.state);
  let keeps = false;
  try {
    const snapshot = await part().finally(() => own.cloud.close());
    keeps = snapshot.status !== 'SUCCEEDED';
    return { pipeline, snapshot, stateFolder: keeps ? own.stateFolder : undefined };
  } finally {
    if (!keeps) await own.remove();
  }

  async function part(): Promise<Snapshot> {
    if (on !== undefined) {
      const names = new Set(on.touched.map(({ step }) => step.name));
      await forgetSteps(
        own.cloud,
        on.pipeline,
        on.pipeline.steps.filter(({ name }) => names.has(name)),
      );
    }
    const result = await runSide({ ...head, steps, dataEnd: bench.dataEnd(pipeline), signal, onStep }, own);
    const snapshot = await takeSnapshot(pipeline, result, own.cloud, signal);
    const ran = new Map(snapshot.steps.map((step) => [step.name, step]));
    const before = new Map(on?.snapshot.steps.map((step) => [step.name, step]));
    return { ...snapshot, steps: pipeline.steps.flatMap(({ name }) => ran.get(name) ?? before.get(name) ?? []) };
  }
}
