/** The answer to an operation of S3: each member of its output in the place that the SDK's shape names for it. */
import { Readable } from 'node:stream';
import { ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { AwsError } from '../service.ts';
import type { Answer, Request } from './message.ts';
import type { Operation } from './operations.ts';
import { errorXml, formats, locationXml, toXml } from './xml.ts';

const toText = new ToStringShapeSerializer(formats);
const xmlType = { 'content-type': 'application/xml' };

export function answerOf({ name, http, output: shape }: Operation, output: object): Answer {
  const values = new Map<string, unknown>(Object.entries(output));
  if (name === 'GetBucketLocation') {
    return { status: 200, headers: xmlType, body: locationXml(values.get('LocationConstraint')) };
  }
  const members = [...shape.structIterator()].map(([member, schema]) => ({
    schema,
    value: values.get(member),
    member,
  }));
  const headers = Object.fromEntries(members.flatMap(({ schema, value }) => headersOf(schema, value)));
  const body = bodyOf(shape, members);
  // A part of an object has a status of its own, which the shape does not know.
  const status = values.has('ContentRange') ? 206 : (http?.[2] ?? 200);
  return { status, headers: typeof body === 'string' ? { ...xmlType, ...headers } : headers, body };
}

export function errorAnswer({ method }: Request, { name, message, $metadata }: AwsError): Answer {
  const { httpStatusCode: status, requestId } = $metadata;
  if (method === 'HEAD') return { status, headers: {} };
  return { status, headers: xmlType, body: errorXml({ Code: name, Message: message, RequestId: requestId }) };
}

function headersOf(schema: NormalizedSchema, value: unknown): [string, string][] {
  const { httpHeader, httpPrefixHeaders } = schema.getMergedTraits();
  if (value === undefined) return [];
  if (httpHeader !== undefined) {
    toText.write(schema, value);
    return [[httpHeader.toLowerCase(), toText.flush()]];
  }
  if (httpPrefixHeaders === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([suffix, text]) => [`${httpPrefixHeaders}${suffix}`, String(text)]);
}

interface Member {
  readonly member: string;
  readonly schema: NormalizedSchema;
  readonly value: unknown;
}

/** Either one member is the body, or those that are no headers are, together; undefined: there is none. */
function bodyOf(shape: NormalizedSchema, members: readonly Member[]): Answer['body'] {
  const payload = members.find(({ schema }) => schema.getMergedTraits().httpPayload !== undefined);
  if (payload !== undefined) {
    const { schema, value } = payload;
    if (value === undefined || value instanceof Readable || typeof value === 'string') return value;
    return toXml(schema, value);
  }
  const inBody = members.filter(({ schema }) => {
    const { httpHeader, httpPrefixHeaders } = schema.getMergedTraits();
    return httpHeader === undefined && httpPrefixHeaders === undefined;
  });
  if (inBody.length === 0) return undefined;
  return toXml(shape, Object.fromEntries(inBody.map(({ member, value }) => [member, value])));
}
