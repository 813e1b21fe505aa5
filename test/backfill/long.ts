/** A pipeline whose job takes no time, in a folder of its own: what a backfill of many windows costs besides Spark. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListExecutionsCommand, type ExecutionListItem } from '@aws-sdk/client-sfn';
import { loadOrThrow } from '../../action/src/check/load.ts';
import type { BackfillOptions } from '../../action/src/commands/backfill.ts';
import { openLocal } from '../../action/src/open-cloud.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachineArnOf } from '../../action/src/render/targets.ts';
import { noEngines } from '../cloudformation/cloud.ts';

const files = {
  'pipeline/days.yml': `name: days
database: days_db
window: day
backfill: { since: 2020-01-01, max_concurrency: 8 }
tables: { rows: { path: lake/rows/, format: parquet, columns: { day: string } } }
jobs: { write_day: { script: glue/day.py, writes: rows, expected: 30s } }
`,
  'glue/day.py': '# what stands in for Spark does not read it\n',
};

/** What a worker says of itself at its end. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** Requests of the command itself, those of the state machines left out. */
  readonly calls: Readonly<Record<string, number>>;
}

export interface Long {
  /** Deploys and plans; the digest of the manifest. */
  plan(range: { readonly since: string; readonly until: string }): Promise<string>;
  /** Goes on with a manifest in a process of its own. */
  start(manifest: string): { readonly child: ChildProcess; readonly finished: Promise<string> };
  /** Runs of windows by how they ended: for each window, the statuses of its executions. */
  runs(): Promise<ReadonlyMap<string, readonly (string | undefined)[]>>;
  remove(): void;
}

export function long(): Long {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-backfill-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const start = (options: Partial<BackfillOptions>) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), folder, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const closed = new Promise<void>((done) => child.on('close', () => done()));
    const finished = Promise.all([text(child.stdout), text(child.stderr), closed]).then(([stdout, stderr]) => {
      if ((child.exitCode ?? 0) !== 0) throw new Error(stderr);
      return stdout;
    });
    return { child, finished };
  };
  return {
    async plan(range) {
      const [plan = ''] = (await start({ ...range, dryRun: true }).finished).split('\n');
      return (JSON.parse(plan) as { readonly manifest: string }).manifest;
    },
    start: (manifest) => start({ manifest }),
    async runs() {
      const pipeline = await loadOrThrow(join(folder, 'pipeline/days.yml'));
      const stateMachineArn = stateMachineArnOf(pipeline.environment, namesOf(pipeline).stateMachine);
      const cloud = await openLocal(pipeline, join(folder, '.penstock'), noEngines);
      const all: ExecutionListItem[] = [];
      let nextToken: string | undefined;
      do {
        const page = await cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn, nextToken }));
        all.push(...(page.executions ?? []));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      await cloud.close();
      // DIGEST_windows1_2020-01-01_1: the attempt is last.
      const byWindow = Map.groupBy(all, ({ name = '' }) => name.slice(0, name.lastIndexOf('_')));
      return new Map([...byWindow].map(([window, runs]) => [window, runs.map(({ status }) => status)]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Kills the backfill so many milliseconds after each start, then lets it end; how often it was killed before its end. */
export async function killed(made: Long, manifest: string, moments: readonly number[]): Promise<number> {
  let kills = 0;
  for (const moment of moments) {
    const { child, finished } = made.start(manifest);
    await Promise.race([sleep(moment), finished]);
    if (child.exitCode === null && child.kill('SIGKILL')) kills++;
    await finished;
  }
  await made.start(manifest).finished;
  return kills;
}

/** The last line that a worker printed. */
export const measured = (stdout: string): Measured => JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Measured;
