import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../errors.ts';
import { problem } from './problem.ts';

/** Far above any pipeline; it bounds what a hostile file can cost. */
const maximumBytes = 1_000_000;

/** The text of a file, or why it is none. */
export function decode(file: string, bytes: Buffer): string | Diagnostic {
  if (bytes.length > maximumBytes) {
    const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return problem('file-too-large', at, {
      message: `The file has ${bytes.length} bytes; a pipeline file may have ${maximumBytes}.`,
      hint: 'Split it into several pipelines.',
    });
  }
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\uFEFF/, '');
  const offset = firstInvalid(bytes);
  const before = bytes.subarray(0, offset).toString('utf8').split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return problem(
    'not-utf-8',
    { file, line, column, endLine: line, endColumn: column + 1 },
    {
      message: `Byte 0x${byte} is not UTF-8.`,
      hint: `If the file is in Latin-1, convert it: iconv -f latin1 -t utf-8 ${file}`,
    },
  );
}

/** Offset of the first byte that no valid prefix reaches: a binary search over prefixes, each cut at whole characters. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes, valid);
}

/** The largest length up to this one that does not end inside of a character. */
function wholeCharacters(bytes: Buffer, length: number): number {
  let start = length;
  while (start > 0 && length - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
