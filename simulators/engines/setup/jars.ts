import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CloudError } from '../../../action/src/errors.ts';
import { javaIn, lockFile } from './installation.ts';
import { runTool } from './tool.ts';

interface Jar {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly sha256: string;
}

/** Ivy fetches one file after the other, and what takes the time is the way there. */
const ROUTES = 4;

interface Tools {
  readonly javaHome: string;
  readonly python: string;
}

/** Fetches exactly the jars of a lock by Ivy, which pyspark carries, and checks each against the lock. */
export async function makeJars(folder: string, lock: 'sparkJars' | 'athenaJars', tools: Tools): Promise<void> {
  const jars = readLock(await readFile(lockFile(lock), 'utf8'));
  await mkdir(folder, { recursive: true });
  const routes = Array.from({ length: ROUTES }, (_, route) => jars.filter((_jar, i) => i % ROUTES === route));
  await Promise.all(routes.map((part, route) => fetchJars(folder, join(folder, `.ivy-${route}`), part, tools)));
  await Promise.all(jars.map((jar) => verify(folder, jar)));
}

async function fetchJars(folder: string, ivy: string, jars: readonly Jar[], tools: Tools): Promise<void> {
  if (jars.length === 0) return;
  await mkdir(ivy);
  await writeFile(join(ivy, 'settings.xml'), settings);
  await writeFile(join(ivy, 'ivy.xml'), moduleOf(jars));
  await runTool('Fetching jars', javaIn(tools.javaHome), [
    ...[`-Divy.default.ivy.user.dir=${ivy}`, '-jar', join(await sparkHome(tools.python), 'jars', 'ivy-2.5.1.jar')],
    ...['-settings', join(ivy, 'settings.xml'), '-ivy', join(ivy, 'ivy.xml'), '-cache', join(ivy, 'cache')],
    ...['-retrieve', join(folder, '[artifact]-[revision].[ext]'), '-warn'],
  ]);
  await rm(ivy, { recursive: true });
}

/** Lines of `group:artifact:version sha256`; # begins a comment. */
export function readLock(text: string): Jar[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, group, artifact, version, sha256] = /^([^: ]+):([^: ]+):([^: ]+) ([0-9a-f]{64})$/.exec(line) ?? [];
      if (!group || !artifact || !version || !sha256) throw new Error(`Not a line of a lock of jars: ${line}`);
      return { group, artifact, version, sha256 };
    });
}

async function verify(folder: string, { artifact, version, sha256 }: Jar): Promise<void> {
  const file = `${artifact}-${version}.jar`;
  const actual = createHash('sha256')
    .update(await readFile(join(folder, file)))
    .digest('hex');
  if (actual === sha256) return;
  throw new CloudError('setup-failed', `${file} is not the file that the lock names: its SHA-256 is ${actual}.`, {
    hint: 'A proxy or mirror between here and the repository may have changed it.',
  });
}

/** No POMs and no checksum files: the lock names every jar and its hash. */
const settings = `<ivysettings>
  <property name="ivy.checksums" value=""/>
  <settings defaultResolver="public"/>
  <resolvers><ibiblio name="public" m2compatible="true" usepoms="false" useMavenMetadata="false"/></resolvers>
</ivysettings>
`;

function moduleOf(jars: readonly Jar[]): string {
  const dependencies = jars.map(
    ({ group, artifact, version }) =>
      `    <dependency org="${group}" name="${artifact}" rev="${version}" transitive="false"/>`,
  );
  return [
    '<ivy-module version="2.0">',
    '  <info organisation="penstock" module="engines"/>',
    '  <dependencies>',
    ...dependencies,
    '  </dependencies>',
    '</ivy-module>',
    '',
  ].join('\n');
}

/** pyspark's folder: `lib/python3.x/site-packages/pyspark` of the environment. */
async function sparkHome(python: string): Promise<string> {
  const lib = join(dirname(dirname(python)), 'lib');
  const [version = ''] = await readdir(lib);
  return join(lib, version, 'site-packages', 'pyspark');
}
