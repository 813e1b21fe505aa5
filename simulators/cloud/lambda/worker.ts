/** One execution environment of a function: a thread that answers one event at a time, and is kept warm between them. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { World } from '../service.ts';
import { bootstrap } from './bootstrap.ts';
import { folderOf } from './code.ts';
import type { FunctionRecord } from './functions.ts';

/** As Lambda gives it in the payload of an invocation that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Outcome = { readonly output: string } | { readonly error: FunctionError };

export interface Environment {
  /** Whether it can answer another event. */
  readonly isUsable: () => boolean;
  invoke(event: string, requestId: string): Promise<Outcome>;
  end(): Promise<void>;
}

export async function startEnvironment(world: World, { configuration }: FunctionRecord): Promise<Environment> {
  const { Timeout = 3, MemorySize = 128 } = configuration;
  const thread = new Worker(bootstrap, {
    eval: true,
    execArgv: [],
    workerData: { folder: folderOf(world, configuration.CodeSha256), handler: configuration.Handler },
    env: await variables(world, configuration),
    resourceLimits: { maxOldGenerationSizeMb: MemorySize },
    stdout: true,
    stderr: true,
  });
  writeLog(world, configuration.FunctionName, thread);
  let isUsable = true;
  for (const end of ['error', 'exit']) {
    thread.on(end, () => {
      isUsable = false;
    });
  }
  // An idle environment keeps no process alive.
  thread.unref();

  return {
    isUsable: () => isUsable,
    async invoke(event, requestId) {
      thread.ref();
      const outcome = await ask(thread, message(configuration, event, requestId), Timeout, requestId);
      thread.unref();
      if ('error' in outcome && outcome.error.errorType === timedOut) {
        isUsable = false;
        await thread.terminate();
      }
      return outcome;
    },
    async end() {
      isUsable = false;
      await thread.terminate();
    },
  };
}

const timedOut = 'Sandbox.Timedout';

function message({ Timeout = 3, ...configuration }: FunctionRecord['configuration'], event: string, requestId: string) {
  const context = {
    functionName: configuration.FunctionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: configuration.FunctionArn,
    memoryLimitInMB: String(configuration.MemorySize),
    awsRequestId: requestId,
  };
  return { event, context, deadline: Date.now() + Timeout * 1000 };
}

function ask(thread: Worker, sent: object, timeoutSeconds: number, requestId: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      thread.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const fail = (errorType: string, what: string) =>
      settle({ error: { errorType, errorMessage: `RequestId: ${requestId} Error: ${what}` } });
    const onError = (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        fail('Runtime.OutOfMemory', 'Runtime exited with error: signal: killed');
      } else {
        settle({
          error: { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') },
        });
      }
    };
    const onExit = (code: number) =>
      fail(
        'Runtime.ExitError',
        code === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: exit status ${code}`,
      );
    const timer = setTimeout(
      () => fail(timedOut, `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`),
      timeoutSeconds * 1000,
    );
    thread.on('message', settle).on('error', onError).on('exit', onExit);
    thread.postMessage(sent);
  });
}

/** The variables of the function, and those that Lambda's runtime has; the machine's own are not among them. */
async function variables(world: World, configuration: FunctionRecord['configuration']) {
  return {
    ...configuration.Environment?.Variables,
    AWS_REGION: world.region,
    AWS_DEFAULT_REGION: world.region,
    AWS_ENDPOINT_URL: await world.endpoint(),
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_LAMBDA_FUNCTION_NAME: configuration.FunctionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(configuration.MemorySize),
    LAMBDA_TASK_ROOT: folderOf(world, configuration.CodeSha256),
  };
}

function writeLog({ logsFolder }: World, name: string, thread: Worker): void {
  const folder = join(logsFolder, 'lambda');
  mkdirSync(folder, { recursive: true });
  const append = (chunk: Buffer) => appendFileSync(join(folder, `${name}.log`), chunk);
  thread.stdout.on('data', append);
  thread.stderr.on('data', append);
}
