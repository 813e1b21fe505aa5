/** What becomes of scripts, queries and models, and the lines that change in them and in the listings. */
import type { Rendering } from './rendering.ts';
import { hunksOf } from './hunks.ts';
import type { FileDiff } from './plan.ts';

type Files = Rendering['files'];

const kinds = [
  ['resources', /^resources\.txt$/],
  ['states', /^states\.txt$/],
  ['script', /^scripts\//],
  ['query', /^sql\//],
  ['model', /^models\//],
] as const satisfies readonly (readonly [FileDiff['kind'], RegExp])[];

export interface FileChange {
  readonly action: 'added' | 'changed' | 'removed';
  readonly diff: FileDiff;
}

/** Code of Penstock, which is deployed beside that of the pipeline. */
export const isShipped = (path: string): boolean =>
  /^scripts\/(penstock|rows_to_score\.py|publish_scores\.py)/.test(path);

export function fileChanges(before: Files, after: Files): readonly FileChange[] {
  return kinds.flatMap(([kind, pattern]) => {
    const paths = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((path) => pattern.test(path));
    return paths.flatMap((path): readonly FileChange[] => {
      const [old, now] = [before[path], after[path]];
      if (old === now) return [];
      const prepared = (text: string | undefined) => (kind === 'resources' ? withoutPlaces(text ?? '') : (text ?? ''));
      const hunks = hunksOf(prepared(old), prepared(now));
      if (hunks.text === '') return [];
      const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
      return [{ action, diff: { kind, path, ...hunks } }];
    });
  });
}

/** Lines of the YAML move with every line above them, and columns with the longest name in them. */
const withoutPlaces = (listing: string): string =>
  listing
    .split('\n')
    .map((line) => line.replace(/ +\S+:\d+$/, '').replace(/ {2,}/g, '  '))
    .join('\n');
