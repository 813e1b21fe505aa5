/** JSON as it is written to files: two spaces, keys in the order in which they were made, a newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A document as AWS gets it: to be read, unless its white space is what passes the 1 MB that AWS takes. */
export function documentText(document: object): string {
  const text = jsonText(document);
  return Buffer.byteLength(text) <= 1_000_000 ? text : JSON.stringify(document);
}
