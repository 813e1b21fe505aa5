/** DynamoDB's errors, in its words. */
import { AwsError } from '../service.ts';

export function validation(message: string): AwsError {
  return new AwsError('ValidationException', message);
}

export function tableNotFound(): AwsError {
  return new AwsError('ResourceNotFoundException', 'Requested resource not found');
}
