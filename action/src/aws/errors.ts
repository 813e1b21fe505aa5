import { CloudError } from '../errors.ts';

/** The name that AWS gives an error, such as `NoSuchKey`; undefined for what isn't an error of AWS. */
export function awsErrorName(error: unknown): string | undefined {
  return error instanceof Error && '$metadata' in error ? error.name : undefined;
}

export const isAwsError = (error: unknown, ...names: readonly string[]): boolean =>
  names.includes(awsErrorName(error) ?? '');

/** The names under which the SDK tells that it found no credentials, or no longer valid ones. */
const withoutCredentials = ['CredentialsProviderError', 'TokenProviderError'];

/** An error of AWS as a CloudError that says what was tried, with the request's id; anything else as it is. */
export function cloudError(what: string, error: unknown): unknown {
  if (error instanceof Error && withoutCredentials.includes(error.name)) {
    return new CloudError('no-credentials', `${what}: no credentials for AWS were found.`, {
      hint: 'Set AWS_PROFILE, or the variables of an access key; in a workflow, take a role first.',
      cause: error,
    });
  }
  const name = awsErrorName(error);
  if (name === undefined || !(error instanceof Error)) return error;
  const requestId = requestIdOf(error);
  const detail = requestId === undefined ? '' : ` (request ${requestId})`;
  return new CloudError('aws-refused', `${what}: ${name}: ${error.message}${detail}`, { cause: error });
}

function requestIdOf(error: Error): string | undefined {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('requestId' in metadata)) return undefined;
  return typeof metadata.requestId === 'string' ? metadata.requestId : undefined;
}

/** Runs `call`, and says what was tried if AWS refuses. */
export async function saying<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw cloudError(what, error);
  }
}
