/** The objects of a simulation's S3: what ItemReaders read, and where ResultWriters write. */
import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { TaskFailure, type Objects } from '../../../simulators/cloud/states/machine.ts';
import { UserError } from '../errors.ts';

/** Texts by their URLs, `s3://bucket/key`. */
export type ScriptedObjects = Readonly<Record<string, string>>;

const text = { anyOf: [{ type: 'string' }, { type: 'array' }, { type: 'object' }] };
const isByUrl = new Ajv().compile<Readonly<Record<string, unknown>>>({
  type: 'object',
  propertyNames: { pattern: '^s3://[^/]+/.+' },
  additionalProperties: text,
});
const isByBucket = new Ajv().compile<Readonly<Record<string, Readonly<Record<string, unknown>>>>>({
  type: 'object',
  additionalProperties: { type: 'object', additionalProperties: text },
});
const isList = new Ajv({ allowUnionTypes: true }).compile<readonly ListedObject[]>({
  type: 'array',
  items: {
    type: 'object',
    required: ['bucket', 'key', 'body'],
    additionalProperties: false,
    properties: { bucket: { type: 'string' }, key: { type: 'string' }, body: text },
  },
});

interface ListedObject {
  readonly bucket: string;
  readonly key: string;
  readonly body: unknown;
}

/** By URL, by bucket and key, or as a list; a body that is no text is JSON. */
export function checkObjects(value: unknown, where: string): ScriptedObjects {
  return Object.fromEntries(entriesOf(value, where).map(([url, body]) => [url, asText(body)]));
}

function entriesOf(value: unknown, where: string): readonly (readonly [string, unknown])[] {
  if (isList(value)) return value.map(({ bucket, key, body }) => [`s3://${bucket}/${key}`, body]);
  if (isByUrl(value)) return Object.entries(value);
  if (isByBucket(value)) {
    return Object.entries(value).flatMap(([bucket, bodies]) =>
      Object.entries(bodies).map(([key, body]) => [`s3://${bucket}/${key}`, body] as const),
    );
  }
  throw new UserError('bad-tasks', `${where}: these are not objects of S3.`, {
    hint: '{"s3://bucket/key": "the text of the object"}',
  });
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** `now` dates what is there. */
export function scriptedObjects(scripted: ScriptedObjects, now: () => Date): Objects {
  const objects = new Map(Object.entries(scripted).map(([url, body]) => [url, { body, at: now() }]));
  return {
    async get(bucket, key) {
      const object = objects.get(`s3://${bucket}/${key}`);
      if (object === undefined) throw new TaskFailure('S3.NoSuchKeyException', 'The specified key does not exist.');
      return Buffer.from(object.body);
    },
    async list(bucket, prefix) {
      const root = `s3://${bucket}/`;
      return [...objects]
        .filter(([url]) => url.startsWith(root + prefix))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([url, { body, at }]) => ({
          Key: url.slice(root.length),
          ETag: `"${createHash('md5').update(body).digest('hex')}"`,
          LastModified: at,
          Size: Buffer.byteLength(body),
          StorageClass: 'STANDARD',
        }));
    },
    async put(bucket, key, body) {
      objects.set(`s3://${bucket}/${key}`, { body, at: now() });
    },
  };
}
