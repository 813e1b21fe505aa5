import type { Upload } from './artifacts.ts';
import { sha256 } from './names.ts';

export interface TextUpload extends Upload {
  readonly content: () => string;
}

export function textUpload(folder: string, file: string, text: string, contentType: string): TextUpload {
  return { key: `${folder}/${sha256(text).slice(0, 32)}/${file}`, content: () => text, contentType };
}
