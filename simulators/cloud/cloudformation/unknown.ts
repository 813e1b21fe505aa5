/** What stands in a change set for a value that only the change itself will tell. */
import type { Json } from './json.ts';

/** CloudFormation's own words. */
export const knownAfterApply = '{{changeSet:KNOWN_AFTER_APPLY}}';

export function isUnknown(value: Json | undefined): boolean {
  return value !== undefined && JSON.stringify(value).includes(knownAfterApply);
}
