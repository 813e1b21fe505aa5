/** Lambda's errors, in its own codes and words. */
import { AwsError } from '../service.ts';

export const invalidParameter = (message: string) => new AwsError('InvalidParameterValueException', message);

export const functionNotFound = (arn: string, hint = '') =>
  new AwsError('ResourceNotFoundException', `Function not found: ${arn}${hint}`, 404);
