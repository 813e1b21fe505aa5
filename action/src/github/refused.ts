import { CloudError } from '../errors.ts';

/** Whether the token has not the right to it, as in a pull request from a fork. */
export const isForbidden = (error: unknown): error is CloudError =>
  error instanceof CloudError && error.code === 'github-forbidden';

/** Whether GitHub has nothing there, or shows nothing. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof CloudError && isAnswer(error.cause) && error.cause.status === 404;

/** Asks GitHub; a refusal is told with what was asked. Raises CloudError `github-refused`, `github-forbidden`. */
export async function asked<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAnswer(error)) throw error;
    const { status, message, response } = error;
    const request = response?.headers['x-github-request-id'];
    const told = `${doing}: GitHub answered ${status}, ${message}${request === undefined ? '' : ` (request ${request})`}.`;
    const isRight = status === 403 && /not accessible/i.test(message);
    throw new CloudError(isRight ? 'github-forbidden' : 'github-refused', told, {
      hint: isRight
        ? 'The permissions of the job do not allow it; in a pull request from a fork none do.'
        : hints[status],
      cause: error,
    });
  }
}

/** Octokit's own error for an answer that is none of success, known by its form so that octokit need not be loaded. */
interface Answer extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | undefined>> };
}

const isAnswer = (error: unknown): error is Answer => error instanceof Error && error.name === 'HttpError';

const limited = 'A limit of GitHub’s did not end in time: run the job again later.';
const hints: Readonly<Record<number, string>> = {
  401: 'The token is not valid, or has expired.',
  403: limited,
  404: 'It is not there, or the token may not see it: look at the permissions of the job.',
  429: limited,
};
