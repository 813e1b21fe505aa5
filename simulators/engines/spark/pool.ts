/** The Spark engine of the local cloud: at most two workers, each with one script at a time. */
import { CloudError } from '../../../action/src/errors.ts';
import type { GlueScriptResult, GlueScriptRun, SparkEngine, Surroundings } from '../engines.ts';
import type { Installation } from '../setup/installation.ts';
import { SparkWorker, WorkerEnded, type ScriptRequest } from './worker.ts';

/** A worker is a JVM and its Python: about half a gigabyte before its first job. */
const MOST_WORKERS = 2;

export function sparkEngine(
  installation: Pick<Installation, 'python' | 'javaHome' | 'sparkJars' | 'sparkArchive'>,
): SparkEngine {
  const idle: SparkWorker[] = [];
  const all = new Set<SparkWorker>();
  const waiting: (() => void)[] = [];
  let slots = MOST_WORKERS;

  const start = (): SparkWorker => {
    const { sparkArchive } = installation;
    const archive = sparkArchive === undefined ? undefined : ({ archive: 'read', archiveFile: sparkArchive } as const);
    const worker = new SparkWorker(installation, archive);
    all.add(worker);
    return worker;
  };

  const takeSlot = async (signal: AbortSignal): Promise<boolean> => {
    while (slots === 0 && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
    }
    if (signal.aborted) return false;
    slots -= 1;
    return true;
  };

  const giveSlot = (): void => {
    slots += 1;
    for (const wake of waiting.splice(0)) wake();
  };

  const takeWorker = (): SparkWorker => {
    for (let worker = idle.shift(); worker !== undefined; worker = idle.shift()) {
      if (worker.isAlive) return worker;
      all.delete(worker);
    }
    return start();
  };

  const giveWorker = (worker: SparkWorker): void => {
    if (worker.isAlive) idle.push(worker);
    else all.delete(worker);
  };

  return {
    warm() {
      if (all.size === 0) idle.push(start());
    },

    async run(job, signal) {
      if (!(await takeSlot(signal))) return { state: 'STOPPED', seconds: 0 };
      const worker = takeWorker();
      try {
        await worker.ready.catch((error: unknown) => {
          throw notStarted(worker, error);
        });
        return await runOn(worker, job, signal);
      } finally {
        giveWorker(worker);
        giveSlot();
      }
    },

    async close() {
      await Promise.all([...all].map((worker) => worker.kill()));
    },
  };
}

async function runOn(worker: SparkWorker, job: GlueScriptRun, signal: AbortSignal): Promise<GlueScriptResult> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const timeout = AbortSignal.timeout(job.timeoutSeconds * 1000);
  const cut = AbortSignal.any([signal, timeout]);
  const end = () => void worker.kill();
  if (cut.aborted) end();
  cut.addEventListener('abort', end, { once: true });
  try {
    const error = await worker.run(requestOf(job), job.logFile);
    return error === null
      ? { state: 'SUCCEEDED', seconds: seconds() }
      : { state: 'FAILED', seconds: seconds(), errorMessage: error };
  } catch (error) {
    if (!(error instanceof WorkerEnded)) throw error;
    if (signal.aborted) return { state: 'STOPPED', seconds: seconds() };
    if (timeout.aborted) return { state: 'TIMEOUT', seconds: seconds() };
    const errorMessage = `The script ended the process that ran it (${error.message}).`;
    return { state: 'FAILED', seconds: seconds(), errorMessage };
  } finally {
    cut.removeEventListener('abort', end);
  }
}

function requestOf(job: GlueScriptRun): ScriptRequest {
  return {
    script: job.scriptFile,
    modules: job.modules,
    arguments: Object.entries(job.arguments).flat(),
    environment: {
      ...awsEnvironment(job.surroundings),
      PENSTOCK_CONNECTIONS: JSON.stringify(job.connections),
    },
    bucketsFolder: job.surroundings.bucketsFolder,
  };
}

/** So that boto3 in a script asks the local cloud. The user's own files of settings and credentials are not read. */
function awsEnvironment({ endpoint, region }: Surroundings): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

function notStarted(worker: SparkWorker, cause: unknown): CloudError {
  const lines = worker.output.outside.split('\n').slice(-5).join('\n');
  return new CloudError('spark-not-started', `Spark did not start.\n${lines}`, { hint: 'penstock setup', cause });
}
