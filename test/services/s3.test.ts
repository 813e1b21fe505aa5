import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { ListObjectsV2CommandInput, PutObjectCommandInput } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud();
const { s3 } = here.cloud;
const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;

let buckets = 0;
async function newBucket(): Promise<string> {
  const Bucket = `bucket-${(buckets += 1)}`;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  return Bucket;
}

const put = (Bucket: string, Key: string, Body: PutObjectCommandInput['Body'] = '', more = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

async function text(Bucket: string, Key: string, Range?: string): Promise<string | undefined> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...(Range !== undefined && { Range }) }));
  return Body?.transformToString();
}

async function pages(input: ListObjectsV2CommandInput): Promise<string[][]> {
  const all: string[][] = [];
  for (let ContinuationToken: string | undefined, more = true; more;) {
    const page = await s3.send(new ListObjectsV2Command({ ...input, ContinuationToken }));
    all.push([
      ...(page.Contents ?? []).map(({ Key }) => `${Key}`),
      ...(page.CommonPrefixes ?? []).map(({ Prefix }) => `${Prefix}*`),
    ]);
    expect(page.KeyCount).toBe(all.at(-1)?.length);
    ({ NextContinuationToken: ContinuationToken, IsTruncated: more = false } = page);
    expect(ContinuationToken !== undefined).toBe(more);
  }
  return all;
}

describe('buckets', () => {
  test('outside of us-east-1 a bucket needs the location of its region', async () => {
    expect(await refusal(s3.send(new CreateBucketCommand({ Bucket: 'nowhere' })))).toBe(
      'IllegalLocationConstraintException: The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
    );
    const elsewhere = { Bucket: 'elsewhere', CreateBucketConfiguration: { LocationConstraint: 'us-west-2' } } as const;
    expect(await refusal(s3.send(new CreateBucketCommand(elsewhere)))).toBe(
      'IllegalLocationConstraintException: The us-west-2 location constraint is incompatible for the region specific endpoint this request was sent to.',
    );
  });

  test('a bucket made twice is refused, and its name must be a valid one', async () => {
    const Bucket = await newBucket();
    expect(await refusal(s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration })))).toBe(
      'BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.',
    );
    for (const bad of ['ab', 'Upper', '-a-b', '10.0.0.1', 'a..b', '..', 'a/b']) {
      expect(await refusal(s3.send(new CreateBucketCommand({ Bucket: bad, CreateBucketConfiguration })))).toBe(
        'InvalidBucketName: The specified bucket is not valid.',
      );
    }
  });

  test('a bucket that holds objects is not deleted; empty folders are nothing', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'a/b.csv');
    expect(await refusal(s3.send(new DeleteBucketCommand({ Bucket })))).toBe(
      'BucketNotEmpty: The bucket you tried to delete is not empty',
    );
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/b.csv' }));
    mkdirSync(join(here.bucket(Bucket), 'left/behind'), { recursive: true });
    await s3.send(new DeleteBucketCommand({ Bucket }));
    expect(await refusal(s3.send(new HeadBucketCommand({ Bucket })))).toBe('NotFound: UnknownError');
    expect(await refusal(put(Bucket, 'x'))).toBe('NoSuchBucket: The specified bucket does not exist');
  });

  test('a folder that a person made in the buckets folder is a bucket', async () => {
    mkdirSync(here.bucket('made-by-hand'));
    writeFileSync(join(here.bucket('made-by-hand'), 'note.txt'), 'hello');
    const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
    expect(Buckets.map(({ Name }) => Name)).toContain('made-by-hand');
    expect(await text('made-by-hand', 'note.txt')).toBe('hello');
  });

  test('settings are recorded, and a bucket without them has what AWS gives', async () => {
    const Bucket = await newBucket();
    expect(await s3.send(new GetBucketVersioningCommand({ Bucket }))).toMatchObject({});
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    expect(await s3.send(new GetBucketVersioningCommand({ Bucket }))).toMatchObject(VersioningConfiguration);
    const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe(
      'AES256',
    );
    const access = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(access.PublicAccessBlockConfiguration?.BlockPublicPolicy).toBe(true);
    await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
    expect(await refusal(s3.send(new GetPublicAccessBlockCommand({ Bucket })))).toBe(
      'NoSuchPublicAccessBlockConfiguration: The public access block configuration was not found',
    );
    expect(await refusal(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })))).toBe(
      'NoSuchLifecycleConfiguration: The lifecycle configuration does not exist',
    );
    expect(await refusal(s3.send(new GetBucketPolicyCommand({ Bucket })))).toBe(
      'NoSuchBucketPolicy: The bucket policy does not exist',
    );
    expect(await refusal(s3.send(new PutBucketPolicyCommand({ Bucket, Policy: 'allow' })))).toBe(
      "MalformedPolicy: Policies must be valid JSON and the first byte must be '{'",
    );
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{"Version":"2012-10-17"}' }));
    expect((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy).toBe('{"Version":"2012-10-17"}');
  });
});

