/** What every command of the local cloud asks of its input before it acts on it. */
import { AwsError, refuse } from './service.ts';

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
export function required<T>(value: T | undefined, member: string): T {
  if (value !== undefined) return value;
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
export function onlyKnown<T extends object>(command: string, input: T, known: readonly (keyof T & string)[]): void {
  for (const [member, value] of Object.entries(input)) {
    if (value !== undefined && !known.some((name) => name === member)) throw refuse(`${command} with ${member}`);
  }
}

/** The members that have a value: to AWS, one that is undefined was not sent. */
export function given<T extends object>(input: T): T {
  // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;
}
