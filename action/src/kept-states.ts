import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { JobCache } from './github/cache.ts';
import type { KeptState } from './preview/bench.ts';
import { packageRoot } from './root.ts';

/** States of earlier previews, in a folder that may be deleted at any time; in a job, GitHub's cache has them too. */
export function keptStates(folder: string, cache: JobCache | undefined) {
  let ownCode: Promise<string> | undefined;
  const placeOf = async (digest: string): Promise<Place> => {
    ownCode ??= ownCodeDigest();
    const name = sha256(`${await ownCode} ${digest}`).slice(0, 32);
    return placeIn(join(folder, name));
  };
  const isWhole = ({ text }: Place) => existsSync(text);
  return {
    async find(digest: string): Promise<KeptState | undefined> {
      const place = await placeOf(digest);
      if (!isWhole(place)) await cache?.restore(inCache(place), keyOf(place));
      return isWhole(place) ? { text: await readFile(place.text, 'utf8'), folder: place.state } : undefined;
    },
    /** What another preview keeps meanwhile is the same. */
    async keep(digest: string, text: string, stateFolder: string): Promise<KeptState> {
      await mkdir(folder, { recursive: true });
      const making = placeIn(await mkdtemp(join(folder, 'making-')));
      const isState = (path: string) => path === stateFolder || basename(path) !== 'owners';
      await cp(stateFolder, making.state, { recursive: true, filter: isState });
      await writeFile(making.text, text);
      const place = await placeOf(digest);
      // What is there without being whole, a cache has broken off.
      if (!isWhole(place)) await rm(place.folder, { recursive: true, force: true });
      try {
        await rename(making.folder, place.folder);
      } catch (error) {
        if (!isWhole(place)) throw error;
        await rm(making.folder, { recursive: true });
      }
      await removeOldest(folder);
      await cache?.keep(inCache(place), keyOf(place));
      return { text, folder: place.state };
    },
  };
}

interface Place {
  readonly folder: string;
  readonly state: string;
  /** It is put there last: where it is, the state is whole. */
  readonly text: string;
}

const placeIn = (folder: string): Place => ({
  folder,
  state: join(folder, 'state'),
  text: join(folder, 'snapshot.json'),
});

/** In the order in which the archive has them, and gives them back. */
const inCache = ({ state, text }: Place): readonly string[] => [state, text];

const keyOf = ({ folder }: Place): string => `penstock-preview-${process.platform}-${process.arch}-${basename(folder)}`;

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

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
