/** Penstock as npm installs it: packed by what the release runs, from action/dist as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Finished } from '../faults/project.ts';

const script = resolve(import.meta.dirname, '../../action/scripts/package.mjs');
export const commit = '0123456789abcdef0123456789abcdef01234567';

export interface Installed {
  /** Where npm has put the package. */
  readonly root: string;
  /** Runs `penstock …` in a folder beside it. */
  penstock(folder: string, ...words: readonly string[]): Promise<Finished>;
  /** An empty folder. */
  folder(name: string): string;
  remove(): void;
}

export function installPackage(): Installed {
  const home = mkdtempSync(join(tmpdir(), 'penstock-npm-'));
  const run = (program: string, ...words: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, words, { cwd: home, encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${stderr}`);
    return stdout.trim();
  };
  const tarball = run(process.execPath, script, commit, home);
  // It has no dependencies, so that nothing is asked of a registry.
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  const bin = join(home, 'node_modules/.bin/penstock');
  return {
    root: join(home, 'node_modules/@penstock/penstock'),
    async penstock(folder, ...words) {
      const child = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const ended = new Promise<number | null>((done) => child.on('close', done));
      const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { stdout, stderr, code };
    },
    folder(name) {
      mkdirSync(join(home, name));
      return join(home, name);
    },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
