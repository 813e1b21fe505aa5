/** The AWS query protocol, for the services whose functions and scripts ask us something in it. */
import { XmlNode } from '@aws-sdk/xml-builder';
import { AwsError, refuse } from '../service.ts';
import type { Call, LocalServiceName } from '../service.ts';
import { bytesOf } from './message.ts';
import type { Answer, Request } from './message.ts';
import { operationsOf } from './operations.ts';
import { inputOf, xmlOf } from './query-shapes.ts';

interface Dialect {
  readonly service: LocalServiceName;
  readonly namespace: string;
  /** What holds the members of an output, within the root. */
  result(action: string, members: readonly XmlNode[]): readonly XmlNode[];
  error(error: readonly XmlNode[]): XmlNode;
}

/** By the version of the API, which every request names. */
const dialects: Readonly<Record<string, Dialect>> = {
  '2011-06-15': {
    service: 'sts',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    result: (action, members) => [new XmlNode(`${action}Result`, [...members])],
    error: (error) => new XmlNode('ErrorResponse', [new XmlNode('Error', [XmlNode.of('Type', 'Sender'), ...error])]),
  },
  '2016-11-15': {
    service: 'ec2',
    namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
    result: (_, members) => members,
    error: (error) => new XmlNode('Response', [new XmlNode('Errors', [new XmlNode('Error', [...error])])]),
  },
};

export function isQuery({ method, headers }: Request): boolean {
  return method === 'POST' && headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}

export async function answerQuery(request: Request, call: Call): Promise<Answer> {
  const form = new URLSearchParams((await bytesOf(request)).toString());
  const [action, version] = [form.get('Action') ?? '', form.get('Version') ?? ''];
  const dialect = dialects[version];
  if (dialect === undefined) {
    const { name, message, $metadata } = refuse(`${action} of an API of the version ${version}`);
    return { status: $metadata.httpStatusCode, headers: {}, body: `${name}: ${message}` };
  }
  const { service, namespace } = dialect;
  const xml = (status: number, root: XmlNode): Answer => {
    return { status, headers: { 'content-type': 'text/xml' }, body: root.addAttribute('xmlns', namespace).toString() };
  };
  try {
    const operation = (await operationsOf(service)).get(action);
    if (operation === undefined) throw refuse(`${service}:${action}`);
    const output = await call(service, action, inputOf(operation.input, form));
    return xml(200, new XmlNode(`${action}Response`, [...dialect.result(action, xmlOf(operation.output, output))]));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const parts = [XmlNode.of('Code', error.name), XmlNode.of('Message', error.message)];
    return xml(error.$metadata.httpStatusCode, dialect.error(parts));
  }
}
