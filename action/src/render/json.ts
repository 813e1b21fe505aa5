/** JSON as it is written to files: two spaces, keys in the order in which they were made, a newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
