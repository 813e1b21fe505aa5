/** Trino as a child process, by trino-local.jar; what it is told and answers is in LocalAthena.java. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CloudError } from '../../../action/src/errors.ts';
import { javaIn } from '../setup/installation.ts';
import type { Installation } from '../setup/installation.ts';
import { runStatement } from './statement.ts';

type TrinoInstallation = Pick<Installation, 'athenaJavaHome' | 'athenaJars' | 'athenaMain' | 'athenaArchive'>;

export interface TrinoProcess {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly isAlive: boolean;
  /** Replaces the whole catalog by this `Snapshot` (Snapshot.java) as JSON; what starts afterwards sees it. */
  setCatalog(snapshot: string): Promise<void>;
  /** Why it ended; pending while it runs. */
  readonly ended: Promise<CloudError>;
  /** Ends it, and kills it after the grace that it needs for its archive, else has no need of. */
  close(graceMilliseconds?: number): Promise<void>;
}

/** C1 alone and the serial collector start in a third of the time, and queries over the data of a preview are short. */
const TUNING = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m', '-XX:+ExitOnOutOfMemoryError'];
/** Standard output belongs to the protocol. */
const QUIET = ['-XX:+DisplayVMOutputToStderr', '-Xlog:disable', '-Xlog:all=error:stderr'];

/** @throws CloudError `athena-engine-failed` with what it printed, when it does not start */
export async function startTrino(
  { athenaJavaHome, athenaJars, athenaMain, athenaArchive }: TrinoInstallation,
  scratchFolder: string,
  archiving: readonly string[] = athenaArchive === undefined ? [] : [`-XX:SharedArchiveFile=${athenaArchive}`],
): Promise<TrinoProcess> {
  await mkdir(scratchFolder, { recursive: true });
  const classPath = [
    athenaMain,
    ...readdirSync(athenaJars)
      .sort()
      .map((jar) => join(athenaJars, jar)),
  ].join(':');
  const child = spawn(
    javaIn(athenaJavaHome),
    [
      ...TUNING,
      ...QUIET,
      ...archiving,
      '-Duser.timezone=UTC',
      '-cp',
      classPath,
      'penstock.athena.LocalAthena',
      scratchFolder,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-8000);
  });
  // Writing to a process that has just ended fails; `ended` says why it has.
  child.stdin.on('error', () => {});

  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<CloudError>((resolve) => {
    child.on('error', (cause) => resolve(engineFailed(cause.message, cause)));
    child.on('close', (code, signal) => resolve(engineFailed(`it ended with ${code ?? signal}.\n${log}`.trim())));
  });
  const answer = async (name: string): Promise<number> => {
    const line = await answers.next();
    if (line.done) throw await ended;
    const value = new RegExp(`^{"${name}":(\\d+)}$`).exec(line.value)?.[1];
    if (value === undefined) throw engineFailed(`it answered ${line.value}`);
    return Number(value);
  };

  const port = await answer('port');
  return {
    url: `http://127.0.0.1:${port}`,
    get isAlive() {
      return child.exitCode === null && child.signalCode === null;
    },
    ended,
    async setCatalog(snapshot) {
      child.stdin.write(`${snapshot}\n`);
      await answer('catalog');
    },
    async close(graceMilliseconds = 5000) {
      child.stdin.end();
      const killer = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds);
      await ended;
      clearTimeout(killer);
    },
  };
}

/** Writes an AppCDS archive of what a start and a first query load. */
export async function makeAthenaArchive(installation: TrinoInstallation, file: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'penstock-trino-'));
  try {
    const trino = await startTrino(installation, scratch, [`-XX:ArchiveClassesAtExit=${file}`]);
    await trino.setCatalog(JSON.stringify({ bucketsFolder: scratch, databases: [] }));
    const sql = "SELECT k, count(*), avg(v) FROM (VALUES ('a', 1.0), ('b', 2.0)) AS t (k, v) GROUP BY k ORDER BY k";
    await runStatement(trino.url, { sql, database: 'default' }, new AbortController().signal);
    await trino.close(120_000);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function engineFailed(words: string, cause?: unknown): CloudError {
  return new CloudError('athena-engine-failed', `Trino, which runs Athena's SQL locally, failed: ${words}`, { cause });
}
