/** Files become tables and partitions. */
import { expect, test } from '@jest/globals';
import { tableInput } from '../../simulators/cloud/glue/crawl/description.ts';
import { tablesOf, type CrawledFile, type Schema } from '../../simulators/cloud/glue/crawl/grouping.ts';
import { scalar } from '../../simulators/cloud/glue/crawl/types.ts';

const csv = (...names: string[]): Schema => ({
  format: 'csv',
  delimiter: ',',
  header: true,
  quoted: false,
  columns: new Map(names.map((name) => [name, scalar('bigint')])),
});
const json: Schema = { format: 'json', columns: new Map([['a', scalar('int')]]) };

function file(path: string, schema: Schema = csv('a'), compression: 'none' | 'gzip' = 'none'): CrawledFile {
  const parts = path.split('/');
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? '', size: 10, compression, schema };
}

/** `name location (keys): values -> location`. */
const found = (...files: CrawledFile[]) =>
  tablesOf(files, 's3://b/History/Rooms-2/').map(
    ({ name, location, partitionKeys, partitions }) =>
      `${name} ${location} (${partitionKeys.join(', ')})${partitions.map((each) => ` ${each.values.join('/')}`).join('')}`,
  );

test('a table is named after the last folder, in lower case and without signs', () => {
  expect(found(file('1.csv'), file('2.csv'))).toEqual(['rooms_2 s3://b/History/Rooms-2/ ()']);
});

test('folders key=value are partitions by that key; others by their place', () => {
  expect(found(file('Day=2026-11-23/Room=a%2Fb/1.csv'), file('Day=2026-11-24/Room=c/1.csv'))).toEqual([
    'rooms_2 s3://b/History/Rooms-2/ (day, room) 2026-11-23/a/b 2026-11-24/c',
  ]);
  expect(found(file('2026/11/1.csv'), file('2026/12/1.csv'))).toEqual([
    'rooms_2 s3://b/History/Rooms-2/ (partition_0, partition_1) 2026/11 2026/12',
  ]);
});

test('a key that is a column too is named by its place: Athena takes no name twice', () => {
  expect(found(file('a=1/1.csv'), file('a=2/1.csv'))).toEqual(['rooms_2 s3://b/History/Rooms-2/ (partition_0) 1 2']);
});

test('files above the other folders bound the depth of partitions', () => {
  expect(found(file('x=1/y=2/1.csv'), file('x=1/2.csv'))).toEqual(['rooms_2 s3://b/History/Rooms-2/ (x) 1']);
});

test('files of one format are one table, whatever their columns: it has those of all, by name', () => {
  const [table] = tablesOf([file('1.csv', csv('a', 'b')), file('2.csv', csv('b', 'c'))], 's3://b/p/');
  expect([...(table?.columns.keys() ?? [])]).toEqual(['a', 'b', 'c']);
});

test('formats in folders of their own are a table each', () => {
  expect(found(file('old/1.csv'), file('new/1.json', json))).toEqual([
    'old s3://b/History/Rooms-2/old/ ()',
    'new s3://b/History/Rooms-2/new/ ()',
  ]);
});

test('formats, compressions and delimiters side by side in one folder are a table each file', () => {
  const tabs: Schema = { ...csv('a'), format: 'csv', delimiter: '\t', header: true, quoted: false };
  expect(found(file('1.csv'), file('2.json', json), file('3.csv.gz', csv('a'), 'gzip'), file('4.tsv', tabs))).toEqual([
    '1_csv s3://b/History/Rooms-2/1.csv ()',
    '2_json s3://b/History/Rooms-2/2.json ()',
    '3_csv_gz s3://b/History/Rooms-2/3.csv.gz ()',
    '4_tsv s3://b/History/Rooms-2/4.tsv ()',
  ]);
});

test('the table is described as Glue describes it', () => {
  const [table] = tablesOf([file('d=1/1.csv.gz', csv('a'), 'gzip')], 's3://b/p/');
  expect(table === undefined ? undefined : tableInput('my-crawler', table)).toMatchObject({
    Name: 'p',
    TableType: 'EXTERNAL_TABLE',
    PartitionKeys: [{ Name: 'd', Type: 'string' }],
    Parameters: {
      classification: 'csv',
      compressionType: 'gzip',
      delimiter: ',',
      'skip.header.line.count': '1',
      areColumnsQuoted: 'false',
      UPDATED_BY_CRAWLER: 'my-crawler',
      objectCount: '1',
    },
    StorageDescriptor: {
      Columns: [{ Name: 'a', Type: 'bigint' }],
      Location: 's3://b/p/',
      SerdeInfo: {
        SerializationLibrary: 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe',
        Parameters: { 'field.delim': ',' },
      },
    },
  });
});
