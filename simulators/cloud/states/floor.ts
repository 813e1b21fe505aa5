/**
 * One branch at a time has the floor: it goes on until it must wait for something, and the next in line takes over.
 * So the order of events does not hang on the chances of promises, and it is AWS's: each branch in turn, as far as
 * it gets.
 */
export class Floor {
  #taken = false;
  readonly #line: (() => void)[] = [];

  async take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return;
    }
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }

  leave(): void {
    const next = this.#line.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }

  /** Waits for `work` while others have the floor. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.leave();
    try {
      return await work();
    } finally {
      await this.take();
    }
  }
}
