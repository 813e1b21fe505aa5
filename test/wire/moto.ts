/** Moto, which speaks AWS's protocols over HTTP: installed by its lock, started on loopback. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pythonIn } from '../../simulators/engines/setup/installation.ts';
import { cacheFolder } from '../../simulators/engines/setup/package.ts';
import { findPython, pipInstall } from '../../simulators/engines/setup/python.ts';
import { runTool } from '../../simulators/engines/setup/tool.ts';
import { inTurn } from '../../simulators/engines/setup/turn.ts';
import { makeWhole } from '../../simulators/engines/setup/whole.ts';

const lock = join(import.meta.dirname, 'requirements.lock');

export interface Moto {
  readonly endpoint: string;
  close(): Promise<void>;
}

export async function startMoto(): Promise<Moto> {
  const python = pythonIn(await installed());
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('Moto does not start.')), 60_000);
    createInterface(server.stderr).on('line', (line) => {
      const [, found] = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(line) ?? [];
      if (found === undefined) return;
      clearTimeout(limit);
      resolve(found);
    });
    void ended.then(() => reject(new Error('Moto ended before it was ready.')));
  });
  return {
    endpoint,
    async close() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** A folder named by the digest of the lock, as those of the engines. */
async function installed(): Promise<string> {
  const digest = createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), `moto-${digest}`);
  await inTurn(
    cacheFolder(),
    () => undefined,
    async () => {
      if (existsSync(folder)) return;
      await makeWhole(folder, async (partial) => {
        await runTool('Making a Python environment', findPython().command, ['-m', 'venv', partial]);
        await pipInstall(pythonIn(partial), ['-r', lock]);
      });
    },
  );
  return folder;
}
