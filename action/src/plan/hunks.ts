import { edits, type Edit } from './diff.ts';

/** Lines around a change that are shown. */
const context = 3;
/** Lines of a diff that are shown. */
const most = 1_000;

export interface Hunks {
  readonly added: number;
  readonly removed: number;
  /** As `diff -u` writes them; empty: the texts are the same. */
  readonly text: string;
}

export function hunksOf(before: string, after: string): Hunks {
  const all = edits(linesOf(before), linesOf(after));
  const count = (kind: Edit['kind']) => all.filter((edit) => edit.kind === kind).length;
  const lines = spansOf(all).flatMap(([start, end]) => [header(all, start, end), ...all.slice(start, end).map(shown)]);
  const cut = lines.length - most;
  return {
    added: count('added'),
    removed: count('removed'),
    text:
      cut > 0
        ? [...lines.slice(0, most), `… ${cut === 1 ? '1 line' : `${cut} lines`} more`].join('\n')
        : lines.join('\n'),
  };
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const marks = { same: ' ', added: '+', removed: '-' } as const;
const shown = ({ kind, line }: Edit): string => `${marks[kind]}${line.slice(0, 500)}`;

/** Where something changes, with what is around it; what is close is one. */
function spansOf(all: readonly Edit[]): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  for (const [index, { kind }] of all.entries()) {
    if (kind === 'same') continue;
    const start = Math.max(0, index - context);
    const end = Math.min(all.length, index + context + 1);
    const last = spans.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

/** `@@ -12,7 +12,8 @@` */
function header(all: readonly Edit[], start: number, end: number): string {
  const range = (other: Edit['kind']) => {
    const of = (edits: readonly Edit[]) => edits.filter(({ kind }) => kind !== other).length;
    const length = of(all.slice(start, end));
    const first = of(all.slice(0, start)) + (length === 0 ? 0 : 1);
    return length === 1 ? `${first}` : `${first},${length}`;
  };
  return `@@ -${range('added')} +${range('removed')} @@`;
}
