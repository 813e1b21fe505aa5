/** The protocols AWS JSON 1.0 and 1.1, for every service that speaks them: the operation stands in `X-Amz-Target`. */
import { JsonCodec2 } from '@smithy/core/protocols';
import type { ServiceName } from '../../../action/src/aws/cloud.ts';
import { AwsError, refuse } from '../service.ts';
import type { Call } from '../service.ts';
import type { Answer, Request } from './message.ts';
import { bytesOf } from './message.ts';
import { operationsOf } from './operations.ts';

const services: Readonly<Record<string, ServiceName>> = {
  AWSGlue: 'glue',
  AmazonAthena: 'athena',
  AWSStepFunctions: 'sfn',
  DynamoDB_20120810: 'dynamoDB',
  secretsmanager: 'secretsManager',
};

// Dates are seconds since 1970 on the wire (format 7 of the SDK), bytes are base64: the shapes say which is which.
const codec = new JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false });

export function isJson({ headers }: Request): boolean {
  return headers['x-amz-target'] !== undefined;
}

export async function answerJson(request: Request, call: Call): Promise<Answer> {
  const contentType = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
  try {
    const target = String(request.headers['x-amz-target']);
    const [prefix = '', command = ''] = target.split('.');
    const service = services[prefix];
    const operation = service === undefined ? undefined : (await operationsOf(service)).get(command);
    if (service === undefined || operation === undefined) throw refuse(target);
    const text = (await bytesOf(request)).toString();
    const input: unknown = await codec.createDeserializer().read(operation.input, text === '' ? '{}' : text);
    if (typeof input !== 'object' || input === null) throw new SyntaxError('The body is no JSON object.');
    const output = await call(service, command, input);
    const serializer = codec.createSerializer();
    serializer.write(operation.output, output);
    return { status: 200, headers: { 'content-type': contentType }, body: serializer.flush() };
  } catch (error) {
    const { name, message, $metadata } = asAwsError(error);
    return {
      status: $metadata.httpStatusCode,
      headers: { 'content-type': contentType },
      body: JSON.stringify({ __type: name, message }),
    };
  }
}

/** A request that cannot be read is the asker's fault; everything else that is no AwsError is ours. */
function asAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof SyntaxError) return new AwsError('SerializationException', error.message);
  throw error;
}
