/** Names in a sentence: items of one `foreach` as one, and never more than a person reads. */

/** `a, b and c`; of more than `most`, the rest is counted. */
export function enumerated(names: readonly string[], most: number): string {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), `${rest} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

const item = /(?<=\w)\[[^\]]*\]/;

/** `job extract_room[kitchen]` and `job extract_room[office]` -> `job extract_room (2 items)`. */
export const itemsAsOne = (names: readonly string[]): readonly string[] =>
  [...Map.groupBy(new Set(names), (name) => name.replace(item, '[]')).values()].map(([first = '', ...others]) =>
    others.length === 0 ? first : first.replace(item, ` (${others.length + 1} items)`),
  );
