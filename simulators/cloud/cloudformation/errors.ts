/** CloudFormation's errors, in its words. */
import { AwsError } from '../service.ts';

/** What CloudFormation answers to nearly everything that is wrong in a request. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

export function templateFormatError(message: string): AwsError {
  return validationError(`Template format error: ${message}`);
}

export function templateError(message: string): AwsError {
  return validationError(`Template error: ${message}`);
}
