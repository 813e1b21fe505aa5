/**
 * Lets statements over the same catalog run together; one over another catalog waits until they have ended, and those
 * that come after it wait behind it. So every statement sees one catalog from its start to its end.
 */
export class CatalogTurns {
  #catalog: string | undefined;
  #running = 0;
  readonly #waiting: { readonly catalog: string; readonly admit: () => void }[] = [];

  /** @throws the signal's reason when it is aborted before the turn comes */
  async run<T>(catalog: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#enter(catalog, signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#admit();
    }
  }

  #enter(catalog: string, signal: AbortSignal): Promise<undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const entry = { catalog, admit: () => resolve(undefined) };
    this.#waiting.push(entry);
    this.#admit();
    const leave = () => {
      const index = this.#waiting.indexOf(entry);
      if (index < 0) return;
      this.#waiting.splice(index, 1);
      reject(signal.reason);
      this.#admit();
    };
    signal.addEventListener('abort', leave);
    return promise.finally(() => signal.removeEventListener('abort', leave));
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#running > 0 && next.catalog !== this.#catalog) return;
      this.#waiting.shift();
      this.#catalog = next.catalog;
      this.#running += 1;
      next.admit();
    }
  }
}
