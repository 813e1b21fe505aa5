import { expect, test } from '@jest/globals';
import { diagnose, edited } from './diagnose.ts';

/** A mistake in the good pipeline: what is put in place of what, and everything that is said of it. */
export type Mistake = readonly [
  what: string,
  edits: readonly (readonly [from: string, to: string])[],
  says: readonly string[],
];

export function mistakes(table: readonly Mistake[]): void {
  test.each(table)('%s', (_, edits, says) => {
    expect(diagnose(edited(...edits))).toEqual(says);
  });
}
