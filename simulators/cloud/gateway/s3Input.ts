/** The input of an operation of S3, from the places of the request that the SDK's shape names for each member. */
import { Readable } from 'node:stream';
import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { dechunked } from './chunked.ts';
import { bytesOf } from './message.ts';
import type { Request } from './message.ts';
import type { Operation } from './operations.ts';
import { targetOf } from './route.ts';
import { formats, fromXml } from './xml.ts';

const fromText = new FromStringShapeDeserializer(formats);

export async function inputOf(operation: Operation, sent: Request): Promise<object> {
  const request = withoutChunks(sent);
  const input: Record<string, unknown> = {};
  for (const [name, member] of operation.input.structIterator()) {
    const value = await valueOf(name, member, request);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

async function valueOf(name: string, member: NormalizedSchema, request: Request): Promise<unknown> {
  const { httpLabel, httpHeader, httpQuery, httpPrefixHeaders, httpPayload } = member.getMergedTraits();
  if (httpLabel !== undefined) return targetOf(request)[name === 'Bucket' ? 'bucket' : 'key'];
  if (httpQuery !== undefined) return read(member, request.query.get(httpQuery));
  if (httpHeader !== undefined) return read(member, request.headers[httpHeader.toLowerCase()]);
  if (httpPrefixHeaders !== undefined) return prefixed(request, httpPrefixHeaders);
  return httpPayload === undefined ? undefined : payload(member, request);
}

function read(member: NormalizedSchema, text: string | string[] | null | undefined): unknown {
  return typeof text === 'string' ? fromText.read(member, text) : undefined;
}

/** `x-amz-meta-by: me` is `{ by: 'me' }`. */
function prefixed({ headers }: Request, prefix: string): Record<string, unknown> | undefined {
  const found = Object.entries(headers).filter(([header]) => header.startsWith(prefix));
  if (found.length === 0) return undefined;
  return Object.fromEntries(found.map(([header, value]) => [header.slice(prefix.length), value]));
}

async function payload(member: NormalizedSchema, request: Request): Promise<unknown> {
  if (member.isStreaming()) return request.body;
  const bytes = await bytesOf(request);
  if (bytes.byteLength === 0) return undefined;
  return member.isStructSchema() ? fromXml(member, bytes) : bytes.toString();
}

/** The body without its transfer's wrapping, and the headers that belong to that. */
function withoutChunks(request: Request): Request {
  const { 'content-encoding': wrapped = '', ...headers } = request.headers;
  const encodings = wrapped.split(',').map((encoding) => encoding.trim());
  if (!encodings.includes('aws-chunked')) return request;
  const own = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  const length = headers['x-amz-decoded-content-length'];
  const ownLength = typeof length === 'string' ? length : undefined;
  return {
    ...request,
    headers: { ...headers, ...(own !== '' && { 'content-encoding': own }), 'content-length': ownLength },
    body: Readable.from(dechunked(request.body)),
  };
}
