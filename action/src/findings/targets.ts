import { basename, join } from 'node:path';
import { localEnvironment } from '../spec/environment.ts';
import { readSpec } from '../spec/read.ts';

/** A pipeline in one environment. */
export interface Target {
  /** Relative to the repository. */
  readonly file: string;
  readonly pipeline: string;
  readonly environment: string;
}

/** What a file is deployed as, as far as it can be read; at least one, which is local when it declares no environment. */
export async function targetsIn(repository: string, file: string): Promise<readonly [Target, ...Target[]]> {
  const { spec } = await readSpec(join(repository, file));
  const { name = '', environments = {} } = spec?.draft ?? {};
  // Both stand in the name of a file: what `check` refuses may be anything.
  const pipeline = isName(name)
    ? name
    : basename(file)
        .replace(/\.ya?ml$/, '')
        .replace(/[^\w-]/g, '-');
  const [first = localEnvironment, ...others] = Object.keys(environments).filter(isName);
  const target = (environment: string): Target => ({ file, pipeline, environment });
  return [target(first), ...others.map(target)];
}

const isName = (name: string): boolean => /^[\w-]+$/.test(name);
