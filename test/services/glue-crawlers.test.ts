/** Crawlers of the local Glue: what a crawl does to the catalog, and how it ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  CreateCrawlerCommand,
  CreateDatabaseCommand,
  CreateTableCommand,
  DeleteCrawlerCommand,
  GetCrawlerCommand,
  GetCrawlerMetricsCommand,
  GetPartitionsCommand,
  GetTableCommand,
  GetTablesCommand,
  StartCrawlerCommand,
  StopCrawlerCommand,
  UpdateCrawlerCommand,
  type Crawler,
  type CreateCrawlerCommandInput,
} from '@aws-sdk/client-glue';
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud();
const { glue, s3 } = here.cloud;

beforeAll(async () => {
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'acme', CreateBucketConfiguration }));
  await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'raw' } }));
});

const put = (Key: string, Body: string | Uint8Array) => s3.send(new PutObjectCommand({ Bucket: 'acme', Key, Body }));

const definition = (Name: string, folder = Name): CreateCrawlerCommandInput => ({
  Name,
  Role: 'arn:aws:iam::000000000000:role/crawler',
  DatabaseName: 'raw',
  Targets: { S3Targets: [{ Path: `s3://acme/${folder}/` }] },
  SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
  Configuration: JSON.stringify({
    Version: 1,
    CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
    Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
  }),
});

async function crawled(Name: string): Promise<Crawler> {
  await glue.send(new StartCrawlerCommand({ Name }));
  for (;;) {
    const { Crawler } = await glue.send(new GetCrawlerCommand({ Name }));
    if (Crawler?.State === 'READY') return Crawler;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function newCrawler(Name: string, more: Partial<CreateCrawlerCommandInput> = {}): Promise<void> {
  await glue.send(new CreateCrawlerCommand({ ...definition(Name), ...more }));
}

/** `name type, …`, and the keys in brackets. */
async function tableText(Name: string): Promise<string> {
  const { Table } = await glue.send(new GetTableCommand({ DatabaseName: 'raw', Name }));
  const columns = Table?.StorageDescriptor?.Columns?.map((column) => `${column.Name} ${column.Type}`).join(', ');
  const keys = Table?.PartitionKeys?.map((key) => key.Name).join(', ');
  return `${columns} [${keys}]`;
}

async function partitionsOf(TableName: string): Promise<string[]> {
  const { Partitions = [] } = await glue.send(new GetPartitionsCommand({ DatabaseName: 'raw', TableName }));
  return Partitions.map(
    ({ Values, StorageDescriptor }) =>
      `${Values?.join('/')} ${StorageDescriptor?.Location} ${StorageDescriptor?.Columns?.map(({ Name }) => Name).join()}`,
  );
}

async function metricsOf(name: string): Promise<string> {
  const { CrawlerMetricsList } = await glue.send(new GetCrawlerMetricsCommand({ CrawlerNameList: [name] }));
  const [metrics] = CrawlerMetricsList ?? [];
  return `${metrics?.TablesCreated} created, ${metrics?.TablesUpdated} updated`;
}

const logOf = (name: string) => readFileSync(join(here.stateFolder, 'logs/glue/crawlers', `${name}.log`), 'utf8');

