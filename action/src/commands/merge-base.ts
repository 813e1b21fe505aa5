import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadOrThrow } from '../check/load.ts';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import type { Compared } from '../plan/make-plan.ts';
import { renderingOf } from '../plan/rendering.ts';
import { render, type ShippedCode } from '../render/passes.ts';

/** The same file and environment of a checkout of the merge base, which may have mistakes that this one corrects. */
export async function mergeBase(
  folder: string | undefined,
  { file, environment }: Pick<Pipeline, 'file' | 'environment'>,
  shipped: ShippedCode,
): Promise<Compared['base']> {
  if (folder === undefined) return 'none';
  if (!existsSync(folder)) throw new UserError('bad-option', `--base: there is no folder ${folder}.`);
  const path = join(folder, file);
  if (!existsSync(path)) return 'none';
  try {
    const pipeline = await loadOrThrow(path, { environment: environment.name });
    return renderingOf(pipeline, render(pipeline, shipped));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.code === 'unknown-environment' ? 'none' : 'broken';
  }
}
