/** What a worker prints, divided into runs: all that it and its children print goes through one pipe. */
import type { Readable } from 'node:stream';
import type { RunLog } from './log.ts';

const BYTES_KEPT = 16 * 1024;

export class WorkerOutput {
  #log: RunLog | undefined;
  #end = Buffer.alloc(0);
  #held = Buffer.alloc(0);
  #ended: () => void = () => {};
  #outside = '';

  /** `errors` is what is printed before the worker has joined stderr to its stdout: that it could not be loaded. */
  constructor(pipe: Readable, errors: Readable) {
    errors.on('data', (bytes: Buffer) => this.#keep(bytes));
    pipe.on('data', (bytes: Buffer) => this.#take(bytes));
    pipe.once('close', () => {
      this.#log?.write(this.#held);
      this.#ended();
    });
  }

  /** What was printed outside of any run, the last of it: why a worker did not start. */
  get outside(): string {
    return this.#outside.trim();
  }

  /** Sends what follows into `log`, until `end` is printed or the pipe is closed. */
  follow(log: RunLog, end: string): Promise<void> {
    this.#log = log;
    this.#end = Buffer.from(end);
    this.#held = Buffer.alloc(0);
    return new Promise((resolve) => {
      this.#ended = () => {
        this.#log = undefined;
        resolve();
      };
    });
  }

  #keep(bytes: Buffer): void {
    this.#outside = (this.#outside + bytes.toString()).slice(-BYTES_KEPT);
  }

  #take(bytes: Buffer): void {
    if (this.#log === undefined) {
      this.#keep(bytes);
      return;
    }
    const text = Buffer.concat([this.#held, bytes]);
    const at = text.indexOf(this.#end);
    if (at === -1) {
      // The end may be cut in two by the pipe.
      const sure = Math.max(0, text.length - this.#end.length + 1);
      this.#log.write(text.subarray(0, sure));
      this.#held = text.subarray(sure);
      return;
    }
    this.#log.write(text.subarray(0, at));
    this.#ended();
  }
}
