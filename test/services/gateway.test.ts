import { execFile } from 'node:child_process';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import {
  CreateDatabaseCommand,
  CreateJobCommand,
  CreateTableCommand,
  GetTableCommand,
  GlueClient,
  StartJobRunCommand,
} from '@aws-sdk/client-glue';
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import type { GlueScriptRun } from '../../simulators/engines/engines.ts';
import { places, pythonIn } from '../../simulators/engines/setup/installation.ts';
import { refusal, testCloud } from './cloud.ts';

/** The endpoint as a job gets it. */
const endpoint = await (async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const spark = {
    warm() {},
    close: async () => {},
    async run({ surroundings }: GlueScriptRun) {
      resolve(surroundings.endpoint);
      return { state: 'SUCCEEDED' as const, seconds: 0 };
    },
  };
  const { cloud } = await testCloud({ spark });
  await cloud.s3.send(
    new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  await cloud.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'job.py', Body: 'print()' }));
  const Command = { Name: 'glueetl', PythonVersion: '3', ScriptLocation: 's3://data/job.py' };
  await cloud.glue.send(new CreateJobCommand({ Name: 'job', Role: 'role', Command, GlueVersion: '5.1' }));
  await cloud.glue.send(new StartJobRunCommand({ JobName: 'job' }));
  return promise;
})();

const settings = { endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const s3 = new S3Client(settings);
const glue = new GlueClient(settings);

/** An HTTP request as it is, without a client's help. */
async function raw(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<string> {
  const { method = 'GET', headers = {}, body } = options;
  // The path as text: a URL would resolve its '..'.
  const { hostname, port } = new URL(endpoint);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end(body);
  });
  return `${response.statusCode} ${await text(response)}`;
}

describe('the SDK of JavaScript', () => {
  test('objects come back with their bytes, headers and metadata; keys are taken as they are', async () => {
    const Key = 'a b/ü+&%/1.csv';
    await s3.send(
      new PutObjectCommand({ Bucket: 'data', Key, Body: 'one', ContentType: 'text/csv', Metadata: { by: 'me' } }),
    );
    const object = await s3.send(new GetObjectCommand({ Bucket: 'data', Key, Range: 'bytes=1-' }));
    expect(await object.Body?.transformToString()).toBe('ne');
    expect(object).toMatchObject({ ContentRange: 'bytes 1-2/3', ContentType: 'text/csv', Metadata: { by: 'me' } });
    expect(object.$metadata.httpStatusCode).toBe(206);
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'data', Prefix: 'a b/' }));
    expect(Contents.map((found) => [found.Key, found.Size, found.ETag])).toEqual([
      [Key, 3, '"f97c5d29941bfb1b2fdab0874906ab82"'],
    ]);
    const Delete = { Objects: [{ Key }] };
    expect((await s3.send(new DeleteObjectsCommand({ Bucket: 'data', Delete }))).Deleted).toEqual([{ Key }]);
    expect(await refusal(s3.send(new HeadObjectCommand({ Bucket: 'data', Key })))).toMatch(/^NotFound: /);
  });

  test('a stream of unknown digest is sent in chunks with a trailer, and stored without them', async () => {
    const Body = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.alloc(70_000, 'b')]);
    await s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'big', Body, ContentLength: 140_000 }));
    const { ContentLength, ContentEncoding } = await s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'big' }));
    expect([ContentLength, ContentEncoding]).toEqual([140_000, undefined]);
  });

  test('dates of the catalog arrive as dates, and errors by their names', async () => {
    await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'weather' } }));
    const TableInput = {
      Name: 't',
      LastAccessTime: new Date('2026-11-24T06:10:00Z'),
      PartitionKeys: [{ Name: 'k', Type: 'string' }],
    };
    await glue.send(new CreateTableCommand({ DatabaseName: 'weather', TableInput }));
    const { Table } = await glue.send(new GetTableCommand({ DatabaseName: 'weather', Name: 't' }));
    expect(Table?.LastAccessTime).toEqual(new Date('2026-11-24T06:10:00Z'));
    expect(await refusal(glue.send(new GetTableCommand({ DatabaseName: 'weather', Name: 'no' })))).toBe(
      'EntityNotFoundException: Entity Not Found',
    );
  });

  test('STS says whose cloud it is', async () => {
    expect((await new STSClient(settings).send(new GetCallerIdentityCommand({}))).Account).toBe('000000000000');
  });
});

