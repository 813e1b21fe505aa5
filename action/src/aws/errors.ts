import { CloudError, PenstockError } from '../errors.ts';
import { missingPermission, remedy } from './denied.ts';

/** The name that AWS gives an error, such as `NoSuchKey`; undefined for what isn't an error of AWS. */
export function awsErrorName(error: unknown): string | undefined {
  return error instanceof Error && '$metadata' in error ? error.name : undefined;
}

export const isAwsError = (error: unknown, ...names: readonly string[]): boolean =>
  names.includes(awsErrorName(error) ?? '');

/** The names under which the SDK tells that it found no credentials, or no longer valid ones. */
const withoutCredentials = ['CredentialsProviderError', 'TokenProviderError'];

/** The names under which the services say that a session has ended. */
export const expired = ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'] as const;

const throttled =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughputExceeded)|Rate exceeded/;

const denied = /^(AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized|Forbidden$|403$)/;

/** The names that Node and the SDK have for a connection that does not come about, breaks or stays silent. */
const unreachable =
  /^(TimeoutError|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO)$/;

/** An error of AWS as a CloudError that says what was tried, with the request's id; anything else as it is. */
export function cloudError(what: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PenstockError) return error;
  if (withoutCredentials.includes(error.name)) {
    return new CloudError('no-credentials', `${what}: no credentials for AWS were found.`, {
      hint: 'Set AWS_PROFILE, or the variables of an access key; in a workflow, take a role first.',
      cause: error,
    });
  }
  const said = `${what}: ${error.name}: ${error.message}${detail(error)}`;
  if (unreachable.test(error.name) || unreachable.test(nodeCode(error))) {
    return new CloudError('aws-unreachable', `${what}: AWS does not answer: ${error.message}${detail(error)}`, {
      hint: 'Look at the network, a proxy and the region; then give the same command again.',
      cause: error,
    });
  }
  const name = awsErrorName(error);
  if (name === undefined) return error;
  if (isAwsError(error, ...expired)) {
    return new CloudError('credentials-expired', said, {
      hint: 'Take credentials anew, and give the same command again: it goes on from what was done.',
      cause: error,
    });
  }
  if (throttled.test(name) || throttled.test(error.message)) {
    return new CloudError('aws-throttled', said, {
      hint: 'Something else sends many calls in this account and region; give the same command again when it is done.',
      cause: error,
    });
  }
  if (denied.test(name)) {
    const missing = missingPermission(error.message);
    return new CloudError('access-denied', said, {
      hint: missing === undefined ? 'AWS does not say which permission is missing.' : remedy(missing),
      cause: error,
    });
  }
  return new CloudError('aws-refused', said, { cause: error });
}

const nodeCode = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** ` (request 1f3c, 10 attempts)`: what AWS's support asks for. */
function detail(error: Error): string {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null) return '';
  const id = 'requestId' in metadata && typeof metadata.requestId === 'string' ? [`request ${metadata.requestId}`] : [];
  const tried =
    'attempts' in metadata && typeof metadata.attempts === 'number' && metadata.attempts > 1
      ? [`${metadata.attempts} attempts`]
      : [];
  return id.length + tried.length === 0 ? '' : ` (${[...id, ...tried].join(', ')})`;
}

/** Runs `call`, and says what was tried if AWS refuses. */
export async function saying<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw cloudError(what, error);
  }
}
