/** A node graph of every kind, as it is rendered, on Spark: its rows are those that the nodes say. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { CreateTableCommand, type TableInput } from '@aws-sdk/client-glue';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { renderCase } from '../render/cases.ts';
import { lake } from './lake.ts';

jest.setTimeout(120_000);

const here = await lake();

const files = {
  'readings/a.csv': [
    'temp,room_id,at,raw',
    '20,kitchen,2026-11-23 08:00:00,x',
    '22,kitchen,2026-11-23 09:00:00,x',
    '23,kitchen,2026-11-23 09:00:00,x',
    '999,kitchen,2026-11-23 10:00:00,x',
    '5,cellar,2026-11-23 08:00:00,x',
    '5,attic,2026-11-23 08:00:00,x',
  ],
  'history/a.csv': [
    'ts,room,celsius',
    '2026-11-22 08:00:00,kitchen,18.5',
    '2026-11-23 08:00:00,kitchen,20',
    '2026-11-23 08:00:00,kitchen,',
  ],
  'rooms/a.json': [
    '{"room_id":"kitchen","floor":1}',
    '{"room_id":"kitchen","floor":1}',
    '{"room_id":"office","floor":2}',
  ],
};

test('the rendered script of the golden case `nodes` writes its rows', async () => {
  const rendered = await renderCase('nodes');
  await here.cloud.s3.send(new CreateBucketCommand({ Bucket: 'acme-plant' }));
  for (const [path, lines] of Object.entries(files)) {
    const file = join(here.bucket('acme-plant'), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  const { Resources } = JSON.parse(rendered.get('template.json') ?? '') as { Resources: Record<string, Resource> };
  for (const { Type, Properties } of Object.values(Resources)) {
    if (Type !== 'AWS::Glue::Table') continue;
    await here.cloud.glue.send(new CreateTableCommand({ DatabaseName: 'plant', TableInput: Properties.TableInput }));
  }

  const script = rendered.get('scripts/by_day.py') ?? '';
  const { outcome } = await here.runScript(script, { '--output': 's3://data/out/' });

  expect(outcome).toBe('SUCCEEDED');
  expect(written('out')).toEqual([
    'room_id=cellar: 2026-11-23,,1,5.0',
    'room_id=kitchen: 2026-11-22,1,1,18.5',
    'room_id=kitchen: 2026-11-23,1,2,21.5',
  ]);
});

interface Resource {
  readonly Type: string;
  readonly Properties: { readonly TableInput: TableInput };
}

/** Lines of the CSV files in a folder of the bucket `data`, after the folders that they lie in. */
function written(folder: string): string[] {
  const root = join(here.bucket('data'), folder);
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const [header, ...lines] = readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
      expect(header).toBe('day,floor,readings,mean');
      return lines.map((line) => `${dirname(file)}: ${line}`);
    })
    .sort();
}
