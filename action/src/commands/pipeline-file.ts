import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { loadOrThrow } from '../check/load.ts';
import type { PipelineOptions } from './context.ts';

/** The pipeline that the options name; every error in it at once. */
export async function pipelineOf({ file, environment }: PipelineOptions): Promise<Pipeline> {
  return loadOrThrow(file ?? onlyPipeline(), environment === undefined ? {} : { environment });
}

/** The one file in `pipeline/`: most repositories have no other. */
export function onlyPipeline(): string {
  const files = pipelineFiles();
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  throw new UserError(
    'bad-option',
    files.length === 0 ? 'There is no pipeline/*.yml here.' : `Which pipeline? ${files.join(', ')}`,
    {
      hint: 'Name the file: penstock VERB FILE',
    },
  );
}

/** The files in `pipeline/`, by name. Raises UserError `bad-option` when there are none. */
export function allPipelines(): readonly string[] {
  const files = pipelineFiles();
  return files.length > 0 ? files : [onlyPipeline()];
}

const pipelineFiles = (): readonly string[] => pipelinesIn('.');

/** The files in `pipeline/` of a repository, by name, relative to it. */
export function pipelinesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'pipeline'))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => `pipeline/${name}`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return [];
    throw error;
  }
}
