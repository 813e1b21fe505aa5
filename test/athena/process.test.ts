import { afterAll, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTrino } from '../../simulators/engines/athena/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'trino-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An installation whose Java is this shell script. */
function javaThat(script: string) {
  const home = mkdtempSync(join(folder, 'java-'));
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return { athenaJavaHome: home, athenaJars: home, athenaMain: 'x.jar', athenaArchive: undefined };
}

test('an engine that does not start says why, in its own words', async () => {
  await expect(startTrino(javaThat('echo no room for the heap >&2; exit 3'), folder)).rejects.toMatchObject({
    code: 'athena-engine-failed',
    message: "Trino, which runs Athena's SQL locally, failed: it ended with 3.\nno room for the heap",
  });
});

test('an engine that ends while it is asked says so', async () => {
  const trino = await startTrino(javaThat('echo \'{"port":1}\'; read line; echo out of memory >&2; exit 3'), folder);
  await expect(trino.setCatalog('{}')).rejects.toThrow(/it ended with 3\.\nout of memory$/);
  expect(trino.isAlive).toBe(false);
});

test('an engine that does not end on its own is killed', async () => {
  const trino = await startTrino(javaThat('echo \'{"port":1}\'; exec sleep 60'), folder);
  await trino.close(10);
  expect(trino.isAlive).toBe(false);
});
