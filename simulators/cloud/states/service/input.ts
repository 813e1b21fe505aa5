import { AwsError } from '../../service.ts';
import { exceedsDataLimit } from '../json.ts';

/** Throws ValidationException and InvalidExecutionInput. */
export function checkInput(text: string): void {
  if (exceedsDataLimit(text)) {
    throw new AwsError(
      'ValidationException',
      "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144",
    );
  }
  try {
    JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AwsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${reason}'`);
  }
}
