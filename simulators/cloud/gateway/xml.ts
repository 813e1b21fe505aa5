/** S3's XML, by the SDK's shapes. */
import { XmlCodec } from '@aws-sdk/core/protocols';
import { XmlNode } from '@aws-sdk/xml-builder';
import type { NormalizedSchema } from '@smithy/core/schema';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

// Dates without a format of their own: ISO 8601 in XML (format 5 of the SDK), HTTP dates in headers.
export const formats = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true } as const;

const codec = new XmlCodec({ ...formats, xmlNamespace: namespace, serviceNamespace: 'com.amazonaws.s3' });

export function fromXml(shape: NormalizedSchema, bytes: Uint8Array): unknown {
  return codec.createDeserializer().read(shape, bytes);
}

export function toXml(shape: NormalizedSchema, value: unknown): string {
  const serializer = codec.createSerializer();
  serializer.write(shape, value);
  return withDeclaration(String(serializer.flush()));
}

/** The answer of GetBucketLocation, the only one that is a bare element. */
export function locationXml(location: unknown): string {
  const root = XmlNode.of('LocationConstraint', typeof location === 'string' ? location : '');
  return withDeclaration(root.addAttribute('xmlns', namespace).toString());
}

export function errorXml(error: Readonly<Record<'Code' | 'Message' | 'RequestId', string>>): string {
  const children = Object.entries(error).map(([name, text]) => XmlNode.of(name, text));
  return withDeclaration(new XmlNode('Error', children).toString());
}

function withDeclaration(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}