describe('objects', () => {
  test('text, bytes and streams are stored, and lie in the plain folder of the bucket', async () => {
    const Bucket = await newBucket();
    const { ETag } = await put(Bucket, 'a/text.txt', 'grüezi');
    expect(ETag).toBe('"690a55f27503a8b96004f1cc8b716530"');
    await put(Bucket, 'a/bytes', new Uint8Array([1, 2, 3]));
    await put(Bucket, 'a/stream', Readable.from(['one ', Buffer.from('two')]));
    expect(readFileSync(join(here.bucket(Bucket), 'a/text.txt'), 'utf8')).toBe('grüezi');
    const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key: 'a/bytes' }));
    expect([ContentLength, await Body?.transformToByteArray()].map(String)).toEqual(['3', '1,2,3']);
    expect(await text(Bucket, 'a/stream')).toBe('one two');
    await put(Bucket, 'empty');
    expect(await text(Bucket, 'empty')).toBe('');
  });

  test('a body that breaks off leaves the object as it was', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'k', 'before');
    const breaks = Readable.from(
      (function* () {
        yield 'half';
        throw new Error('the sender is gone');
      })(),
    );
    expect(await refusal(put(Bucket, 'k', breaks))).toBe('Error: the sender is gone');
    expect(await refusal(put(Bucket, 'k', 'abc', { ContentLength: 5 }))).toBe(
      'IncompleteBody: You did not provide the number of bytes specified by the Content-Length HTTP header',
    );
    expect(await refusal(put(Bucket, 'k', 'abc', { ChecksumCRC32: 'AAAAAA==' }))).toBe(
      'BadDigest: The CRC32 you specified did not match the calculated checksum.',
    );
    expect(await text(Bucket, 'k')).toBe('before');
    expect(await pages({ Bucket })).toEqual([['k']]);
  });

  test('headers and metadata are kept until somebody else writes the file', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'k', 'v', { ContentType: 'text/csv', Metadata: { by: 'me' } });
    const head = () => s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }));
    expect(await head()).toMatchObject({ ContentType: 'text/csv', Metadata: { by: 'me' }, ContentLength: 1 });
    const file = join(here.bucket(Bucket), 'k');
    writeFileSync(file, 'w');
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    expect(await head()).toMatchObject({
      ContentType: 'binary/octet-stream',
      Metadata: {},
      ETag: '"f1290186a5d0b1ceab27f4e77c0c5d68"',
      LastModified: new Date('2023-11-14T22:13:20Z'),
    });
  });

  test('a range gives its bytes; one behind the end is refused', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'k', '0123456789');
    expect(await text(Bucket, 'k', 'bytes=2-4')).toBe('234');
    expect(await text(Bucket, 'k', 'bytes=7-')).toBe('789');
    expect(await text(Bucket, 'k', 'bytes=-2')).toBe('89');
    const { ContentRange } = await s3.send(new GetObjectCommand({ Bucket, Key: 'k', Range: 'bytes=8-99' }));
    expect(ContentRange).toBe('bytes 8-9/10');
    expect(await refusal(text(Bucket, 'k', 'bytes=10-'))).toBe('InvalidRange: The requested range is not satisfiable');
  });

  test('of many who put a key only if it is not there, one succeeds', async () => {
    const Bucket = await newBucket();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => put(Bucket, 'lock', `${index}`, { IfNoneMatch: '*' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(put(Bucket, 'lock', '', { IfNoneMatch: '*' }))).toBe(
      'PreconditionFailed: At least one of the pre-conditions you specified did not hold',
    );
  });

  test('a put for one ETag is refused once the object is another', async () => {
    const Bucket = await newBucket();
    const { ETag: IfMatch } = await put(Bucket, 'k', 'one');
    await put(Bucket, 'k', 'two', { IfMatch });
    expect(await refusal(put(Bucket, 'k', 'three', { IfMatch }))).toBe(
      'PreconditionFailed: At least one of the pre-conditions you specified did not hold',
    );
    expect(await refusal(put(Bucket, 'absent', '', { IfMatch }))).toBe('NoSuchKey: The specified key does not exist.');
  });

  test('a reader sees one version whole while others replace the object', async () => {
    const Bucket = await newBucket();
    const bodies = ['short', 'long'.repeat(50_000)];
    await put(Bucket, 'k', bodies[0]);
    const read = async () => {
      const { Body, ETag, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key: 'k' }));
      const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
      expect([ContentLength, ETag]).toEqual([bytes.length, `"${createHash('md5').update(bytes).digest('hex')}"`]);
    };
    const writes = Array.from({ length: 60 }, (_, index) => put(Bucket, 'k', bodies[index % 2]));
    await Promise.all([...writes, ...Array.from({ length: 60 }, read)]);
  });

  test('a missing key is named by S3’s own errors', async () => {
    const Bucket = await newBucket();
    expect(await refusal(text(Bucket, 'absent'))).toBe('NoSuchKey: The specified key does not exist.');
    expect(await refusal(text(Bucket, 'folder/'))).toBe('NoSuchKey: The specified key does not exist.');
    expect(await refusal(text(Bucket, '../secret'))).toBe('NoSuchKey: The specified key does not exist.');
    expect(await refusal(s3.send(new HeadObjectCommand({ Bucket, Key: 'absent' })))).toBe('NotFound: UnknownError');
    await put(Bucket, 'file');
    expect(await refusal(text(Bucket, 'file/below'))).toBe('NoSuchKey: The specified key does not exist.');
  });

  test('deleting takes the empty folders along, and is silent about keys that are not there', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'a/b/c');
    await put(Bucket, 'a/d');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/b/c' }));
    expect(existsSync(join(here.bucket(Bucket), 'a/b'))).toBe(false);
    const Delete = { Objects: [{ Key: 'a/d' }, { Key: 'absent' }, { Key: 'a/' }, { Key: '../x' }] };
    const { Deleted } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete }));
    expect(Deleted).toEqual(Delete.Objects);
    expect(await pages({ Bucket })).toEqual([[]]);
    const tooMany = { Objects: Array.from({ length: 1001 }, (_, index) => ({ Key: `${index}` })) };
    expect(await refusal(s3.send(new DeleteObjectsCommand({ Bucket, Delete: tooMany })))).toBe(
      'MalformedXML: The XML you provided was not well-formed or did not validate against our published schema',
    );
  });

  test('a copy has the bytes and the metadata of its source', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'from/ä b', 'bytes', { Metadata: { by: 'me' } });
    const CopySource = `/${Bucket}/${encodeURIComponent('from/ä b')}`;
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource }));
    expect(await text(Bucket, 'to')).toBe('bytes');
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'to' }))).toMatchObject({ Metadata: { by: 'me' } });
    expect(await refusal(s3.send(new CopyObjectCommand({ Bucket, Key: 'from/ä b', CopySource })))).toMatch(
      /^InvalidRequest: This copy request is illegal because it is trying to copy an object to itself without changing/,
    );
  });

  test('what the local cloud would have to ignore is refused by name', async () => {
    const Bucket = await newBucket();
    expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'k', VersionId: '1' })))).toBe(
      'NotInLocalCloud: The local cloud does not answer GetObject with VersionId.',
    );
    expect(await refusal(put(Bucket, 'k', '', { ACL: 'public-read' }))).toBe(
      'NotInLocalCloud: The local cloud does not answer PutObject with ACL.',
    );
  });
});

