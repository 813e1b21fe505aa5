/** A validator that was made of a schema at build time. */
export interface Validate {
  (data: unknown): boolean;
  /** Of the last call; null or absent when it returned true. */
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/**
 * A document that another run wrote, as JSON.
 * @throws Error that says in one line what is not as it should be
 */
export function readDocument(text: string, validate: Validate): unknown {
  const data: unknown = JSON.parse(text);
  if (validate(data)) return data;
  const [first] = validate.errors ?? [];
  throw new Error(`${first?.instancePath || 'the document'} ${first?.message ?? 'is not of its schema'}`);
}
