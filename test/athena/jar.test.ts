import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JDK_VERSION, buildJar } from '../../simulators/engines/athena/build.ts';
import { install } from '../../simulators/engines/setup/install.ts';
import { lockFile } from '../../simulators/engines/setup/installation.ts';

const javac = findJavac();

(javac === undefined ? test.skip : test)(
  `trino-local.jar is what its sources give${javac === undefined ? ` (skipped: there is no JDK ${JDK_VERSION} here)` : ''}`,
  async () => {
    const { athenaJars } = await install(() => {});
    const built = buildJar(javac ?? '', athenaJars);
    expect(Buffer.from(built).equals(readFileSync(lockFile('athenaMain')))).toBe(true);
  },
  600_000,
);

/** The compiler of that JDK, where JAVA_HOME, PATH or the usual folder of Linux has one. */
function findJavac(): string | undefined {
  const jvms = '/usr/lib/jvm';
  const homes = [
    process.env['JAVA_HOME'] ?? '',
    ...(existsSync(jvms) ? readdirSync(jvms).map((name) => join(jvms, name)) : []),
  ];
  const candidates = ['javac', ...homes.map((home) => join(home, 'bin', 'javac'))];
  return candidates.find((candidate) => {
    const { status, stdout } = spawnSync(candidate, ['-version'], { encoding: 'utf8' });
    return status === 0 && stdout.startsWith(`javac ${JDK_VERSION}`);
  });
}
