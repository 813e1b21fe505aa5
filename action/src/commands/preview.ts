import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { load, loadOrThrow } from '../check/load.ts';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { reviewSummary } from '../github/summary.ts';
import { makePreview, type Made } from '../preview/make.ts';
import { page } from '../preview/page/page.ts';
import { previewText } from '../preview/read.ts';
import { previewReview } from '../preview/review.ts';
import type { Version } from '../preview/runs.ts';
import { onSameInputs } from '../preview/same-inputs.ts';
import { newlyFailed } from '../preview/words.ts';
import { render, type ShippedCode } from '../render/passes.ts';
import { count } from '../report/words.ts';
import { shippedCode } from '../shipped.ts';
import { previewInTerminal, previewsJson } from '../terminal/preview.ts';
import { stepLine } from '../terminal/run.ts';
import type { Context, PipelineOptions } from './context.ts';
import { allPipelines, pipelineOf } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

export interface PreviewOptions extends PipelineOptions {
  /** Folder of a checkout of the merge base; absent: there is nothing to compare with. */
  readonly base: string | undefined;
  /** Folder for the preview as JSON and as a page; made when absent. */
  readonly out: string | undefined;
}

export type PreviewContext = Pick<Context, 'terminal' | 'signal' | 'openPreviewBench'>;

/** Runs the pipelines as they were and as they are on their local data, as far as the change touches them, and compares. */
export async function preview(options: PreviewOptions, context: PreviewContext): Promise<readonly Made[]> {
  const { terminal } = context;
  if (options.base !== undefined && !existsSync(options.base)) {
    throw new UserError('bad-option', `--base ${options.base}: there is no such folder.`, {
      hint: 'git worktree add DIR $(git merge-base origin/main HEAD) makes one.',
    });
  }
  const files = options.file === undefined ? allPipelines() : [options.file];
  const shipped = await shippedCode();
  const all: Made[] = [];
  for (const file of files) {
    const made = await previewOf(file, options, shipped, context);
    if (options.out !== undefined) await write(options.out, made);
    terminal.job?.summary(reviewSummary(previewReview(made.preview)));
    if (options.format === 'text') terminal.stdout(previewInTerminal(made, terminal));
    all.push(made);
  }
  if (options.format === 'json') terminal.stdout(previewsJson(all.map((made) => made.preview)));
  failIfBroken(all);
  return all;
}

async function previewOf(
  file: string,
  { environment, base, format }: PreviewOptions,
  shipped: ShippedCode,
  { terminal, signal, openPreviewBench }: PreviewContext,
): Promise<Made> {
  const head = await pipelineOf({ file, environment, format });
  const before = await basePipeline(file, base, environment);
  const versionOf = async (pipeline: Pipeline, folder: string): Promise<Version> => ({
    pipeline,
    artifacts: render(pipeline, shipped),
    others: (await startedBy(pipeline, folder, environment)).map((other) => ({
      pipeline: { ...other, root: head.root },
      artifacts: render(other, shipped),
    })),
  });
  const bench = await openPreviewBench(head);
  try {
    return await makePreview(
      before.pipeline && (await versionOf(onSameInputs(before.pipeline, head), before.folder)),
      await versionOf(head, dirname(file)),
      before.notes,
      {
        bench,
        signal,
        tell: terminal.progress,
        onStep: (step) => terminal.progress(stepLine(step, terminal)),
      },
    );
  } finally {
    await bench.close();
  }
}

interface Before {
  readonly pipeline?: Pipeline | undefined;
  readonly folder: string;
  readonly notes: readonly string[];
}

/** The same file of the merge base, as far as this version of Penstock can read it. */
async function basePipeline(file: string, base: string | undefined, environment: string | undefined): Promise<Before> {
  const path = relative('', resolve(file));
  if (base === undefined) return { folder: '', notes: [] };
  if (path.startsWith('..') || isAbsolute(path))
    throw new UserError('bad-option', `${file} lies outside of this folder, so that --base has no such file.`);
  const own = join(base, path);
  const folder = dirname(own);
  if (!existsSync(own)) return { folder, notes: [`${path} is new: there is nothing to compare with.`] };
  try {
    const { pipeline, diagnostics } = await load(own, { environment });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    return pipeline === undefined
      ? { folder, notes: [`The base of ${path} has ${count(errors, 'error')}: there is nothing to compare with.`] }
      : { pipeline, folder, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'unknown-environment') throw error;
    return {
      folder,
      notes: [`The base of ${path} has no environment "${environment ?? ''}": there is nothing to compare with.`],
    };
  }
}

/** The pipelines that it starts, and those that they start, each once; `check` has found them. */
async function startedBy(
  { steps }: Pipeline,
  folder: string,
  environment: string | undefined,
): Promise<readonly Pipeline[]> {
  const names = steps.flatMap((step) =>
    step.kind === 'execution' && step.of.kind === 'pipeline' ? [step.of.pipeline] : [],
  );
  const files = [...new Set(names)].map((name) =>
    ['yml', 'yaml'].map((ending) => join(folder, `${name}.${ending}`)).find(existsSync),
  );
  const found = await Promise.all(
    files.filter((file) => file !== undefined).map((file) => loadOrThrow(file, { environment })),
  );
  const next = await Promise.all(found.map((one) => startedBy(one, folder, environment)));
  return [...new Map([...next.flat(), ...found].map((one) => [one.name, one])).values()];
}

async function write(out: string, made: Made): Promise<void> {
  const { pipeline, environment } = made.preview;
  const name = `preview-${pipeline}-${environment}`;
  const files = new Map([[`${name}.json`, previewText(made.preview)]]);
  if (made.head !== undefined)
    files.set(`${name}.html`, await page(made.preview, { base: made.base, head: made.head }));
  await writeFiles(out, files);
}

/** What failed before as well is no reason to refuse the change. */
function failIfBroken(all: readonly Made[]): void {
  const [first] = all.flatMap(({ preview, head }) =>
    newlyFailed(preview).map(({ name, after }) => ({
      name,
      error: after?.error ?? 'no error was recorded',
      at: head?.pipeline.steps.find((step) => step.name === name)?.at,
    })),
  );
  if (first === undefined) return;
  throw new UserError('preview-failed', `${first.name} fails since the change: ${first.error}`, { at: first.at });
}
