import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, row } from './measure.ts';

const bundle = 'action/dist/index.js';
const pipeline = 'pipeline/seattle.yml';

/** The two verbs of an editor and of every pull request, as processes, against Node that does nothing. */
export async function checkAndRender(): Promise<readonly string[]> {
  const out = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { stdio: 'ignore' });
  const nothing = () => node('-e', '');
  const check = await inTurn(15, () => node(bundle, 'check', pipeline), nothing);
  const render = await inTurn(15, () => node(bundle, 'render', pipeline, '--env', 'dev', '--out', out), nothing);
  rmSync(out, { recursive: true });
  return [row('check', check.ours, 'empty node', check.peer), row('render', render.ours, 'empty node', render.peer)];
}
