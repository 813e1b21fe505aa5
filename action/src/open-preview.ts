import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openEngines } from '../../simulators/engines/index.ts';
import { cacheFolder } from '../../simulators/engines/setup/package.ts';
import { fillSources } from '../../simulators/local/fill.ts';
import { firstInstant } from '../../simulators/local/instant.ts';
import { inPlace } from '../../simulators/local/place.ts';
import type { Feed } from './graph/model.ts';
import { shared } from './open-bench.ts';
import { openLocal } from './open-cloud.ts';
import type { KeptState, PreviewBench, PreviewCloud } from './preview/bench.ts';
import { packageRoot } from './root.ts';

/** Local clouds for the two sides of a preview, which share the engines. `root` is that of the pipelines. */
export async function openPreviewBench(root: string, state: string | undefined): Promise<PreviewBench> {
  const folder = join(state ?? join(root, '.penstock'), 'previews');
  await mkdir(folder, { recursive: true });
  const engines = openEngines({ scratchFolder: join(folder, 'engines') });
  const keeper = keptStates(join(cacheFolder(), 'previews'));
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

/** States of earlier previews, in a folder that may be deleted at any time. */
function keptStates(folder: string) {
  let ownCode: Promise<string> | undefined;
  const folderOf = async (digest: string) => {
    ownCode ??= ownCodeDigest();
    return join(folder, sha256(`${await ownCode} ${digest}`).slice(0, 32));
  };
  const stateIn = (kept: string, text: string): KeptState => ({ text, folder: join(kept, 'state') });
  return {
    async find(digest: string): Promise<KeptState | undefined> {
      const kept = await folderOf(digest);
      const file = join(kept, 'snapshot.json');
      return existsSync(file) ? stateIn(kept, await readFile(file, 'utf8')) : undefined;
    },
    /** What another preview keeps meanwhile is the same. */
    async keep(digest: string, text: string, stateFolder: string): Promise<KeptState> {
      await mkdir(folder, { recursive: true });
      const making = await mkdtemp(join(folder, 'making-'));
      const isState = (path: string) => path === stateFolder || basename(path) !== 'owners';
      await cp(stateFolder, join(making, 'state'), { recursive: true, filter: isState });
      await writeFile(join(making, 'snapshot.json'), text);
      const kept = await folderOf(digest);
      try {
        await rename(making, kept);
      } catch (error) {
        if (!existsSync(join(kept, 'snapshot.json'))) throw error;
        await rm(making, { recursive: true });
      }
      await removeOldest(folder);
      return stateIn(kept, text);
    },
  };
}

/** Pull requests come back to the same few bases. */
const mostKept = 4;

async function removeOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  const times = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = times.toSorted((a, b) => b.time - a.time).slice(mostKept);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}

/** A state that other code has made may be another one. In what npm installs, most of it is action/dist. */
async function ownCodeDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of ['action', 'simulators']) {
    const folder = join(packageRoot(), part);
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('__pycache__'))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.toSorted()) hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}

const fileDigest = async (file: string): Promise<string> =>
  existsSync(file) ? sha256(await readFile(file)) : 'absent';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
