/** An error as JSONata throws its own: with a code. */
export class JsonataError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
