import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ListStacksCommand } from '@aws-sdk/client-cloudformation';
import { expect, test } from '@jest/globals';

import { ended, openTestCloud } from './cloud.ts';
import { flows } from './flows.ts';

/** Where each flow is killed: after so many of its events. */
const points = {
  'a creation': 9,
  'a creation that fails': 18,
  'an update': 13,
  'an update that fails': 20,
  'a deletion': 6,
};

const cases = Object.entries(points).flatMap(([flow, most]) =>
  Array.from({ length: Math.ceil(most / 6) }, (_, n) => [flow, 6 * n + (most % 6)] as const),
);

test.each(cases)('%s, killed after %i events, is carried on by the next process', async (name, count) => {
  const flow = flows[name];
  if (flow === undefined) throw new Error(`There is no flow ${name}.`);
  const before = await openTestCloud();
  await flow.prepare(before);
  await before.leave();

  const victim = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'victim.ts'), before.folder, name, String(count)],
    { stdio: 'inherit', timeout: 10_000 },
  );
  expect(await once(victim, 'exit')).toEqual([null, 'SIGKILL']);

  const after = await openTestCloud(before.folder);
  const { StackSummaries } = await after.cloud.cloudFormation.send(new ListStacksCommand({}));
  const stack = await ended(after, StackSummaries?.[0]?.StackId ?? '');
  expect(stack.StackStatus).toBe(flow.ends);
  expect(readdirSync(join(after.folder, 'buckets')).filter((bucket) => !bucket.startsWith('.'))).toEqual(flow.buckets);
  await after.close();
});
