/** The log of a run: its first and its last bytes, with a line between that says how much is missing. */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface RunLog {
  write(bytes: Buffer): void;
  close(): void;
}

const MEBIBYTE = 1024 * 1024;

/** Keeps `kept` bytes of either end. The first are in the file at once, the last when the log is closed. */
export function openLog(file: string, kept = MEBIBYTE): RunLog {
  const descriptor = openSync(file, 'w');
  let room = kept;
  let tail: Buffer[] = [];
  let tailLength = 0;
  let cut = 0;

  const write = (bytes: Buffer): void => {
    const head = bytes.subarray(0, room);
    if (head.length > 0) writeSync(descriptor, head);
    room -= head.length;
    const rest = bytes.subarray(head.length);
    if (rest.length === 0) return;
    tail.push(rest);
    tailLength += rest.length;
    if (tailLength > 2 * kept) shorten();
  };

  const shorten = (): void => {
    const all = Buffer.concat(tail);
    const last = all.subarray(Math.max(0, all.length - kept));
    cut += all.length - last.length;
    // A copy, so that what was cut off is not held in memory.
    tail = [Buffer.from(last)];
    tailLength = last.length;
  };

  const close = (): void => {
    shorten();
    if (cut > 0) writeSync(descriptor, `\n… ${cut.toLocaleString('en-US')} bytes are left out here …\n`);
    for (const bytes of tail) writeSync(descriptor, bytes);
    closeSync(descriptor);
  };

  return { write, close };
}
