import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engines } from '../../simulators/engines/engines.ts';
import { openEngines } from '../../simulators/engines/index.ts';
import { giveSources } from '../../simulators/local/given.ts';
import { firstInstant } from '../../simulators/local/instant.ts';
import { inPlace } from '../../simulators/local/place.ts';
import type { Pipeline } from './graph/model.ts';
import { openLocal } from './open-cloud.ts';
import type { TestBench } from './tests/bench.ts';

/** Local clouds for the tests of a pipeline, one after the other, which share the engines. `given` as in `openSession`. */
export async function openBench(pipeline: Pipeline, state: string | undefined, given?: Engines): Promise<TestBench> {
  const folder = join(state ?? join(pipeline.root, '.penstock'), 'tests');
  await mkdir(folder, { recursive: true });
  const engines = given ?? openEngines({ scratchFolder: join(folder, 'engines') });
  const { account, region } = pipeline.environment;
  engines.spark.warm();
  return {
    dataEnd: firstInstant(pipeline),
    async open() {
      const stateFolder = await mkdtemp(join(folder, 'test-'));
      const cloud = await openLocal(pipeline, stateFolder, shared(engines));
      return {
        cloud,
        stateFolder,
        give: (test, window, signal) =>
          inPlace({ cloud, stateFolder, account, region, signal, tell: () => undefined }, (place) =>
            giveSources(place, pipeline, test, window),
          ),
        remove: () => rm(stateFolder, { recursive: true, force: true, maxRetries: 5 }),
      };
    },
    async close() {
      await Promise.all([engines.spark.close(), engines.athena.close()]);
    },
  };
}

/** A cloud that closes leaves them to the next. */
export function shared({ spark, athena, forest }: Engines): Engines {
  const close = async () => undefined;
  return { spark: { ...spark, close }, athena: { ...athena, close }, forest };
}
