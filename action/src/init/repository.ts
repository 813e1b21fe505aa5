import { join } from 'node:path';
import { load } from '../check/load.ts';
import { CheckError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { readSpec } from '../spec/read.ts';

/** What the workflows of a repository are made from. */
export interface Repository {
  /** What stands after `uses:` for our action. */
  readonly action: string;
  readonly pipelines: readonly RepositoryPipeline[];
}

export interface RepositoryPipeline {
  readonly name: string;
  /** As `file:` of the action takes it. */
  readonly file: string;
  /** One for each of its environments, in the order of the file. At least one. */
  readonly deployed: readonly Pipeline[];
}

export async function readRepository(action: string, folder: string, files: readonly string[]): Promise<Repository> {
  return { action, pipelines: await readPipelines(folder, files) };
}

/** `files` are relative to `folder`. A pipeline without environments is deployed nowhere, and left out. Raises CheckError. */
export async function readPipelines(folder: string, files: readonly string[]): Promise<readonly RepositoryPipeline[]> {
  const pipelines = await Promise.all(files.map((file) => readPipeline(file, join(folder, file))));
  return pipelines.flatMap((pipeline) => pipeline ?? []);
}

async function readPipeline(file: string, path: string): Promise<RepositoryPipeline | undefined> {
  const { spec, diagnostics } = await readSpec(path, undefined);
  if (spec === undefined) throw new CheckError(diagnostics);
  const environments = Object.keys(spec.draft.environments ?? {});
  const loaded = await Promise.all(environments.map((environment) => load(path, { environment })));
  const deployed = loaded.map(({ pipeline, diagnostics }) => {
    if (pipeline === undefined) throw new CheckError(diagnostics);
    return pipeline;
  });
  const [first] = deployed;
  return first && { name: first.name, file, deployed };
}

/** Names of environments of all pipelines, in the order in which they are first declared. */
export const environmentsOf = ({ pipelines }: Pick<Repository, 'pipelines'>): readonly string[] => [
  ...new Set(pipelines.flatMap(({ deployed }) => deployed.map(({ environment }) => environment.name))),
];

export interface Target {
  readonly file: string;
  readonly pipeline: Pipeline;
}

/** Every pipeline in every one of its environments. */
export const targetsOf = ({ pipelines }: Pick<Repository, 'pipelines'>): readonly Target[] =>
  pipelines.flatMap(({ file, deployed }) => deployed.map((pipeline) => ({ file, pipeline })));

/** The pipeline as in its last environment, where it is previewed; undefined: `local:` feeds nothing of it. */
export function previewed({ deployed }: RepositoryPipeline): Pipeline | undefined {
  const last = deployed.at(-1);
  return last === undefined || last.local.length === 0 ? undefined : last;
}

export const isTested = ({ deployed }: RepositoryPipeline): boolean => deployed.some(({ tests }) => tests.length > 0);
