/** S3's REST protocol, by the places that the SDK's shapes name for each member: label, header, query or body. */
import { Readable } from 'node:stream';
import { XmlCodec } from '@aws-sdk/core/protocols';
import { XmlNode } from '@aws-sdk/xml-builder';
import { FromStringShapeDeserializer, ToStringShapeSerializer } from '@smithy/core/protocols';
import { AwsError, refuse } from '../service.ts';
import type { Call } from '../service.ts';
import { dechunked } from './chunked.ts';
import { bytesOf } from './message.ts';
import type { Answer, Request } from './message.ts';
import { operationsOf } from './operations.ts';
import type { Operation } from './operations.ts';
import { route, strangeParameters, targetOf } from './route.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
// Dates without a format of their own: ISO 8601 in XML (format 5 of the SDK), HTTP dates in headers.
const formats = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true } as const;
const xml = new XmlCodec({ ...formats, xmlNamespace: namespace, serviceNamespace: 'com.amazonaws.s3' });
const fromText = new FromStringShapeDeserializer(formats);
const toText = new ToStringShapeSerializer(formats);

export async function answerS3(request: Request, call: Call): Promise<Answer> {
  try {
    const operation = route((await operationsOf('s3')).values(), request);
    const asked = `the S3 request ${request.method} ${request.path}?${request.query.toString()}`;
    if (operation === undefined) throw refuse(asked);
    const strange = strangeParameters(operation, request);
    if (strange.length > 0) throw refuse(`${operation.name} with the parameter ${strange.join(', ')}`);
    const output = await call('s3', operation.name, await inputOf(operation, request));
    return answerOf(operation, new Map(Object.entries(output)));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return errorAnswer(request, error);
  }
}

async function inputOf(operation: Operation, request: Request): Promise<object> {
  const { bucket, key } = targetOf(request);
  const { headers, body } = sentBody(request);
  const input: Record<string, unknown> = {};
  for (const [name, member] of operation.input.structIterator()) {
    const { httpLabel, httpHeader, httpQuery, httpPrefixHeaders, httpPayload } = member.getMergedTraits();
    if (httpLabel !== undefined) {
      input[name] = name === 'Bucket' ? bucket : key;
    } else if (httpQuery !== undefined) {
      const value = request.query.get(httpQuery);
      if (value !== null) input[name] = fromText.read(member, value);
    } else if (httpHeader !== undefined) {
      const value = headers[httpHeader.toLowerCase()];
      if (typeof value === 'string') input[name] = fromText.read(member, value);
    } else if (httpPrefixHeaders !== undefined) {
      const found = Object.entries(headers).filter(([header]) => header.startsWith(httpPrefixHeaders));
      if (found.length > 0) {
        input[name] = Object.fromEntries(
          found.map(([header, value]) => [header.slice(httpPrefixHeaders.length), value]),
        );
      }
    } else if (httpPayload !== undefined) {
      if (member.isStreaming()) {
        input[name] = body;
      } else {
        const bytes = await bytesOf({ ...request, body });
        if (bytes.byteLength > 0) {
          input[name] = member.isStructSchema() ? xml.createDeserializer().read(member, bytes) : bytes.toString();
        }
      }
    }
  }
  return input;
}

/** The body without its transfer's wrapping, and the headers that belong to it. */
function sentBody({ headers, body }: Request): Pick<Request, 'headers' | 'body'> {
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  if (!encodings.includes('aws-chunked')) return { headers, body };
  const { 'content-encoding': _wrapped, ...others } = headers;
  const own = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  const length = headers['x-amz-decoded-content-length'];
  return {
    headers: {
      ...others,
      ...(own !== '' && { 'content-encoding': own }),
      'content-length': typeof length === 'string' ? length : undefined,
    },
    body: Readable.from(dechunked(body)),
  };
}

function answerOf({ name, http, output: shape }: Operation, output: ReadonlyMap<string, unknown>): Answer {
  const headers: Record<string, string> = {};
  const inBody: Record<string, unknown> = {};
  let body: Answer['body'];
  if (name === 'GetBucketLocation') return xmlAnswer(locationXml(output.get('LocationConstraint')));
  for (const [memberName, member] of shape.structIterator()) {
    const value = output.get(memberName);
    const { httpHeader, httpPrefixHeaders, httpPayload } = member.getMergedTraits();
    if (httpHeader === undefined && httpPrefixHeaders === undefined && httpPayload === undefined)
      inBody[memberName] = value;
    if (value === undefined) continue;
    if (httpHeader !== undefined) {
      toText.write(member, value);
      headers[httpHeader.toLowerCase()] = toText.flush();
    } else if (httpPrefixHeaders !== undefined) {
      for (const [suffix, text] of Object.entries(value as Record<string, string>)) {
        headers[`${httpPrefixHeaders}${suffix}`] = text;
      }
    } else if (httpPayload !== undefined) {
      if (value instanceof Readable || typeof value === 'string') body = value;
      else body = xmlText(member, value);
    }
  }
  if (Object.keys(inBody).length > 0) body = xmlText(shape, inBody);
  const status = output.has('ContentRange') && body !== undefined ? 206 : (http?.[2] ?? 200);
  return {
    status,
    headers:
      body === undefined || body instanceof Readable ? headers : { 'content-type': 'application/xml', ...headers },
    body,
  };
}

function xmlText(shape: Operation['output'], value: unknown): string {
  const serializer = xml.createSerializer();
  serializer.write(shape, value);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(serializer.flush())}`;
}

function xmlAnswer(node: XmlNode, status = 200): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${node.toString()}`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

/** The one answer of S3 that is a bare element. */
function locationXml(location: unknown): XmlNode {
  return XmlNode.of('LocationConstraint', typeof location === 'string' ? location : '').addAttribute(
    'xmlns',
    namespace,
  );
}

function errorAnswer({ method }: Request, { name, message, $metadata }: AwsError): Answer {
  if (method === 'HEAD') return { status: $metadata.httpStatusCode, headers: {} };
  const error = new XmlNode('Error', [
    XmlNode.of('Code', name),
    XmlNode.of('Message', message),
    XmlNode.of('RequestId', $metadata.requestId),
  ]);
  return xmlAnswer(error, $metadata.httpStatusCode);
}
