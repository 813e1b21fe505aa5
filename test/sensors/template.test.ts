import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { simulateSensors } from '../../simulators/sensors/simulate.ts';
import { events, execute, openTestCloud, propose, type Template } from '../cloudformation/cloud.ts';
import { casesFolder } from '../render/cases.ts';
import { smallFleet } from './settings.ts';

test('what the template of a pipeline makes takes messages to where its table lies', async () => {
  const rendered = JSON.parse(readFileSync(join(casesFolder, 'sensors/expected/template.json'), 'utf8')) as {
    Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: object }>>;
  };
  const wanted = /^(Database|SourceReadings|(DeliveryStream|TopicRule|LostMessages).*Readings)$/;
  const bucket = 'plant-dev-111111111111-eu-west-1-data';
  const template: Template = {
    Resources: {
      DataBucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: bucket } },
      ...Object.fromEntries(Object.entries(rendered.Resources).filter(([id]) => wanted.test(id))),
    },
  };
  const place = { account: '111111111111', region: 'eu-west-1' };
  const local = await openTestCloud(undefined, place);
  const options = { ChangeSetType: 'CREATE' as const, Capabilities: ['CAPABILITY_IAM' as const] };
  const stack = await execute(local, await propose(local, template, options));
  expect((await events(local, stack)).filter((event) => event.includes('FAILED'))).toEqual([]);
  const store = openStore(local.folder);
  const logsFolder = join(local.folder, 'logs');
  const { messages } = await simulateSensors({ ...place, store, cloud: local.cloud, logsFolder }, smallFleet);
  store.close();

  const folder = join(local.folder, 'buckets', bucket, 'raw/readings');
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) =>
      gunzipSync(readFileSync(join(parentPath, name)))
        .toString()
        .trimEnd()
        .split('\n'),
    );
  expect(lines).toHaveLength(messages);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    temp: expect.any(Number),
    room_id: 'kitchen',
    timestamp: '2026-01-31 22:00:00',
    room: 'kitchen',
  });
  await local.close();
});
