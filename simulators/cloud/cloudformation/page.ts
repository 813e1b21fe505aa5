/** Pages of a long answer. */
import { validationError } from './errors.ts';

/** As many as CloudFormation's lists of events and changes have. */
const size = 100;

export function page<T>(
  all: readonly T[],
  token: string | undefined,
): { readonly items: readonly T[]; readonly NextToken?: string } {
  const from = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(from) || from < 0) throw validationError('Invalid NextToken');
  const items = all.slice(from, from + size);
  return from + size < all.length ? { items, NextToken: String(from + size) } : { items };
}
