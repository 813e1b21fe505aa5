/**
 * What `penstock setup` has made. Every folder is named by the digest of the lock that it is made from, so that a
 * changed lock makes a new folder beside the old one, and a folder that is there is complete.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../action/src/errors.ts';
import { packageRoot } from '../../../action/src/root.ts';
import { cacheFolder } from './package.ts';

export interface Installation {
  /** The interpreter of an environment with pyspark and boto3. */
  readonly python: string;
  /** Java 17, for Spark. */
  readonly javaHome: string;
  /** Folder of the jars that go beside pyspark's own. */
  readonly sparkJars: string;
  /** AppCDS archive of Spark's classes; without it Spark starts more slowly. */
  readonly sparkArchive: string | undefined;
  /** Java 21, for Trino. */
  readonly athenaJavaHome: string;
  /** Folder of Trino's jars. */
  readonly athenaJars: string;
  /** Our own few classes over Trino: a copy in the cache, because the archive holds to its time of change. */
  readonly athenaMain: string;
  /** AppCDS archive of Trino's classes. */
  readonly athenaArchive: string | undefined;
}

export type JavaVersion = 17 | 21;

/** The files that everything is made from, by what that is: locks, and the jar of our own. */
export const locks = {
  build: 'simulators/engines/setup/build.lock',
  python: 'simulators/engines/requirements.lock',
  java17: 'simulators/engines/setup/java-17.lock',
  java21: 'simulators/engines/setup/java-21.lock',
  sparkJars: 'simulators/engines/spark/jars.lock',
  athenaJars: 'simulators/engines/athena/jars.lock',
  athenaMain: 'simulators/engines/athena/trino-local.jar',
} as const;

export const lockFile = (name: keyof typeof locks): string => join(packageRoot(), locks[name]);

/** Where the installation is or will be. The Java homes are known only once setup has looked for them. */
export function places() {
  const cache = cacheFolder();
  const folder = (name: string, ...from: (keyof typeof locks)[]) => join(cache, `${name}-${digestOf(...from)}`);
  return {
    cache,
    python: folder('python', 'build', 'python'),
    java17: folder('java-17', 'java17'),
    java21: folder('java-21', 'java21'),
    sparkJars: folder('jars-spark', 'sparkJars'),
    athenaJars: folder('jars-athena', 'athenaJars'),
    athenaMain: `${folder('trino-local', 'athenaMain')}.jar`,
    /** `{"17": home, "21": home}`: which Java setup has chosen. */
    javaHomes: join(cache, 'java.json'),
  };
}

/** Archives belong to one Java build and one set of jars. */
export function archivePlaces(javaHome: string, athenaJavaHome: string) {
  const cache = cacheFolder();
  return {
    spark: join(cache, `spark-${digestOf('python', 'sparkJars')}-${javaBuild(javaHome)}.jsa`),
    athena: join(cache, `athena-${digestOf('athenaJars', 'athenaMain')}-${javaBuild(athenaJavaHome)}.jsa`),
  };
}

export const pythonIn = (environment: string): string => join(environment, 'bin', 'python');
export const javaIn = (javaHome: string): string => join(javaHome, 'bin', 'java');

/** @throws UserError `engines-missing` */
export function findInstallation(): Installation {
  const found = installed();
  if (found !== undefined) return found;
  throw new UserError('engines-missing', 'Spark and Trino, on which the local cloud runs, are not installed.', {
    hint: 'penstock setup',
  });
}

/** Undefined: setup has not run, or what it made is gone or out of date. */
export function installed(): Installation | undefined {
  const { python, sparkJars, athenaJars, athenaMain, javaHomes } = places();
  const { 17: javaHome = '', 21: athenaJavaHome = '' } = readJavaHomes(javaHomes);
  const needed = [pythonIn(python), sparkJars, athenaJars, athenaMain, javaIn(javaHome), javaIn(athenaJavaHome)];
  if (!needed.every((path) => existsSync(path))) return undefined;
  const archives = archivePlaces(javaHome, athenaJavaHome);
  return {
    python: pythonIn(python),
    javaHome,
    sparkJars,
    sparkArchive: existsSync(archives.spark) ? archives.spark : undefined,
    athenaJavaHome,
    athenaJars,
    athenaMain,
    athenaArchive: existsSync(archives.athena) ? archives.athena : undefined,
  };
}

export function readJavaHomes(file: string): Partial<Record<JavaVersion, string>> {
  if (!existsSync(file)) return {};
  const homes: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof homes === 'object' && homes !== null ? homes : {};
}

function digestOf(...names: (keyof typeof locks)[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(lockFile(name)));
  return hash.digest('hex').slice(0, 12);
}

/** A JDK or JRE says in its file `release` which build it is. */
function javaBuild(javaHome: string): string {
  const release = join(javaHome, 'release');
  const text = existsSync(release) ? readFileSync(release, 'utf8') : javaHome;
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
