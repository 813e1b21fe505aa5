/** Refusals in SageMaker's words. */
import { AwsError } from '../service.ts';

export const validation = (message: string): AwsError => new AwsError('ValidationException', message);

export const notFound = (): AwsError => validation('Requested resource not found.');

export const noSuchModel = (arn: string): AwsError => validation(`Could not find model "${arn}".`);

export function jobExists(what: 'Training job' | 'Job', arn: string): AwsError {
  const [names, one] = what === 'Job' ? ['Job name must', 'a job'] : ['Training job names must', 'a training job'];
  return new AwsError(
    'ResourceInUse',
    `${names} be unique within an AWS account and region, and ${one} with this name already exists (${arn})`,
  );
}

/** What the algorithm's container says of its input: the job fails, the command does not. */
export class ClientError extends Error {}

const jobName = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;

export function checkName(name: string, member: string): void {
  if (jobName.test(name)) return;
  throw validation(
    `1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`,
  );
}
