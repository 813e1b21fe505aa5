import { AwsError } from '../../service.ts';

/** One page of a list, and the token of the next. AWS gives 100 at a time unless asked, 1,000 at most. */
export function page<T>(
  all: readonly T[],
  { maxResults, nextToken }: { readonly maxResults?: number | undefined; readonly nextToken?: string | undefined },
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const start = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64url').toString());
  if (!Number.isInteger(start) || start < 0) throw new AwsError('InvalidToken', `Invalid Token: '${nextToken}'`);
  const size = maxResults === undefined || maxResults === 0 ? 100 : Math.min(maxResults, 1000);
  const end = start + size;
  const items = all.slice(start, end);
  return end < all.length ? { items, nextToken: Buffer.from(String(end)).toString('base64url') } : { items };
}
