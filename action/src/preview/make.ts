/** Runs both sides of a change on local data, as far as the change touches them, and compares. */
import type { Execution, Pipeline } from '../graph/model.ts';
import { count } from '../report/words.ts';
import type { PreviewBench } from './bench.ts';
import { compare, type ComparedSide } from './compare.ts';
import type { Preview } from './preview.ts';
import { baseRun, headRun, type RunContext, type Version } from './runs.ts';
import type { Rendered } from './side.ts';
import type { Snapshot } from './snapshot.ts';
import { pipelineDigest, stepDigests, type Outside } from './step-digests.ts';
import { touchedSteps, type Side } from './touched.ts';

export interface Made {
  readonly preview: Preview;
  /** What was compared, for the page; absent: nothing ran. */
  readonly base?: ComparedSide | undefined;
  readonly head?: ComparedSide | undefined;
  /** Where buckets and logs of a run are in which a step failed. */
  readonly stateFolder?: string | undefined;
}

/** `notes`: what the reader must know, such as why there is no base. */
export async function makePreview(
  base: Version | undefined,
  head: Version,
  notes: readonly string[],
  context: RunContext,
): Promise<Made> {
  const { bench, tell } = context;
  const before = base && (await sideOf(base, bench));
  const after = await sideOf(head, bench);
  const touched = touchedSteps(before, after);
  const empty = emptyPreview(head.pipeline, notes);
  if (head.pipeline.local.length === 0) return { preview: { ...empty, kind: 'unfed' } };
  if (touched.length === 0) return { preview: { ...empty, kind: 'untouched' } };

  const old = base && before && (await baseRun(base, before, context));
  const steps = count(head.pipeline.steps.length, 'step');
  tell(
    `Runs ${head.pipeline.name} as it is now: ${touched.length} of ${steps} ${touched.length === 1 ? 'is' : 'are'} touched`,
  );
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
