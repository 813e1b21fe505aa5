/** Reads a text from left to right. */
export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes `token` if it comes next. */
  take(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  /** Takes what a sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.wrong(`'${token}' is expected`);
  }

  space(): void {
    this.match(/\s*/y);
  }

  /** The rest of a text in quotes, whose opening one has been taken. A backslash keeps what follows it, but for quotes. */
  quoted(quote: string): string {
    let value = '';
    for (;;) {
      if (this.ended) throw this.wrong(`a ${quote} is missing`);
      const character = this.text.charAt(this.at++);
      if (character === quote) return value;
      const next = this.text.charAt(this.at);
      if (character === '\\' && (next === quote || next === '\\')) {
        value += next;
        this.at += 1;
      } else {
        value += character;
      }
    }
  }

  wrong(what: string): SyntaxError {
    return new SyntaxError(`${what} at position ${this.at + 1} of ${this.text}`);
  }
}
