import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { FoundPipeline, OtherPipelines } from '../graph/others.ts';
import { namedEntries, type PipelineDraft } from '../spec/draft.ts';
import type { Loaded } from './load.ts';

/** Reads the pipelines that a file starts. `startedBy`: the files that lead here, this one the last; absolute. */
export async function otherPipelines(
  { executions }: PipelineDraft,
  startedBy: readonly string[],
  load: (file: string) => Promise<Loaded>,
): Promise<OtherPipelines> {
  const folder = dirname(startedBy.at(-1) ?? '.');
  const named = namedEntries(executions).map(([, run]) => ('pipeline' in run ? run.pipeline : undefined));
  const names = new Set(named.filter((name) => name !== undefined));
  const files = names.size === 0 ? [] : (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).toSorted();

  const find = async (name: string): Promise<FoundPipeline> => {
    const file = files.find((file) => pipelineName(file) === name);
    if (file === undefined) return { kind: 'missing', known: files.map(pipelineName) };
    const path = resolve(join(folder, file));
    const first = startedBy.indexOf(path);
    if (first >= 0) return { kind: 'ring', files: [...startedBy.slice(first), path].map((path) => basename(path)) };
    try {
      const { pipeline, diagnostics } = await load(path);
      if (pipeline !== undefined) return { kind: 'pipeline', pipeline };
      return { kind: 'errors', count: diagnostics.filter(({ severity }) => severity === 'error').length };
    } catch (error) {
      if (error instanceof UserError && error.code === 'unknown-environment') return { kind: 'elsewhere' };
      throw error;
    }
  };
  return new Map(await Promise.all([...names].map(async (name) => [name, await find(name)] as const)));
}

const pipelineName = (file: string): string => file.replace(/\.ya?ml$/, '');
