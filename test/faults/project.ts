/** A repository of its own in a temporary folder, and Penstock run in it. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Answered, Asked } from './resident.ts';

const cliFile = resolve(import.meta.dirname, '../../action/src/index.ts');

export interface Finished {
  /** null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Project {
  readonly folder: string;
  /** Runs `penstock …` to its end. All of a project run in one process, so that its engines start once. */
  penstock(...words: readonly string[]): Promise<Finished>;
  /** Starts `penstock …` as people do, as a process of its own; `finished` resolves when it has ended. */
  start(...words: readonly string[]): { readonly child: ChildProcess; readonly finished: Promise<Finished> };
  /** Writes a file into the local cloud's bucket: buckets are plain folders. */
  put(bucket: string, key: string, content: string): void;
  remove(): Promise<void>;
}

/** `files` by their paths in the repository. */
export function project(files: Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);

  const start = (...words: readonly string[]) => {
    const child = spawn(process.execPath, [cliFile, ...words], {
      cwd: folder,
      // Also what a test has set.
      env: process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const finished = Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((done) => child.on('close', done)),
    ]).then(([stdout, stderr, code]) => ({ stdout, stderr, code }));
    return { child, finished };
  };
  let resident: Resident | undefined;
  return {
    folder,
    start,
    penstock: (...words) => (resident ??= startResident(folder)).ask(words),
    put: (bucket, key, content) => write(join('.penstock/buckets', bucket, key), content),
    async remove() {
      await resident?.end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Resident = ReturnType<typeof startResident>;

function startResident(cwd: string) {
  const child = fork(join(import.meta.dirname, 'resident.ts'), { cwd, execArgv: [] });
  const died = Promise.withResolvers<never>();
  child.once('exit', (code, signal) => died.reject(new Error(`Penstock has ended: ${code ?? signal}.`)));
  // Who waits for an answer learns of it.
  died.promise.catch(() => undefined);
  let last = 0;
  return {
    ask(words: readonly string[]): Promise<Finished> {
      const asked: Asked = { id: (last += 1), words, environment: process.env };
      const answered = new Promise<Finished>((resolve) => {
        const listen = ({ id, ...finished }: Answered) => {
          if (id !== asked.id) return;
          child.off('message', listen);
          resolve(finished);
        };
        child.on('message', listen);
      });
      child.send(asked);
      return Promise.race([answered, died.promise]);
    },
    async end(): Promise<void> {
      if (!child.connected) return;
      child.removeAllListeners('exit').disconnect();
      await once(child, 'exit');
    },
  };
}

/** The result of `run --format json`. */
export interface RunResult {
  readonly status: string;
  readonly steps: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason: string | null;
    readonly rows: number | null;
  }[];
}

export const runResult = ({ stdout, stderr }: Finished): RunResult => {
  if (stdout === '') throw new Error(`No result was printed:\n${stderr}`);
  return JSON.parse(stdout) as RunResult;
};

/** A PySpark script of the usual form around `body`, which has `args`, `glueContext` and `spark`. */
export const script = (body: string): string => `import sys
from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glueContext = GlueContext(SparkContext.getOrCreate())
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args["JOB_NAME"], args)
${body}
job.commit()
`;
