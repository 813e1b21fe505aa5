import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edits } from '../../action/src/plan/diff.ts';
import { hunksOf } from '../../action/src/plan/hunks.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });

/** By the table of all prefixes: the length that no shorter edit can pass. */
function commonLines(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const line of before) {
    const next = [0];
    for (const [index, other] of after.entries())
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('a diff', () => {
  test('is an edit of the one text into the other, and none is shorter', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = edits(before, after);
        const without = (kind: string) => found.filter((edit) => edit.kind !== kind).map(({ line }) => line);
        expect(without('added')).toEqual(before);
        expect(without('removed')).toEqual(after);
        expect(found.filter(({ kind }) => kind === 'same')).toHaveLength(commonLines(before, after));
      }),
    );
  });

  test('has three lines around each change, as diff -u', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const after = before.with(4, 'line five').toSpliced(18, 1);
    expect(hunksOf(before.join('\n'), after.join('\n'))).toEqual({
      added: 1,
      removed: 2,
      text: [
        '@@ -2,7 +2,7 @@',
        ...[' line 2', ' line 3', ' line 4', '-line 5', '+line five', ' line 6', ' line 7', ' line 8'],
        '@@ -16,5 +16,4 @@',
        ...[' line 16', ' line 17', ' line 18', '-line 19', ' line 20'],
      ].join('\n'),
    });
  });

  test('of a file that is new begins at nothing', () => {
    expect(hunksOf('', 'a\nb\n').text).toBe('@@ -0,0 +1,2 @@\n+a\n+b');
  });

  test('of texts that have nothing in common ends soon', () => {
    const text = (name: string) => Array.from({ length: 5_000 }, (_, index) => `${name} ${index}`).join('\n');
    expect(hunksOf(text('a'), text('b'))).toMatchObject({ added: 5_000, removed: 5_000 });
  });
});
