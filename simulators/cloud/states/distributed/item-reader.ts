/** The items of a distributed Map that are in S3: rows of a file, the objects of a listing, what a manifest lists. */
import { gunzipSync } from 'node:zlib';
import type { ItemReader, MapState, ReaderConfig } from '../definition.ts';
import type { MapItem, Visit } from '../execution.ts';
import { integer } from '../fields.ts';
import { isObject, type Json } from '../json.ts';
import { TaskFailure, type Objects } from '../machine.ts';
import { inputOf, mapItems, type Items } from '../map-items.ts';
import { rowsOf } from './csv.ts';
import { ItemReaderFault } from './faults.ts';
import { itemsIn, parsed, records } from './formats.ts';

/** What is to be read, evaluated before the run starts. */
export interface Reading {
  readonly resource: string;
  readonly config: ReaderConfig;
  readonly arguments: Json;
  readonly maxItems: number | undefined;
}

export async function readingOf(visit: Visit<MapState>, reader: ItemReader): Promise<Reading> {
  const { ReaderConfig: config = {} } = reader;
  const maxItems = await integer(visit, 'MaxItems', { of: config, at: 'ItemReader/ReaderConfig/' });
  const name = visit.language === 'JSONata' ? 'Arguments' : 'Parameters';
  const given = await visit.dataflow.template(visit, name, { of: reader, at: 'ItemReader/' });
  return { resource: reader.Resource.split(':').at(-1) ?? '', config, arguments: given, maxItems };
}

/** Rejects with ItemReaderFault. */
export async function readItems(reading: Reading, objects: Objects | undefined): Promise<readonly MapItem[]> {
  const { resource, config, maxItems } = reading;
  if (maxItems !== undefined && maxItems < 0) throw new ItemReaderFault('field MaxItems must be positive');
  if (objects === undefined) throw new ItemReaderFault('There is no S3 to read the items from.');
  const { Bucket, Key, Prefix } = isObject(reading.arguments) ? reading.arguments : {};
  if (typeof Bucket !== 'string') throw new ItemReaderFault('The ItemReader names no Bucket.');
  try {
    const items =
      resource === 'listObjectsV2'
        ? await listed(objects, Bucket, typeof Prefix === 'string' ? Prefix : '')
        : await inFile(objects, Bucket, typeof Key === 'string' ? Key : '', config);
    // AWS takes a MaxItems of 0 for none.
    return mapItems(items).slice(0, maxItems === 0 ? undefined : maxItems);
  } catch (thrown) {
    if (thrown instanceof TaskFailure) throw new ItemReaderFault(thrown.causeText ?? '', { cause: thrown });
    throw thrown;
  }
}

async function listed(objects: Objects, bucket: string, prefix: string): Promise<readonly Json[]> {
  const list = await objects.list(bucket, prefix);
  return list.map(({ Key, ETag, LastModified, Size, StorageClass }) => {
    const seconds = Math.floor(LastModified.getTime() / 1000);
    return { Etag: ETag, Key, LastModified: seconds, Size, StorageClass };
  });
}

async function inFile(objects: Objects, bucket: string, key: string, config: ReaderConfig): Promise<Items> {
  const text = await textOf(objects, bucket, key);
  if (config.ManifestType === 'ATHENA_DATA') return resultsOf(objects, text, config);
  return config.InputType === 'MANIFEST' ? inventory(objects, bucket, text) : itemsIn(text, config);
}

/** An S3 inventory: its manifest names the columns, and gzipped CSV files in the bucket it stands in. */
async function inventory(objects: Objects, bucket: string, manifest: string): Promise<readonly Json[]> {
  const described = parsed(manifest);
  const { fileSchema, fileFormat, files } = isObject(described) ? described : {};
  if (fileFormat !== 'CSV' || typeof fileSchema !== 'string' || !Array.isArray(files)) {
    throw new ItemReaderFault('The manifest is not one of an S3 inventory in CSV.');
  }
  const CSVHeaders = fileSchema.split(',').map((column) => column.trim());
  const items: Json[] = [];
  for (const file of files as readonly Json[]) {
    const key = isObject(file) ? file['key'] : undefined;
    if (typeof key !== 'string') throw new ItemReaderFault('A file in the manifest has no key.');
    const text = await textOf(objects, bucket, key);
    items.push(...records(text, { CSVHeaderLocation: 'GIVEN', CSVHeaders }));
  }
  return items;
}

/** The results of an UNLOAD of Athena: its manifest is a list of S3 URLs. */
async function resultsOf(objects: Objects, manifest: string, config: ReaderConfig): Promise<readonly Json[]> {
  const items: Json[] = [];
  for (const [url = ''] of rowsOf(manifest, ',')) {
    const { bucket = '', key = '' } = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(url)?.groups ?? {};
    items.push(...mapItems(itemsIn(await textOf(objects, bucket, key), config)).map(inputOf));
  }
  return items;
}

const gzip = [0x1f, 0x8b];

async function textOf(objects: Objects, bucket: string, key: string): Promise<string> {
  const bytes = await objects.get(bucket, key);
  const isZipped = gzip.every((byte, index) => bytes[index] === byte);
  return Buffer.from(isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
