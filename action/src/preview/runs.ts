/** The runs of both sides: the base once, and kept; of head what the change touches, on a copy of what was kept. */
import { createHash } from 'node:crypto';
import type { StepRun } from '../run/steps.ts';
import type { KeptState, PreviewBench } from './bench.ts';
import type { ComparedSide } from './compare.ts';
import { forgetSteps } from './forget.ts';
import { isAsInWhole } from './part.ts';
import { runSide, type Rendered } from './side.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { pipelineDigest } from './step-digests.ts';
import type { Side, TouchedStep } from './touched.ts';

/** A pipeline, and those that it starts. */
export interface Version extends Rendered {
  readonly others: readonly Rendered[];
}

export interface RunContext {
  readonly bench: PreviewBench;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
  readonly onStep: (step: StepRun) => void;
}

export interface BaseRun extends ComparedSide {
  readonly digests: Side['digests'];
  readonly isKept: boolean;
  /** Absent: not every step succeeded or had nothing to do, and nothing is built on that. */
  readonly state?: KeptState | undefined;
}

/** Of an earlier preview, or made now, and kept for the next one. */
export async function baseRun(base: Version, { digests }: Side, context: RunContext): Promise<BaseRun> {
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
    const isGood = snapshot.steps.every(({ status }) => status === 'succeeded' || status === 'skipped');
    const state = isGood ? await own.keep(digest, JSON.stringify(snapshot)) : undefined;
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

export interface HeadRun extends ComparedSide {
  readonly stateFolder?: string | undefined;
}

/** On a copy of the base's state where that shows the same, else whole. */
export async function headRun(
  head: Version,
  base: BaseRun | undefined,
  touched: readonly TouchedStep[],
  context: RunContext,
): Promise<HeadRun> {
  const { pipeline } = head;
  if (base?.state !== undefined) {
    const names = touched.filter(({ change }) => change !== 'removed').map(({ step }) => step.name);
    const part = await runHead(head, names, { ...base, state: base.state, touched }, context);
    if (isAsInWhole(pipeline, names, part.snapshot.steps)) return part;
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
  { bench, signal, onStep }: RunContext,
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
