/** What a crawler looks at of a file: its first megabyte, unpacked. */
import { promisify } from 'node:util';
import { constants, gunzip } from 'node:zlib';

/** Of the file as it lies there, as Glue reads it. */
export const sampleBytes = 1024 * 1024;

/** More than a file of that size ever holds of rows that a schema is inferred from. */
const mostUnpacked = 16 * sampleBytes;

export type Sample =
  | { readonly kind: 'text'; readonly text: string; readonly compression: 'none' | 'gzip'; readonly isWhole: boolean }
  | { readonly kind: 'parquet' }
  /** `reason` goes into the log of the crawl. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** `isWhole`: the bytes are all of the file. */
export async function readSample(bytes: Uint8Array, isWhole: boolean): Promise<Sample> {
  if (bytes.length === 0) return { kind: 'unknown', reason: 'it is empty' };
  if (startsWith(bytes, 'PAR1')) return { kind: 'parquet' };
  if (!startsWith(bytes, '\u001f\u008b')) return textOf(bytes, 'none', isWhole);
  try {
    const unpacked = await unzip(bytes, {
      // A sample ends in the middle, which is no fault of the file.
      finishFlush: isWhole ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      maxOutputLength: mostUnpacked,
    });
    return textOf(unpacked, 'gzip', isWhole);
  } catch (error) {
    return { kind: 'unknown', reason: `its gzip is broken: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const unzip = promisify(gunzip);

function textOf(bytes: Uint8Array, compression: 'none' | 'gzip', isWhole: boolean): Sample {
  try {
    // A mark of the byte order at the start is no part of the text. `stream`: a sample may end inside of a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    if (text.includes('\u0000')) return { kind: 'unknown', reason: 'it is no text' };
    return { kind: 'text', text, compression, isWhole };
  } catch {
    // The decoder only says that it cannot.
    return { kind: 'unknown', reason: 'it is no UTF-8' };
  }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic;
}