describe('keys that cannot be paths', () => {
  test.each([
    ['a/', "the key 'a/', which ends with '/': a folder here is made by what lies in it"],
    ['a//b', "the key 'a//b', which has an empty part between its '/'"],
    ['/a', "the key '/a', which has an empty part between its '/'"],
    ['../other/a', "the key '../other/a', which has a part '.' or '..'"],
    ['a/./b', "the key 'a/./b', which has a part '.' or '..'"],
    ['a'.repeat(256), `the key '${'a'.repeat(256)}', which has a part of more than 255 bytes between its '/'`],
  ])('%s is refused', async (key, what) => {
    const Bucket = await newBucket();
    expect(await refusal(put(Bucket, key))).toBe(
      `NotInLocalCloud: The local cloud does not answer ${what}. Buckets are plain folders of this machine.`,
    );
  });

  test('a key beyond 1,024 bytes is refused as S3 does', async () => {
    const Bucket = await newBucket();
    expect(await refusal(put(Bucket, 'a/'.repeat(512) + 'b'))).toBe('KeyTooLongError: Your key is too long');
  });

  test('a name cannot be an object and a folder at once', async () => {
    const Bucket = await newBucket();
    await put(Bucket, 'a/b');
    const refused = (key: string, both: string) =>
      `NotInLocalCloud: The local cloud does not answer the key '${key}', as '${both}' would be an object and a folder at once. Buckets are plain folders of this machine.`;
    expect(await refusal(put(Bucket, 'a'))).toBe(refused('a', 'a'));
    expect(await refusal(put(Bucket, 'a/b/c/d'))).toBe(refused('a/b/c/d', 'a/b'));
  });

  test('a link out of the bucket is not followed by reading, writing, deleting or listing', async () => {
    const Bucket = await newBucket();
    const other = await newBucket();
    await put(other, 'secret', 'secret');
    symlinkSync(here.bucket(other), join(here.bucket(Bucket), 'link'));
    const link = `NotInLocalCloud: The local cloud does not answer the symbolic link ${join(here.bucket(Bucket), 'link')}. A bucket holds files and folders only: copy what it leads to.`;
    expect(await refusal(text(Bucket, 'link/secret'))).toBe(link);
    expect(await refusal(put(Bucket, 'link/new'))).toBe(link);
    expect(await refusal(s3.send(new DeleteObjectCommand({ Bucket, Key: 'link/secret' })))).toBe(link);
    expect(await refusal(s3.send(new ListObjectsV2Command({ Bucket })))).toBe(link);
    expect(await text(other, 'secret')).toBe('secret');
  });
});

