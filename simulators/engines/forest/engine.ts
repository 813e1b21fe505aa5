import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ForestEngine, ForestRequest, ForestResult } from '../engines.ts';
import type { Installation } from '../setup/installation.ts';
import { packageRoot } from '../../../action/src/root.ts';

/** A process a job: Python and the forest start in a fifth of a second. */
export function forestEngine({ python }: Pick<Installation, 'python'>): ForestEngine {
  const script = join(packageRoot(), 'simulators/engines/forest/forest.py');
  return {
    async run(request: ForestRequest, signal: AbortSignal): Promise<ForestResult> {
      const child = spawn(python, ['-I', script], { stdio: ['pipe', 'pipe', 'pipe'], signal, killSignal: 'SIGKILL' });
      // A process that has ended early is seen by its exit.
      child.stdin.on('error', () => {});
      child.stdin.end(JSON.stringify(request));
      const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
      const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      if (code !== 0) throw new Error(`Random Cut Forest ended with exit code ${code}: ${stderr.trim().slice(-2000)}`);
      return JSON.parse(stdout) as ForestResult;
    },
  };
}
