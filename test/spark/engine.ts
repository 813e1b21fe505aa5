/** The Spark engine alone, on a folder of buckets, without a cloud behind it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { GlueScriptResult } from '../../simulators/engines/engines.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';

export interface Ran {
  /** SUCCEEDED, FAILED: the error message, … */
  readonly outcome: string;
  readonly log: string;
}

export function testEngine() {
  const root = mkdtempSync(join(tmpdir(), 'penstock-spark-'));
  const bucketsFolder = join(root, 'buckets');
  mkdirSync(join(bucketsFolder, 'data'), { recursive: true });
  const engine = sparkEngine(findInstallation());
  afterAll(async () => {
    await engine.close();
    rmSync(root, { recursive: true });
  });
  let runs = 0;

  return {
    root,
    bucketsFolder,
    async run(
      script: string,
      { timeoutSeconds = 100, signal = new AbortController().signal, ...ownArguments }: RunOptions = {},
    ): Promise<Ran> {
      const jobRunId = `jr_${(runs += 1)}`;
      const scriptFile = join(root, `${jobRunId}.py`);
      const logFile = join(root, `${jobRunId}.log`);
      writeFileSync(scriptFile, script);
      const result = await engine.run(
        {
          jobName: 'job',
          jobRunId,
          scriptFile,
          modules: [],
          connections: {},
          arguments: { '--JOB_NAME': 'job', '--JOB_RUN_ID': jobRunId, ...ownArguments.arguments },
          timeoutSeconds,
          logFile,
          surroundings: { bucketsFolder, endpoint: 'http://127.0.0.1:9', account: '000000000000', region: 'eu-west-1' },
        },
        signal,
      );
      return { outcome: outcomeOf(result), log: readFileSync(logFile, 'utf8') };
    },
  };
}

interface RunOptions {
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
  readonly arguments?: Readonly<Record<string, string>>;
}

const outcomeOf = (result: GlueScriptResult): string =>
  // The state machine takes the name of the wrapper's own error off too.
  result.state === 'FAILED' ? `FAILED: ${result.errorMessage.replace(/^StepError: /, '')}` : result.state;
