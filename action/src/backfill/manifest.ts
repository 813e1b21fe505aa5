/** What a backfill will do, fixed: what was looked at is what runs. */
import { UserError } from '../errors.ts';
import type { Pipeline, Window } from '../graph/model.ts';
import { phases, type Phase } from '../graph/phases.ts';
import { sha256 } from '../render/names.ts';
import type { RunInput } from '../run/input.ts';

export interface Manifest {
  readonly version: 1;
  readonly pipeline: string;
  readonly environment: string;
  /** When it was planned: the same backfill on another day is another one, and runs its windows again. */
  readonly planned: string;
  readonly inputs: RunInput['inputs'];
  readonly concurrency: number;
  /** Whether the first window that fails ends it. */
  readonly stop: boolean;
  readonly turns: readonly Phase[];
  /** The newest first: it is the one that people wait for. */
  readonly windows: readonly Window[];
}

export function manifestOf(
  pipeline: Pipeline,
  windows: readonly Window[],
  { inputs, concurrency, stop, now }: Pick<Manifest, 'inputs' | 'concurrency' | 'stop'> & { readonly now: Date },
): Manifest {
  return {
    version: 1,
    pipeline: pipeline.name,
    environment: pipeline.environment.name,
    planned: now.toISOString(),
    inputs,
    concurrency,
    stop,
    turns: phases(pipeline.steps),
    windows: windows.toReversed(),
  };
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest)}\n`;

/** Twelve hexadecimal digits. */
export const manifestDigest = (text: string): string => sha256(text).slice(0, 12);

/**
 * A manifest as it was planned.
 * @throws UserError `bad-manifest` when it is not the one of the digest, or the pipeline has other steps by now
 */
export function readManifest(text: string, digest: string, pipeline: Pipeline): Manifest {
  if (manifestDigest(text) !== digest) {
    throw new UserError('bad-manifest', `The manifest ${digest} has been changed since it was planned.`, {
      hint: 'Plan the backfill again.',
    });
  }
  const manifest = JSON.parse(text) as Manifest;
  if (JSON.stringify(manifest.turns) === JSON.stringify(phases(pipeline.steps))) return manifest;
  throw new UserError('bad-manifest', `The steps of ${pipeline.name} are others than when ${digest} was planned.`, {
    hint: 'Plan the backfill again, after penstock deploy.',
  });
}