describe('listing', () => {
  const keys = ['a', 'b-c', 'b/1', 'b/2', 'b/d/3', 'b0', '_SUCCESS', 'ä', '\u{10000}', '\uFF5E'];

  async function filled(): Promise<string> {
    const Bucket = await newBucket();
    for (const key of keys) await put(Bucket, key, key);
    mkdirSync(join(here.bucket(Bucket), 'nothing/in/it'), { recursive: true });
    return Bucket;
  }
  const ordered = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

  test('keys come in the order of their UTF-8 bytes, whatever the size of a page', async () => {
    const Bucket = await filled();
    for (const MaxKeys of [1, 2, 3, 1000]) expect((await pages({ Bucket, MaxKeys })).flat()).toEqual(ordered);
    expect(await pages({ Bucket, MaxKeys: 4 })).toHaveLength(3);
    expect(await pages({ Bucket, MaxKeys: 5 })).toHaveLength(2);
  });

  test('a delimiter groups what is below it, and counts as one', async () => {
    const Bucket = await filled();
    const top = ['_SUCCESS', 'a', 'b-c', 'b/*', 'b0', 'ä', '\uFF5E', '\u{10000}'];
    for (const MaxKeys of [1, 2, 3]) {
      const listed = (await pages({ Bucket, Delimiter: '/', MaxKeys })).flat();
      expect(listed.toSorted()).toEqual(top.toSorted());
    }
    expect(await pages({ Bucket, Delimiter: '/', Prefix: 'b/' })).toEqual([['b/1', 'b/2', 'b/d/*']]);
    expect(await pages({ Bucket, Delimiter: '-', Prefix: 'b' })).toEqual([['b/1', 'b/2', 'b/d/3', 'b0', 'b-*']]);
  });

  test('a prefix may end anywhere in a name, and leads nowhere outside', async () => {
    const Bucket = await filled();
    expect(await pages({ Bucket, Prefix: 'b' })).toEqual([['b-c', 'b/1', 'b/2', 'b/d/3', 'b0']]);
    expect(await pages({ Bucket, Prefix: 'b/d' })).toEqual([['b/d/3']]);
    expect(await pages({ Bucket, Prefix: 'b/d/3/x' })).toEqual([[]]);
    expect(await pages({ Bucket, Prefix: '../bucket-1/' })).toEqual([[]]);
    expect(await pages({ Bucket, StartAfter: 'b/2', Prefix: 'b' })).toEqual([['b/d/3', 'b0']]);
  });

  test('what was put between two pages is on the second', async () => {
    const Bucket = await filled();
    const first = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2 }));
    await put(Bucket, 'a1');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'b-c' }));
    const ContinuationToken = first.NextContinuationToken;
    const second = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ContinuationToken }));
    expect(second.Contents?.map(({ Key }) => Key)).toEqual(['a1', 'b/1']);
    expect(await refusal(s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: '!' })))).toBe(
      'InvalidArgument: The continuation token provided is incorrect',
    );
  });

  test('files that others write are listed with their digest', async () => {
    const Bucket = await newBucket();
    const file = join(here.bucket(Bucket), 'part-0.csv');
    writeFileSync(file, 'a');
    const listed = async () => (await s3.send(new ListObjectsV2Command({ Bucket }))).Contents?.[0];
    expect(await listed()).toMatchObject({ ETag: '"0cc175b9c0f1b6a831c399e269772661"', Size: 1 });
    writeFileSync(file, 'b');
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    expect(await listed()).toMatchObject({ ETag: '"92eb5ffee6ae2fec3ad71c777531578f"', Size: 1 });
  });
});
