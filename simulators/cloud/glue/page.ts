/** Pages of an answer, by a token that is the key of the last entry told. */
import { invalidInput } from './errors.ts';

interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** `entries` are in the order of their keys; a page has at most `most`. */
export function pageOf<T>(
  entries: readonly { readonly key: string; readonly value: T }[],
  { MaxResults, NextToken }: PageRequest,
  most: number,
): { page: T[]; NextToken: string | undefined } {
  const after = NextToken === undefined ? '' : Buffer.from(NextToken, 'base64url').toString();
  if (NextToken !== undefined && Buffer.from(after).toString('base64url') !== NextToken) {
    throw invalidInput('Invalid NextToken');
  }
  const rest =
    NextToken === undefined
      ? entries
      : entries.filter(({ key }) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
  const page = rest.slice(0, Math.min(MaxResults ?? most, most));
  const last = page.length < rest.length ? page.at(-1)?.key : undefined;
  return {
    page: page.map(({ value }) => value),
    NextToken: last === undefined ? undefined : Buffer.from(last).toString('base64url'),
  };
}
