/** Glue's errors, in its own codes and words. */
import { AwsError } from '../service.ts';

export const databaseNotFound = (name: string) =>
  new AwsError('EntityNotFoundException', `Database ${name} not found.`);

export const tableNotFound = () => new AwsError('EntityNotFoundException', 'Entity Not Found');

export const partitionNotFound = () => new AwsError('EntityNotFoundException', 'Cannot find partition.');

export const alreadyExists = (what: string) => new AwsError('AlreadyExistsException', `${what} already exists.`);

export const invalidInput = (message: string) => new AwsError('InvalidInputException', message);

/** AWS's own check of the length of a list or text; `member` as it spells it there. */
export function checkLength(list: readonly unknown[] | string, member: string, most: number): void {
  if (list.length <= most) return;
  const constraint = `Member must have length less than or equal to ${most}`;
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
