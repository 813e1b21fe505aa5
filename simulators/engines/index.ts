import { UserError } from '../../action/src/errors.ts';
import { athenaEngine } from './athena/engine.ts';
import type { Engines } from './engines.ts';
import { forestEngine } from './forest/engine.ts';
import { findInstallation } from './setup/installation.ts';
import { sparkEngine } from './spark/pool.ts';

/**
 * The engines of one local cloud. The installation is looked for when an engine is first used, so that a cloud that
 * runs nothing needs none.
 *
 * @param options `scratchFolder`: for what engines keep while they run; removed when they are closed
 */
export function openEngines({ scratchFolder }: { scratchFolder: string }): Engines {
  const spark = lazy(() => sparkEngine(findInstallation()));
  const athena = lazy(() => athenaEngine(findInstallation(), scratchFolder));
  const forest = lazy(() => forestEngine(findInstallation()));
  return {
    forest: { run: async (request, signal) => forest.get().run(request, signal) },
    spark: {
      warm: () => ahead(() => spark.get().warm()),
      run: async (job, signal) => spark.get().run(job, signal),
      close: async () => spark.made()?.close(),
    },
    athena: {
      warm: () => ahead(() => athena.get().warm()),
      query: async (request, signal) => athena.get().query(request, signal),
      close: async () => athena.made()?.close(),
    },
  };
}

function lazy<T>(make: () => T): { get(): T; made(): T | undefined } {
  let value: T | undefined;
  return { get: () => (value ??= make()), made: () => value };
}

/** An engine that is not installed is told of when it is needed, not when it might be. */
function ahead(warm: () => void): void {
  try {
    warm();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
