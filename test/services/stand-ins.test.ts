/** Functions that exist in an account already, and what stands in for them in the local cloud. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, expect, test } from '@jest/globals';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { noEngines, refusal } from './cloud.ts';

const repositoryFolder = mkdtempSync(join(tmpdir(), 'penstock-'));
mkdirSync(join(repositoryFolder, 'local/functions'), { recursive: true });
const stateFolder = join(repositoryFolder, '.penstock');
const cloud = await openLocalCloud({
  stateFolder,
  account: '000000000000',
  region: 'eu-west-1',
  engines: noEngines,
  repositoryFolder,
});
afterAll(async () => {
  await cloud.close();
  rmSync(repositoryFolder, { recursive: true });
});

const standsIn = (name: string, source: string) =>
  writeFileSync(join(repositoryFolder, 'local/functions', `${name}.mjs`), source);

async function invoke(FunctionName: string, event: unknown): Promise<unknown> {
  const { Payload } = await cloud.lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  return JSON.parse(Payload?.transformToString() ?? '');
}

test('a function that the cloud does not have is answered by its stand-in, as the file is now', async () => {
  standsIn('notifier', 'export const handler = async ({ window }) => `told of ${window}`;');
  expect(await invoke('notifier', { window: '2026-11-23' })).toBe('told of 2026-11-23');
  standsIn('notifier', 'export const handler = async ({ window }) => `knows of ${window}`;');
  expect(await invoke('notifier', { window: '2026-11-23' })).toBe('knows of 2026-11-23');
});

test('a function without one is not found, and the answer says what would stand in', async () => {
  expect(await refusal(invoke('plant-notifier', {}))).toBe(
    'ResourceNotFoundException: Function not found: arn:aws:lambda:eu-west-1:000000000000:function:plant-notifier. ' +
      'In the local cloud, local/functions/plant-notifier.mjs can stand in for it',
  );
});

test('a name does not lead out of the folder', async () => {
  writeFileSync(join(repositoryFolder, 'outside.mjs'), 'export const handler = async () => 1;');
  expect(await refusal(invoke('../../outside', {}))).toBe(
    'ResourceNotFoundException: Function not found: arn:aws:lambda:eu-west-1:000000000000:function:../../outside',
  );
});
