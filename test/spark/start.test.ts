/** A worker that cannot start says why. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'penstock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bare = join(folder, 'python');
writeFileSync(bare, '#!/bin/sh\necho No module named pyspark >&2\nexit 1\n', { mode: 0o755 });

const job = {
  jobName: 'job',
  jobRunId: 'jr_1',
  scriptFile: '/none.py',
  modules: [],
  connections: {},
  arguments: {},
  timeoutSeconds: 10,
  logFile: '/none.log',
  surroundings: {
    bucketsFolder: tmpdir(),
    endpoint: 'http://127.0.0.1:9',
    account: '000000000000',
    region: 'eu-west-1',
  },
};

test.each([
  ['no Java', { javaHome: '/none' }, /^Spark did not start\.[^]*No such file or directory: '\/none\/bin\/java'$/],
  ['a Python without pyspark', { python: bare }, /^Spark did not start\.\nNo module named pyspark$/],
  ['no Python', { python: '/none' }, /^Spark did not start\./],
])('%s', async (_, broken, message) => {
  const engine = sparkEngine({ ...findInstallation(), ...broken });
  engine.warm();
  const run = engine.run(job, new AbortController().signal);
  await expect(run).rejects.toMatchObject({ code: 'spark-not-started', exitCode: 2, hint: 'penstock setup' });
  await expect(run).rejects.toThrow(message);
  await engine.close();
});
