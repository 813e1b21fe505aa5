import { LineCounter } from 'yaml';
import type { Position } from '../errors.ts';

/** Offsets in the text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one entry of a mapping or list was written; items of a list have no key. */
export interface Entry {
  readonly key: Span | undefined;
  readonly value: Span;
}

export type Key = string | number;

/**
 * Where every key and value of a document was written. It lies beside the data, so that the data stay plain: an entry
 * is named by the mapping or list that holds it, and its key.
 */
export class Places {
  readonly file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #entries = new WeakMap<object, Map<Key, Entry>>();

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    this.#lines.addNewLine(0);
    for (const newline of text.matchAll(/\n/g)) this.#lines.addNewLine(newline.index + 1);
  }

  value(owner: object, key: Key): Position {
    const { value } = this.entry(owner, key);
    return this.position(value);
  }

  /** Position of the key; of the value in a list. */
  key(owner: object, key: Key): Position {
    const { key: written, value } = this.entry(owner, key);
    return this.position(written ?? value);
  }

  /**
   * Position of a word inside of a text value, as it is written in the file; of the whole value when it is not found
   * there, as in a text with escapes.
   */
  inside(owner: object, key: Key, word: string, occurrence = 0): Position {
    const { value } = this.entry(owner, key);
    let at = value.start - 1;
    for (let seen = 0; seen <= occurrence; seen++) {
      at = this.#text.indexOf(word, at + 1);
      if (at < 0 || at + word.length > value.end) return this.position(value);
    }
    return this.position({ start: at, end: at + word.length });
  }

  /** A value as it is written in the file. */
  written(owner: object, key: Key): string {
    const { value } = this.entry(owner, key);
    return this.#text.slice(value.start, value.end);
  }

  position({ start, end }: Span): Position {
    const from = this.#lines.linePos(start);
    const to = this.#lines.linePos(end);
    return { file: this.file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }

  entry(owner: object, key: Key): Entry {
    return this.#entries.get(owner)?.get(key) ?? { key: undefined, value: { start: 0, end: 0 } };
  }

  /** Whether the key was written; its value may have been set aside since, because something is wrong with it. */
  has(owner: object, key: Key): boolean {
    return this.#entries.get(owner)?.has(key) ?? false;
  }

  /** Keys as they were written, also of values that were set aside. */
  keys(owner: object): string[] {
    return [...(this.#entries.get(owner)?.keys() ?? [])].map(String);
  }

  /** Whether no item of a list was set aside. */
  isWhole(list: readonly unknown[]): boolean {
    return this.keys(list).length <= list.length;
  }

  record(owner: object, key: Key, entry: Entry): void {
    const entries = this.#entries.get(owner) ?? new Map<Key, Entry>();
    this.#entries.set(owner, entries.set(key, entry));
  }
}
