/** S3's REST protocol. */
import { AwsError, refuse } from '../service.ts';
import type { Call } from '../service.ts';
import type { Answer, Request } from './message.ts';
import { operationsOf } from './operations.ts';
import { route, strangeParameters } from './route.ts';
import { answerOf, errorAnswer } from './s3Answer.ts';
import { inputOf } from './s3Input.ts';

export async function answerS3(request: Request, call: Call): Promise<Answer> {
  try {
    const operation = route((await operationsOf('s3')).values(), request);
    if (operation === undefined) {
      throw refuse(`the S3 request ${request.method} ${request.path}?${request.query.toString()}`);
    }
    const strange = strangeParameters(operation, request);
    if (strange.length > 0) throw refuse(`${operation.name} with the parameter ${strange.join(', ')}`);
    return answerOf(operation, await call('s3', operation.name, await inputOf(operation, request)));
  } catch (error) {
    if (error instanceof AwsError) return errorAnswer(request, error);
    throw error;
  }
}
