import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** S3's rules for names of buckets, as far as they do not depend on what exists. */
export const sourceLocation: Rule = function* ({ draft, places }) {
  for (const [, source] of namedEntries(draft.sources)) {
    if (!('location' in source) || source.location === undefined) continue;
    const { location } = source;
    const at = places.value(source, 'location');
    const [, bucket, prefix] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(location) ?? [];
    if (bucket === undefined) {
      yield problem('bad-location', at, {
        message: `"${location}" is no folder in S3.`,
        hint: 'Write it like s3://bucket/prefix/.',
      });
    } else if (!isBucketName(bucket)) {
      yield problem('bad-location', at, {
        message: `"${bucket}" cannot be the name of a bucket.`,
        hint: 'Names of S3 buckets take a-z, 0-9, "-" and ".", 3-63 characters, and begin and end with a letter or digit.',
      });
    } else if (prefix === undefined || (prefix !== '' && !prefix.endsWith('/'))) {
      yield problem('bad-location', at, {
        message: `"${location}" does not end with "/": it would also match what only begins like it.`,
        hint: `Write ${location}/`,
      });
    } else if (/\/\/|[*?]|(^|\/)\.\.?\//.test(prefix)) {
      yield problem('bad-location', at, {
        message: `"${location}" is no plain folder.`,
        hint: 'All files below the folder are read; wildcards, ".." and "//" mean nothing in S3.',
      });
    }
  }
};

function isBucketName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(name);
}
