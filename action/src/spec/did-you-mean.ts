import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant: two edits away (one in a short word), or the same letters in another order. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  const word = found.toLowerCase();
  const allowed = word.length <= 3 ? 1 : 2;
  const ranked = known
    .map((name) => ({ name, edits: distance(word, name.toLowerCase()), sameLetters: letters(word) === letters(name) }))
    .filter(({ edits, sameLetters }) => edits <= allowed || sameLetters)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.name;
}

/** As a hint: `Did you mean "clean_orders"?` */
export function suggestion(found: string, known: readonly string[]): string | undefined {
  const guess = nearest(found, known);
  return guess === undefined ? undefined : `Did you mean "${guess}"?`;
}

/** To go on in a sentence: ` (did you mean "clean_orders"?)`, or nothing. */
export function didYouMean(found: string, known: readonly string[]): string {
  const guess = nearest(found, known);
  return guess === undefined ? '' : ` (did you mean "${guess}"?)`;
}

function letters(word: string): string {
  return Array.from(word.toLowerCase()).sort().join('');
}
