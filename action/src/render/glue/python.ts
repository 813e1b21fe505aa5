/** What node graphs are written in: names and texts of Python and of Spark SQL. */

/** A text or list of texts as a Python literal: JSON's escapes are Python's. */
export const python = (value: string | readonly string[]): string => JSON.stringify(value).replaceAll('","', '", "');

export const pythonTuple = (values: readonly string[]): string => values.map((value) => python(value)).join(', ');

/** A text of several lines is written as it is, between three quotes. */
export function pythonLines(text: string): string {
  if (!text.includes('\n')) return python(text);
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
  return `"""\n${escaped}\n"""`;
}

/** The Python variable of a node's DataFrame; the suffix keeps it apart from keywords and from the script's own names. */
export const frame = (node: string): string => `${node}_frame`;

/** A column's name in Spark SQL. */
export const columnName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
