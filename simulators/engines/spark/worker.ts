/** One worker: a Python process that owns a Spark session (worker/__main__.py says how to talk to it). */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import type { Installation } from '../setup/installation.ts';
import { packageRoot } from '../../../action/src/root.ts';
import { openLog } from './log.ts';
import { WorkerOutput } from './output.ts';

export type SparkInstallation = Pick<Installation, 'python' | 'javaHome' | 'sparkJars'>;

/** An archive of the JVM's classes: one to start from, or one to be made when the worker finishes. */
export interface ClassArchive {
  readonly archive: 'read' | 'write';
  readonly archiveFile: string;
}

export interface ScriptRequest {
  readonly script: string;
  readonly modules: readonly string[];
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly bucketsFolder: string;
  readonly bookmark: string | null;
}

/** How a script ended. */
export interface ScriptEnd {
  /** Null, or the error that it ended with. */
  readonly error: string | null;
  /** What it committed; null: nothing. */
  readonly bookmark: string | null;
}

interface Answer {
  readonly ready?: true;
  readonly error?: string | null;
  readonly bookmark?: string | null;
  readonly spent?: boolean;
  readonly finished?: true;
}

/** The process is gone, with all that it had started. */
export class WorkerEnded extends Error {
  constructor(exitCode: number | null, signal: NodeJS.Signals | null) {
    super(signal === null ? `exit code ${exitCode}` : `signal ${signal}`);
    this.name = 'WorkerEnded';
  }
}

/** A script's child may have left the process group and hold the pipe for ever. */
const PIPE_LIMIT_MS = 3000;

export class SparkWorker {
  /** Rejects with WorkerEnded when it could not start; `output` has the reason. */
  readonly ready: Promise<unknown>;
  readonly output: WorkerOutput;
  readonly #process: ChildProcess;
  readonly #closed: Promise<WorkerEnded>;
  readonly #answers: AsyncIterator<string>;
  /** Whatever the worker, Spark and scripts keep in files while they run. */
  readonly #scratch = mkdtempSync(join(tmpdir(), 'penstock-worker-'));
  #isAlive = true;

  constructor(installation: SparkInstallation, archive: ClassArchive | undefined) {
    this.#process = spawn(installation.python, ['-P', '-m', 'worker'], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      // A group of its own, so that it can be ended with all that scripts start, and Ctrl-C is left to us.
      detached: true,
      // Python's own workers, which Spark starts, import what lies in the current folder.
      cwd: '/',
      env: { ...environmentOf(installation), TMPDIR: this.#scratch },
    });
    type Pipes = [null, Readable, Readable, Writable, Readable];
    const [, printed, errors, requests, answers] = this.#process.stdio as Pipes;
    // A worker that has ended is seen by its exit.
    requests.on('error', () => {});
    this.output = new WorkerOutput(printed, errors);
    this.#answers = createInterface({ input: answers })[Symbol.asyncIterator]();
    this.#closed = this.#end();
    this.#send({ javaHome: installation.javaHome, jars: installation.sparkJars, ...archive });
    this.ready = this.#answer();
    // Whoever runs a script on it learns of a failed start; until then nobody listens.
    this.ready.catch(() => {});
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Rejects with WorkerEnded; the log is complete in either case. */
  async run(request: ScriptRequest, logFile: string): Promise<ScriptEnd> {
    const log = openLog(logFile);
    const endOfLog = `\0${crypto.randomUUID()}\n`;
    try {
      const logged = this.output.follow(log, endOfLog);
      this.#send({ ...request, endOfLog });
      const answer = await this.#answer();
      await logged;
      if (answer.spent === true) await this.kill();
      return { error: answer.error ?? null, bookmark: answer.bookmark ?? null };
    } finally {
      log.close();
    }
  }

  /** Ends the JVM in good order, which then writes its archive. */
  async finish(): Promise<void> {
    this.#send({ finish: true });
    await this.#answer();
    await this.kill();
  }

  async kill(): Promise<void> {
    killGroup(this.#process);
    await this.#closed;
  }

  #send(message: object): void {
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\n`);
  }

  async #answer(): Promise<Answer> {
    const answer = await this.#answers.next();
    if (answer.done === true) throw await this.#closed;
    return JSON.parse(answer.value) as Answer;
  }

  #end(): Promise<WorkerEnded> {
    const { promise, resolve } = Promise.withResolvers<WorkerEnded>();
    this.#process.once('error', () => {
      this.#isAlive = false;
      resolve(new WorkerEnded(127, null));
    });
    this.#process.once('exit', () => {
      this.#isAlive = false;
      killGroup(this.#process);
      setTimeout(() => {
        this.#process.stdout?.destroy();
        this.#process.stderr?.destroy();
      }, PIPE_LIMIT_MS).unref();
    });
    this.#process.once('close', (exitCode, signal) => resolve(new WorkerEnded(exitCode, signal)));
    return promise.finally(() => rm(this.#scratch, { recursive: true, force: true, maxRetries: 3 }));
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left in it.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Nothing of the caller's own AWS settings, proxies or Python reaches a script. */
function environmentOf(installation: SparkInstallation): NodeJS.ProcessEnv {
  const inherited = ['PATH', 'HOME', 'LANG', 'LD_LIBRARY_PATH'] as const;
  return {
    ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    JAVA_HOME: installation.javaHome,
    PYSPARK_PYTHON: installation.python,
    PYTHONPATH: join(packageRoot(), 'simulators', 'engines', 'spark'),
    SPARK_LOCAL_IP: '127.0.0.1',
    TZ: 'UTC',
  };
}
