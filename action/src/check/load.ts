import { relative, resolve, sep } from 'node:path';
import { check } from './index.ts';
import { CheckError, type Diagnostic } from '../errors.ts';
import { buildPipeline } from '../graph/build.ts';
import type { Pipeline } from '../graph/model.ts';
import { namedEntries, type PipelineDraft } from '../spec/draft.ts';
import { findFile, rootOf, type FoundFile } from '../spec/files.ts';
import { findFiles, type FoundFiles } from '../spec/globs.ts';
import { readSpec } from '../spec/read.ts';
import { isComplete } from '../spec/shape.ts';
import { otherPipelines } from './others.ts';

export interface Loaded {
  /** Undefined when one of the diagnostics is an error. */
  readonly pipeline: Pipeline | undefined;
  /** Errors and warnings, by place. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Absent: the local cloud's, with the variables as they are declared. */
  readonly environment?: string | undefined;
  /** The files of the pipelines that start this one, the outermost first; absolute. */
  readonly startedBy?: readonly string[];
}

/**
 * text -> Document -> Graph: reads a pipeline file and everything it names, and says all that is wrong with it at once.
 * @throws UserError `file-not-found`, `unknown-environment`
 */
export async function load(file: string, { environment, startedBy = [] }: LoadOptions = {}): Promise<Loaded> {
  const read = await readSpec(file, environment);
  const { spec } = read;
  if (spec === undefined) return { pipeline: undefined, diagnostics: read.diagnostics };

  const root = rootOf(file);
  const files = await namedFiles(root, spec.draft);
  const globs = await namedGlobs(root, spec.draft);
  const chain = [...startedBy, resolve(file)];
  const others = await otherPipelines(spec.draft, chain, (other) => load(other, { environment, startedBy: chain }));
  const diagnostics = check(read, files, others, globs);
  const { draft, places, environment: name } = spec;
  const isGood = diagnostics.every(({ severity }) => severity === 'warning');
  if (!isGood || !isComplete(draft)) return { pipeline: undefined, diagnostics };

  const texts = new Map([...files].flatMap(([path, found]) => (found.kind === 'file' ? [[path, found.text]] : [])));
  const pipeline = buildPipeline({
    spec: draft,
    places,
    environment: name,
    root,
    file: relative(root, resolve(file)).split(sep).join('/'),
    texts,
    globs,
    others,
  });
  return { pipeline, diagnostics };
}

/** @throws CheckError with all diagnostics; UserError as `load` */
export async function loadOrThrow(file: string, options?: LoadOptions): Promise<Pipeline> {
  const { pipeline, diagnostics } = await load(file, options);
  if (pipeline === undefined) throw new CheckError(diagnostics);
  return pipeline;
}

async function namedFiles(root: string, { jobs, reports }: PipelineDraft): Promise<ReadonlyMap<string, FoundFile>> {
  const scripts = namedEntries(jobs).map(([, job]) => ('script' in job ? job.script : undefined));
  const queries = namedEntries(reports).map(([, report]) => report.sql);
  const paths = new Set([...scripts, ...queries].filter((path) => path !== undefined));
  return new Map(await Promise.all([...paths].map(async (path) => [path, await findFile(root, path)] as const)));
}

async function namedGlobs(root: string, { local, tests }: PipelineDraft): Promise<ReadonlyMap<string, FoundFiles>> {
  const fed = namedEntries(local).map(([, feed]) => ('files' in feed ? feed.files : undefined));
  const given = (tests ?? []).flatMap((test) => namedEntries(test.given).flatMap(([, paths]) => paths));
  const paths = new Set([...fed, ...given].filter((path) => path !== undefined));
  return new Map(await Promise.all([...paths].map(async (path) => [path, await findFiles(root, path)] as const)));
}
