/** The commands of a test in one process: what they share is the start of their engines, which end with it. */
import { rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executeFor } from '../../action/src/cli.ts';
import { shared } from '../../action/src/open-bench.ts';
import { openEngines } from '../../simulators/engines/index.ts';

export interface Asked {
  readonly id: number;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

export interface Answered {
  readonly id: number;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const scratchFolder = mkdtempSync(join(tmpdir(), 'penstock-engines-'));
const engines = openEngines({ scratchFolder });

async function answer({ id, words, environment }: Asked): Promise<void> {
  process.env = environment;
  const said = { stdout: '', stderr: '' };
  const screen = {
    stdout: (text: string) => void (said.stdout += text),
    stderr: (text: string) => void (said.stderr += text),
    width: 80,
    color: false,
  };
  const code = await executeFor(words, screen, shared(engines));
  process.send?.({ id, code, ...said } satisfies Answered);
}

process.on('message', (asked: Asked) => void answer(asked));
process.once('disconnect', () => {
  void Promise.all([engines.spark.close(), engines.athena.close()])
    .then(() => rm(scratchFolder, { recursive: true, force: true }))
    .then(() => process.exit());
});