describe('a crawl', () => {
  test('makes a table with partitions; the next one updates it, and logs what is gone', async () => {
    await put('days/Day=1/a.csv', 'room,temp\nkitchen,20\n');
    await newCrawler('days');
    expect((await crawled('days')).LastCrawl).toMatchObject({ Status: 'SUCCEEDED', LogStream: 'days' });
    expect(await tableText('days')).toBe('room string, temp bigint [day]');
    expect(await partitionsOf('days')).toEqual(['1 s3://acme/days/Day=1/ room,temp']);
    expect(await metricsOf('days')).toBe('1 created, 0 updated');

    await crawled('days');
    expect(await metricsOf('days')).toBe('0 created, 0 updated');

    await put('days/Day=2/b.csv', 'room,temp,battery\noffice,20.5,3\n');
    await crawled('days');
    expect(await tableText('days')).toBe('room string, temp double, battery bigint [day]');
    expect(await partitionsOf('days')).toEqual([
      '1 s3://acme/days/Day=1/ room,temp,battery',
      '2 s3://acme/days/Day=2/ room,temp,battery',
    ]);
    expect(await metricsOf('days')).toBe('0 created, 1 updated');

    await s3.send(new DeleteObjectCommand({ Bucket: 'acme', Key: 'days/Day=1/a.csv' }));
    await crawled('days');
    expect(await partitionsOf('days')).toHaveLength(2);
    expect(logOf('days')).toMatch(/Partition \["1"\] of days has no files any more\.\n.*\n.* SUCCEEDED\n$/);
  });

  test('passes hidden files by, logs bad ones, and makes the table of the others', async () => {
    await put('mixed/_SUCCESS', '');
    await put('mixed/_temporary/0.csv', 'x,y\n1,2\n');
    await put('mixed/.hidden.csv', 'x,y\n1,2\n');
    await put('mixed/empty.csv', '');
    await put('mixed/broken.csv.gz', gzipSync('a,b\n1,2\n').subarray(0, 22));
    await put('mixed/prose.csv', 'not a table\n');
    await put('mixed/good.csv', '\ufeffa,b\n1,"x,y"\n');
    await newCrawler('mixed');
    expect((await crawled('mixed')).LastCrawl?.Status).toBe('SUCCEEDED');
    expect(await tableText('mixed')).toBe('a bigint, b string []');
    expect(logOf('mixed')).toContain('UNKNOWN s3://acme/mixed/empty.csv: it is empty\n');
    expect(logOf('mixed')).toMatch(
      /UNKNOWN s3:\/\/acme\/mixed\/broken\.csv\.gz: its gzip is broken: .*unexpected end of file\n/,
    );
    expect(logOf('mixed')).toContain('UNKNOWN s3://acme/mixed/prose.csv: no classifier recognizes it\n');
  });

  test('of nothing succeeds, and makes no table', async () => {
    await newCrawler('nothing');
    expect((await crawled('nothing')).LastCrawl?.Status).toBe('SUCCEEDED');
    expect(await metricsOf('nothing')).toBe('0 created, 0 updated');
  });

  test('leaves a table of the same name that lies elsewhere alone', async () => {
    await put('taken/a.json', '{"a": 1}\n');
    const StorageDescriptor = { Location: 's3://acme/elsewhere/', Columns: [{ Name: 'z', Type: 'int' }] };
    await glue.send(new CreateTableCommand({ DatabaseName: 'raw', TableInput: { Name: 'taken', StorageDescriptor } }));
    await newCrawler('taken');
    await crawled('taken');
    expect(await tableText('taken')).toBe('z int []');
    expect(await tableText('taken_62e54eb7f101d7df9b0b9251c86cf34a')).toBe('a int []');
  });

  test('of a bucket, or into a database, that is not there fails with the reason', async () => {
    await newCrawler('lost', { Targets: { S3Targets: [{ Path: 's3://no-such-bucket/lost/' }] } });
    expect((await crawled('lost')).LastCrawl).toMatchObject({
      Status: 'FAILED',
      ErrorMessage: expect.stringContaining('The specified bucket does not exist'),
    });
    await put('homeless/a.json', '{"a": 1}\n');
    await newCrawler('homeless', { DatabaseName: 'nowhere' });
    expect((await crawled('homeless')).LastCrawl).toMatchObject({
      Status: 'FAILED',
      ErrorMessage: expect.stringContaining('Database nowhere not found.'),
    });
  });
});

