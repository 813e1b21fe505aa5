/** STS by the AWS query protocol: the one question that scripts ask, who am I. */
import { XmlNode } from '@aws-sdk/xml-builder';
import { AwsError, refuse } from '../service.ts';
import type { Call } from '../service.ts';
import { bytesOf } from './message.ts';
import type { Answer, Request } from './message.ts';
import { operationsOf } from './operations.ts';

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

export function isQuery({ method, headers }: Request): boolean {
  return method === 'POST' && headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}

export async function answerQuery(request: Request, call: Call): Promise<Answer> {
  const parameters = new URLSearchParams((await bytesOf(request)).toString());
  const { Action: action = '', ...others } = Object.fromEntries(parameters);
  if (action !== 'GetCallerIdentity' || others['Version'] !== '2011-06-15') return errorAnswer(refuse(`sts:${action}`));
  const operation = (await operationsOf('sts')).get(action);
  const members = [...(operation?.output.structIterator() ?? [])].map(([member]) => member);
  const output = new Map(Object.entries(await call('sts', action, {})));
  const result = members.map((member) => XmlNode.of(member, `${output.get(member)}`));
  return answer(200, new XmlNode(`${action}Response`, [new XmlNode(`${action}Result`, result)]));
}

function errorAnswer({ name, message, $metadata }: AwsError): Answer {
  const error = new XmlNode('Error', [
    XmlNode.of('Type', 'Sender'),
    XmlNode.of('Code', name),
    XmlNode.of('Message', message),
  ]);
  return answer($metadata.httpStatusCode, new XmlNode('ErrorResponse', [error]));
}

function answer(status: number, root: XmlNode): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body: root.addAttribute('xmlns', namespace).toString() };
}
