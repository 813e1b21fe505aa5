import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engines } from '../../simulators/engines/engines.ts';
import { openEngines } from '../../simulators/engines/index.ts';
import { cacheFolder } from '../../simulators/engines/setup/package.ts';
import { fillSources } from '../../simulators/local/fill.ts';
import { firstInstant } from '../../simulators/local/instant.ts';
import { inPlace } from '../../simulators/local/place.ts';
import type { JobCache } from './github/cache.ts';
import type { Feed } from './graph/model.ts';
import { keptStates } from './kept-states.ts';
import { shared } from './open-bench.ts';
import { openLocal } from './open-cloud.ts';
import type { PreviewBench, PreviewCloud } from './preview/bench.ts';

/**
 * Local clouds for the two sides of a preview, which share the engines. `root` is that of the pipelines, `given` as in
 * `openSession`.
 */
export async function openPreviewBench(
  root: string,
  state: string | undefined,
  cache: JobCache | undefined,
  given?: Engines,
): Promise<PreviewBench> {
  const folder = join(state ?? join(root, '.penstock'), 'previews');
  await mkdir(folder, { recursive: true });
  const engines = given ?? openEngines({ scratchFolder: join(folder, 'engines') });
  const keeper = keptStates(join(cacheFolder(), 'previews'), cache);
  return {
    dataEnd: firstInstant,
    feeds: async ({ root, local }) =>
      new Map(
        await Promise.all(local.map(async (feed) => [feed.source, await feedDigest(feed, root, local)] as const)),
      ),
    functionDigest: ({ root }, name) => fileDigest(join(root, 'local/functions', `${name}.mjs`)),
    kept: (digest) => keeper.find(digest),
    async open(pipeline, kept) {
      engines.spark.warm();
      const stateFolder = await mkdtemp(join(folder, 'preview-'));
      if (kept !== undefined) await cp(kept.folder, stateFolder, { recursive: true });
      const cloud = await openLocal(pipeline, stateFolder, shared(engines));
      const { account, region } = pipeline.environment;
      return {
        cloud,
        stateFolder,
        fill: (pipeline, signal) =>
          inPlace({ cloud, stateFolder, account, region, signal, tell: () => undefined }, (place) =>
            fillSources(place, pipeline),
          ),
        keep: (digest, text) => keeper.keep(digest, text, stateFolder),
        remove: () => rm(stateFolder, { recursive: true, force: true, maxRetries: 5 }),
      } satisfies PreviewCloud;
    },
    async close() {
      await Promise.all([engines.spark.close(), engines.athena.close()]);
    },
  };
}

/** What simulates is part of our own code; the history ends where the sensors begin. */
async function feedDigest(feed: Feed, root: string, all: readonly Feed[]): Promise<string> {
  const { at: _, ...told } = feed;
  const days = all.map((one) => (one.kind === 'sensors' ? one.days : 0));
  const files = feed.kind === 'files' ? feed.files : [];
  const contents = await Promise.all(files.map(({ path }) => fileDigest(join(root, path))));
  return sha256(JSON.stringify(feed.kind === 'files' ? [files.map(({ key }) => key), contents] : [told, days]));
}

const fileDigest = async (file: string): Promise<string> =>
  existsSync(file) ? sha256(await readFile(file)) : 'absent';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
