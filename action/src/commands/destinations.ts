import { join } from 'node:path';
import { CheckError, PenstockError } from '../errors.ts';
import type { Environment, Pipeline } from '../graph/model.ts';
import { namedEntries } from '../spec/draft.ts';
import { readSpec } from '../spec/read.ts';
import { pipelinesIn } from './pipeline-file.ts';

/** A pipeline in one of its environments, known by where it is deployed. */
export interface Destination extends Pick<Pipeline, 'name' | 'file'> {
  readonly environment: Pick<Environment, 'name' | 'account' | 'region'>;
}

/** The same for the same pipeline in the same place, whatever its file is called. */
export const identityOf = ({ name, environment }: Pick<Destination, 'name' | 'environment'>): string =>
  JSON.stringify([name, environment.name, environment.account, environment.region]);

/** Every pipeline of a checkout in every one of its environments, also where it has mistakes. `failed` hears of files that are none. */
export async function destinationsIn(
  folder: string,
  failed: (file: string, error: PenstockError) => void,
): Promise<readonly Destination[]> {
  const all = pipelinesIn(folder).map(async (file) => {
    try {
      return await destinationsOf(folder, file);
    } catch (error) {
      if (!(error instanceof PenstockError)) throw error;
      failed(file, error);
      return [];
    }
  });
  return (await Promise.all(all)).flat();
}

async function destinationsOf(folder: string, file: string): Promise<readonly Destination[]> {
  const { spec, diagnostics } = await readSpec(join(folder, file));
  if (spec === undefined) throw new CheckError(diagnostics);
  const { name = '', environments } = spec.draft;
  return namedEntries(environments).map(([environment, { account = '', region = '' }]) => ({
    name,
    file,
    environment: { name: environment, account, region },
  }));
}
