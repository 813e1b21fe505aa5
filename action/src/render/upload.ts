import type { Upload } from './artifacts.ts';
import { sha256 } from './names.ts';

export interface TextUpload extends Upload {
  readonly content: () => string;
}

export function textUpload(folder: string, file: string, text: string, contentType: string): TextUpload {
  return { key: `${folder}/${sha256(text).slice(0, 32)}/${file}`, content: () => text, contentType };
}

/** The text without the digests of contents that keys in it hold: what is left changes only with what a key is for. */
export const withoutContents = (text: string): string =>
  text.replace(/\b(scripts|functions|state-machines|templates)\/[0-9a-f]{32}\//g, '$1/');