describe('requests that are not answered', () => {
  test('a Host that is not loopback is refused', async () => {
    expect(await raw('/data/job.py', { headers: { host: 'evil.example' } })).toBe(
      '403 The local cloud answers on loopback only, not for evil.example.',
    );
  });

  test('a path may not climb out of its bucket', async () => {
    expect(await raw('/data/../../cloud.sqlite', {})).toMatch(/^404 .*<Code>NoSuchKey<\/Code>/s);
    expect(await raw('/data/%2e%2e/cloud.sqlite', {})).toMatch(/^404 .*<Code>NoSuchKey<\/Code>/s);
    expect(await raw('/..%2Fcloud.sqlite', {})).toMatch(/^400 .*<Code>InvalidBucketName<\/Code>/s);
  });

  test('a trailer that does not fit the chunks is refused, and nothing is stored', async () => {
    const put = (checksum: string) =>
      raw('/data/chunked', {
        method: 'PUT',
        headers: { 'content-encoding': 'aws-chunked', 'x-amz-decoded-content-length': '5' },
        body: `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${checksum}\r\n\r\n`,
      });
    expect(await put('AAAAAA==')).toMatch(/^400 .*<Code>BadDigest<\/Code>/s);
    expect(await raw('/data/chunked', {})).toMatch(/^404 /);
    expect(await put('NhCmhg==')).toBe('200 ');
    expect(await raw('/data/chunked', {})).toBe('200 hello');
  });

  test('operations and parameters that it does not know are refused by name', async () => {
    expect(await raw('/data/big?uploads', { method: 'POST' })).toMatch(
      /^501 .*The local cloud does not answer s3:CreateMultipartUpload\./s,
    );
    expect(await raw('/data/big?partNumber=1', {})).toMatch(
      /^501 .*The local cloud does not answer GetObject with PartNumber\./s,
    );
    expect(await raw('/data/big?unheard=1', {})).toMatch(/^501 .*GetObject with the parameter unheard\./s);
    const headers = { 'x-amz-target': 'AWSGlue.GetTrigger', 'content-type': 'application/x-amz-json-1.1' };
    expect(await raw('/', { method: 'POST', headers, body: '{"Name":"c"}' })).toBe(
      '501 {"__type":"NotInLocalCloud","message":"The local cloud does not answer glue:GetTrigger."}',
    );
    expect(await raw('/', { method: 'POST', headers, body: '{' })).toMatch(/^400 {"__type":"SerializationException"/);
  });
});

describe('boto3', () => {
  const python = pythonIn(places().python);

  // boto3 is in the engines' environment, which `npm test` has made before.
  test('works unmodified against S3, Glue and STS', async () => {
    const script = join(import.meta.dirname, 'boto3_calls.py');
    const env = {
      AWS_ENDPOINT_URL: endpoint,
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    };
    const { stdout } = await promisify(execFile)(python, [script], {
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    expect(stdout.trim().split('\n')).toEqual([
      'get hello text/plain {"who": "me"}',
      'pages [["a b/\\u00fc+&.txt", "p/0"], ["p/1", "p/2"], ["p/3", "p/4"]]',
      'folders ["a b/", "p/"]',
      'copy hello',
      'resource ["p/0", "p/1", "p/2", "p/3", "p/4"]',
      'after deletion ["a b/\\u00fc+&.txt", "copy"]',
      'location eu-west-1',
      'missing NoSuchKey The specified key does not exist.',
      'folder marker NotInLocalCloud',
      'table ["day"] 2026',
      'created []',
      'twice AlreadyExistsException',
      'partitions 230 230',
      'chosen [["7"]]',
      'updated s3://boto/elsewhere/',
      'deleted []',
      'left 229',
      'account 000000000000',
    ]);
  }, 90_000);
});
