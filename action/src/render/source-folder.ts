import type { FileSource, IotSource } from '../graph/model.ts';
import type { Names } from './names.ts';

/** Where the objects of a source lie; the prefix ends with '/', or is empty. */
export function sourceFolder(source: FileSource, names: Names): { readonly bucket: string; readonly prefix: string } {
  if (source.type === 'iot') return { bucket: names.dataBucket, prefix: deliveredPrefix(source) };
  return { bucket: source.bucket, prefix: source.prefix };
}

/** What Firehose delivers of a source's messages, in the data bucket. */
export const deliveredPrefix = ({ name }: IotSource): string => `raw/${name}/`;

/** What could not be delivered: outside of every folder that is read as a table. */
export const undeliveredPrefix = ({ name }: IotSource): string => `errors/${name}/`;
