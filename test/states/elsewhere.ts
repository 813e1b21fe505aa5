import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Elsewhere {
  readonly executionArn: string;
  readonly kill: () => Promise<void>;
}

/** An execution in a process of its own, once its history has so many events; a limit of ten seconds. */
export async function startElsewhere(stateFolder: string, machine: string, events: number): Promise<Elsewhere> {
  const file = join(import.meta.dirname, 'process.ts');
  const child = spawn(process.execPath, ['--no-warnings', file, stateFolder, machine, String(events)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  const exited = once(child, 'exit');
  const [executionArn] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    executionArn,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
