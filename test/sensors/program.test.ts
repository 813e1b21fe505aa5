import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { startBroker } from '../../simulators/cloud/iot/broker.ts';
import { createAuthority } from '../../simulators/cloud/iot/certificates.ts';

const program = join(import.meta.dirname, '../../simulators/sensors/index.ts');
const run = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--no-warnings', program, ...words], { timeout: 15_000 });

test('the program publishes to an endpoint with the files of a certificate, and writes the labels', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-sensors-'));
  const authority = await createAuthority();
  const credentials = await authority.issue('penstock-sensors');
  const files = (['cert', 'key', 'ca'] as const).flatMap((name) => {
    writeFileSync(join(folder, name), credentials[name]);
    return [`--${name}`, join(folder, name)];
  });
  const seen: string[] = [];
  const broker = await startBroker(authority, async ({ clientId, topic }) => {
    seen.push(`${clientId} ${topic}`);
  });
  const labels = join(folder, 'labels.jsonl');
  const fleet = ['--rooms', 'kitchen', '--devices', '1', '--every', '3600', '--labels', labels];
  const { stderr } = await run('--endpoint', '127.0.0.1', '--port', String(broker.port), ...files, ...fleet);
  await broker.close();
  expect(stderr).toMatch(/^\d+ messages of 1 devices in \d+ s\.\n$/);
  expect(seen).toEqual(Array(Number.parseInt(stderr)).fill('penstock-sensors plant/kitchen/temperature'));
  expect(seen.length).toBeGreaterThan(20);
  expect(readFileSync(labels, 'utf8')).toMatch(/^\{"device_id":"kitchen-1","room_id":"kitchen","fault":".*\}\n$/);
  rmSync(folder, { recursive: true });
});

test('what is missing or no number is said, and nothing is published', async () => {
  const usage = 'Usage: --endpoint HOST --cert FILE --key FILE --ca FILE\n';
  await expect(run()).rejects.toMatchObject({ code: 1, stderr: `--cert is missing. ${usage}` });
  await expect(run('--days', 'many')).rejects.toMatchObject({
    code: 1,
    stderr: `--days takes a whole number from 1. ${usage}`,
  });
});