test('a crawler that runs is not started, changed or deleted; a stopped one is cancelled', async () => {
  await put('busy/a.json', '{"a": 1}\n');
  await newCrawler('busy');
  await glue.send(new StartCrawlerCommand({ Name: 'busy' }));
  const running = 'CrawlerRunningException: Crawler with name busy has already started';
  expect(await refusal(glue.send(new StartCrawlerCommand({ Name: 'busy' })))).toBe(running);
  expect(await refusal(glue.send(new UpdateCrawlerCommand({ Name: 'busy', Description: 'x' })))).toBe(running);
  expect(await refusal(glue.send(new DeleteCrawlerCommand({ Name: 'busy' })))).toBe(running);
  await glue.send(new StopCrawlerCommand({ Name: 'busy' }));
  for (;;) {
    const { Crawler } = await glue.send(new GetCrawlerCommand({ Name: 'busy' }));
    if (Crawler?.State === 'STOPPING') await new Promise((resolve) => setImmediate(resolve));
    else {
      expect(Crawler).toMatchObject({ State: 'READY', LastCrawl: { Status: 'CANCELLED' } });
      break;
    }
  }
  expect(await refusal(glue.send(new StopCrawlerCommand({ Name: 'busy' })))).toBe(
    "CrawlerNotRunningException: Crawler with name busy isn't running",
  );
});

test('an update keeps what it does not name, and how the last crawl ended', async () => {
  await newCrawler('kept', { Description: 'first' });
  await crawled('kept');
  await glue.send(new UpdateCrawlerCommand({ Name: 'kept', Description: 'second' }));
  const { Crawler } = await glue.send(new GetCrawlerCommand({ Name: 'kept' }));
  expect(Crawler).toMatchObject({
    Description: 'second',
    DatabaseName: 'raw',
    Version: 2,
    LastCrawl: { Status: 'SUCCEEDED' },
  });
  expect(Crawler?.LastCrawl?.StartTime).toBeInstanceOf(Date);
});

test('what would crawl otherwise on AWS is refused by name', async () => {
  const refused = (more: Partial<CreateCrawlerCommandInput>) =>
    refusal(glue.send(new CreateCrawlerCommand({ ...definition('refused'), ...more })));
  expect(await refused({ Schedule: 'cron(0 * * * ? *)' })).toBe(
    'NotInLocalCloud: The local cloud does not answer CreateCrawler with Schedule.',
  );
  expect(await refused({ Targets: { JdbcTargets: [{ Path: 'plant/%' }] } })).toBe(
    'NotInLocalCloud: The local cloud does not answer a crawl of plant/%. It crawls tables that are named one by one.',
  );
  expect(await refused({ Targets: { S3Targets: [{ Path: 's3://b/', Exclusions: ['*'] }] } })).toBe(
    'NotInLocalCloud: The local cloud does not answer CreateCrawler with S3Targets with Exclusions.',
  );
  expect(await refused({ SchemaChangePolicy: { DeleteBehavior: 'DELETE_FROM_DATABASE' } })).toBe(
    'NotInLocalCloud: The local cloud does not answer CreateCrawler with DeleteBehavior DELETE_FROM_DATABASE.',
  );
  expect(await refused({ Configuration: '{"Version":1.0}' })).toMatch(
    /^NotInLocalCloud: The local cloud does not answer CreateCrawler with the Configuration \{"Version":1\.0\}\. It crawls with /,
  );
  expect(await refusal(glue.send(new CreateCrawlerCommand(definition('days'))))).toBe(
    'AlreadyExistsException: Crawler already exists.',
  );
  expect(await refusal(glue.send(new StartCrawlerCommand({ Name: 'none' })))).toBe(
    'EntityNotFoundException: Crawler entry with name none does not exist',
  );
});

test('several formats in one folder are a table each file', async () => {
  await put('formats/a.csv', 'a,b\n1,2\n');
  await put('formats/b.json', '{"c": 1}\n');
  await newCrawler('formats');
  await crawled('formats');
  const { TableList = [] } = await glue.send(new GetTablesCommand({ DatabaseName: 'raw' }));
  expect(TableList.map(({ Name }) => Name).filter((name) => /_(csv|json)$/.test(name ?? ''))).toEqual([
    'a_csv',
    'b_json',
  ]);
});
