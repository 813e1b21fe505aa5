/** `penstock setup`: makes what is missing of the installation, whole piece by piece. */
import { existsSync } from 'node:fs';
import { copyFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloudError } from '../../../action/src/errors.ts';
import { makeAthenaArchive } from '../athena/process.ts';
import { makeSparkArchive } from '../spark/archive.ts';
import { archivePlaces, findInstallation, installed, lockFile, places, pythonIn } from './installation.ts';
import type { Installation, JavaVersion } from './installation.ts';
import { makeJars } from './jars.ts';
import { findJava, javaHomeIn, makeJava } from './java.ts';
import { findPython, makeEnvironment } from './python.ts';
import { inTurn } from './turn.ts';
import { makeWhole } from './whole.ts';

type Progress = (line: string) => void;

/**
 * Installs Python packages, Java where the machine has none, jars and start-up archives into the cache folder. What
 * is there already is not made again; of several calls at once, one works and the others wait.
 *
 * @throws UserError `python-missing`, CloudError `setup-failed`
 */
export async function install(progress: Progress): Promise<Installation> {
  const found = installed();
  if (found?.sparkArchive !== undefined && found.athenaArchive !== undefined) return found;
  return inTurn(
    places().cache,
    () => progress('Another setup is at work in this cache folder; waiting for it.'),
    async () => {
      await makeMissing(progress);
      return findInstallation();
    },
  );
}

async function makeMissing(progress: Progress): Promise<void> {
  const place = places();
  const python = pythonIn(place.python);
  await piece(progress, place.python, python, `Python packages`, (folder) => {
    const base = findPython();
    progress(`Python ${base.version} (${base.command})`);
    return makeEnvironment(folder, base.command);
  });
  const javaHome = await java(17, progress);
  const athenaJavaHome = await java(21, progress);
  await writeFile(place.javaHomes, JSON.stringify({ 17: javaHome, 21: athenaJavaHome }));

  const tools = { javaHome, python };
  await together(
    piece(progress, place.sparkJars, place.sparkJars, 'jars for Spark', (folder) =>
      makeJars(folder, 'sparkJars', tools),
    ),
    piece(progress, place.athenaJars, place.athenaJars, 'Trino', (folder) => makeJars(folder, 'athenaJars', tools)),
  );
  if (!existsSync(place.athenaMain))
    await makeWhole(place.athenaMain, (file) => copyFile(lockFile('athenaMain'), file));

  const archives = archivePlaces(javaHome, athenaJavaHome);
  await together(
    archive(progress, archives.spark, 'Spark', makeSparkArchive),
    archive(progress, archives.athena, 'Trino', makeAthenaArchive),
  );
}

/** What fails does so when all have ended, so that nothing is at work any more. */
async function together(...work: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  const failure = ended.find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw failure.reason;
}

/** An engine starts without its archive too, only more slowly: a Java that cannot make one is no reason to fail. */
async function archive(
  progress: Progress,
  file: string,
  engine: string,
  make: (installation: Installation, file: string) => Promise<void>,
): Promise<void> {
  try {
    await piece(progress, file, file, `the start-up archive of ${engine}`, (partial) =>
      make(findInstallation(), partial),
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    progress(`${engine} will start more slowly, without an archive of its classes. ${error.message}`);
  }
}

async function java(version: JavaVersion, progress: Progress): Promise<string> {
  const own = findJava(version);
  if (own !== undefined) {
    progress(`Java ${version} (${own})`);
    return own;
  }
  const place = places();
  const folder = version === 17 ? place.java17 : place.java21;
  await piece(progress, folder, folder, `Java ${version}`, (partial) =>
    makeJava(partial, version, pythonIn(place.python)),
  );
  return javaHomeIn(folder);
}

/** Makes `path` unless `proof` shows that it is there, and tells its size and how long it took. */
async function piece(
  progress: Progress,
  path: string,
  proof: string,
  name: string,
  make: (partial: string) => Promise<void>,
): Promise<void> {
  if (existsSync(proof)) return;
  progress(`Installing ${name} …`);
  const started = performance.now();
  await makeWhole(path, make);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  progress(`Installed ${name}: ${Math.round((await bytesOf(path)) / 1e6)} MB, ${seconds} s`);
}

async function bytesOf(path: string): Promise<number> {
  const { size } = await stat(path);
  if (!(await stat(path)).isDirectory()) return size;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
