/** JSON as it is written to files: two spaces, keys in the order in which they were made, a newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Megabytes of a machine are asked for as a file, and for the digest in its key. */
const texts = new WeakMap<object, string>();

/**
 * A document as AWS gets it: to be read, unless its white space is what passes the 1 MB that AWS takes. It must not change
 * afterwards.
 */
export function documentText(document: object): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const spaced = jsonText(document);
  const text = Buffer.byteLength(spaced) <= 1_000_000 ? spaced : JSON.stringify(document);
  texts.set(document, text);
  return text;
}
