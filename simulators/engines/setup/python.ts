import { spawnSync } from 'node:child_process';
import { UserError } from '../../../action/src/errors.ts';
import { lockFile, pythonIn } from './installation.ts';
import { runTool } from './tool.ts';

const VERSIONS = ['3.11', '3.12'];

/** A virtual environment with what the lock names, every file checked by its hash. */
export async function makeEnvironment(folder: string, python: string): Promise<void> {
  await runTool('Making a Python environment', python, ['-m', 'venv', folder]);
  await pipInstall(pythonIn(folder), ['-r', lockFile('build')]);
  // pyspark is a source distribution: without isolation it is built by the two packages above, which are locked too.
  await pipInstall(pythonIn(folder), ['--no-build-isolation', '-r', lockFile('python')]);
}

export function pipInstall(python: string, args: readonly string[]): Promise<void> {
  const quiet = ['--no-input', '--progress-bar', 'off', '--disable-pip-version-check'];
  return runTool('Installing Python packages', python, [
    ...['-m', 'pip', 'install', ...quiet, '--require-hashes', '--no-deps'],
    ...args,
  ]);
}

/** @throws UserError `python-missing` that says which Pythons were found instead. */
export function findPython(): { command: string; version: string } {
  const found: string[] = [];
  for (const command of ['python3.11', 'python3.12', 'python3']) {
    const version = ask(command, 'import sys; print("%d.%d.%d" % sys.version_info[:3])');
    if (version === undefined) continue;
    if (!VERSIONS.includes(version.split('.').slice(0, 2).join('.'))) found.push(`${command} is ${version}`);
    else if (ask(command, 'import venv, ensurepip') === undefined) found.push(`${command} has no venv module`);
    else return { command, version };
  }
  throw new UserError('python-missing', `Python 3.11 or 3.12 is needed; ${found.join(', ') || 'there is none'}.`, {
    hint: 'Debian and Ubuntu: apt-get install python3 python3-venv. macOS: brew install python@3.11. Else: python.org.',
  });
}

function ask(command: string, program: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['-c', program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
