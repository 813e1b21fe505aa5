import { TaskFailure } from '../machine.ts';
import type { Client } from './clients.ts';
import type { Style } from './send.ts';

interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/**
 * An error of a service by the name that Step Functions gives it: `Glue.EntityNotFoundException`, and one for all that
 * the SDK has no class for. What the local cloud refuses can be caught as little as a resource that it does not have.
 */
export function asTaskFailure(thrown: unknown, client: Client, library: object, style: Style): unknown {
  if (!isServiceError(thrown)) return thrown;
  const { name, message, $metadata = {} } = thrown;
  if (name === 'NotInLocalCloud') return new TaskFailure('States.Runtime', message);
  const { httpStatusCode: status = 400, requestId = '' } = $metadata;
  const isModelled = typeof Reflect.get(library, name) === 'function';
  const named = name.endsWith('Exception') ? name : `${name}Exception`;
  if (style === 'optimised' && client.optimised !== undefined) {
    const { prefix, service, unmodelled } = client.optimised;
    const details = `Service: ${service}; Status Code: ${status}; Error Code: ${name}; Request ID: ${requestId}; Proxy: null`;
    return new TaskFailure(`${prefix}.${isModelled ? named : unmodelled}`, `${message} (${details})`);
  }
  const { sdkName } = client;
  const details = `(Service: ${sdkName}, Status Code: ${status}, Request ID: ${requestId}) (SDK Attempt Count: 1)`;
  return new TaskFailure(`${sdkName}.${isModelled ? named : `${sdkName}Exception`}`, `${message} ${details}`);
}

function isServiceError(thrown: unknown): thrown is ServiceError {
  return thrown instanceof Error && '$fault' in thrown;
}
