import { suggestion } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Windows are cut in a zone of the IANA database. */
export const timeZone: Rule = function* ({ draft, places }) {
  const { timezone } = draft;
  if (timezone === undefined || isTimeZone(timezone)) return;
  yield problem('bad-time-zone', places.value(draft, 'timezone'), {
    message: `"${timezone}" is no time zone.`,
    hint: suggestion(timezone, Intl.supportedValuesOf('timeZone')) ?? 'A time zone is like Europe/Rome or UTC.',
  });
};

/** Node also takes offsets such as +01:00, which know no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  // The list is there ten times sooner, and lacks aliases.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // RangeError: how Intl says that it knows no such zone.
    return false;
  }
}
