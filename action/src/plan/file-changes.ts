/** What becomes of scripts, queries and models, and the lines that change in them and in the listings. */
import { isOwnScript } from '../graph/own-scripts.ts';
import type { Rendering } from './rendering.ts';
import { hunksOf, type Hunks } from './hunks.ts';
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
  readonly kind: FileDiff['kind'];
  readonly path: string;
  /** Undefined of Penstock's own code: nobody who changes a pipeline reads it. */
  readonly hunks: Hunks | undefined;
}

/** Stands for all scripts of Penstock's own. */
export const ownCode = 'scripts/penstock';

export const fileChanges = (before: Files, after: Files): readonly FileChange[] => [
  ...kinds.flatMap(([kind, pattern]) => {
    const paths = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return paths
      .filter((path) => pattern.test(path) && !isOwn(path))
      .flatMap((path) => changeOf(kind, path, before[path], after[path]));
  }),
  ...ownChange(before, after),
];

function changeOf(
  kind: FileDiff['kind'],
  path: string,
  old: string | undefined,
  now: string | undefined,
): readonly FileChange[] {
  if (old === now) return [];
  const prepared = (text: string | undefined) => (kind === 'resources' ? withoutPlaces(text ?? '') : (text ?? ''));
  const hunks = hunksOf(prepared(old), prepared(now));
  if (hunks.text === '') return [];
  const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ action, kind, path, hunks }];
}

const isOwn = (path: string): boolean => path.startsWith('scripts/') && isOwnScript(path.slice('scripts/'.length));

/** Which of them are deployed follows from the steps; what is in them, from the version of Penstock. */
function ownChange(before: Files, after: Files): readonly FileChange[] {
  const paths = Object.keys(after).filter(isOwn);
  const kept = paths.filter((path) => before[path] !== undefined);
  const change = (action: FileChange['action']) => [
    { action, kind: 'script', path: ownCode, hunks: undefined } as const,
  ];
  if (kept.some((path) => before[path] !== after[path])) return change('changed');
  if (kept.length > 0) return [];
  return [...(paths.length > 0 ? change('added') : []), ...(Object.keys(before).some(isOwn) ? change('removed') : [])];
}

/** Lines of the YAML move with every line above them, and columns with the longest name in them. */
const withoutPlaces = (listing: string): string =>
  listing
    .split('\n')
    .map((line) => line.replace(/ +\S+:\d+$/, '').replace(/ {2,}/g, '  '))
    .join('\n');
