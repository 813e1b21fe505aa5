/** Files of a source that are not as they should be, beside a good one: what a job that reads them makes of it. */
import { gzipSync } from 'node:zlib';
import { expect, jest, test } from '@jest/globals';
import { CreateTableCommand } from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { csvStorage, lake, serdes, temperatures } from '../spark/lake.ts';

jest.setTimeout(120_000);

const here = await lake();
const { glue, s3 } = here.cloud;
await s3.send(new CreateBucketCommand({ Bucket: 'raw' }));
await here.createTable(temperatures());

const csv = 'temp,room_id,note\n20,kitchen,fine\n';
const json = '{"temp": 20, "room_id": "kitchen", "note": "fine"}\n';
const good = "(20.0, 'kitchen', 'fine')";
/** Too large for what Spark reads at once. */
const large = Array.from({ length: 40_000 }, (_, n) => `${n},office,${(n * 2654435761) % 4294967296}\n`).join('');
type Files = Readonly<Record<string, string | Uint8Array>>;
let tables = 0;

async function read(format: 'csv' | 'json', files: Files) {
  const name = `t${(tables += 1)}`;
  const all = { [`a.${format}`]: format === 'csv' ? csv : json, ...files };
  for (const [file, Body] of Object.entries(all)) {
    await s3.send(new PutObjectCommand({ Bucket: 'raw', Key: `${name}/${file}`, Body }));
  }
  const isCsv = format === 'csv';
  await glue.send(
    new CreateTableCommand({
      DatabaseName: 'plant',
      TableInput: {
        Name: name,
        Parameters: { classification: format, ...(isCsv && { 'skip.header.line.count': '1' }) },
        StorageDescriptor: {
          Columns: Object.entries({ temp: 'double', room_id: 'string', note: 'string' }).map(([Name, Type]) => ({
            Name,
            Type,
          })),
          Location: `s3://raw/${name}/`,
          ...csvStorage,
          ...(!isCsv && { SerdeInfo: { SerializationLibrary: serdes.json } }),
        },
      },
    }),
  );
  const script = `
from awsglue.context import GlueContext
from pyspark.context import SparkContext
glue_context = GlueContext(SparkContext.getOrCreate())
rows = glue_context.create_dynamic_frame.from_catalog(database="plant", table_name="${name}").toDF()
for row in sorted(tuple(row) for row in rows.collect()):
    print(row)
`;
  const run = await here.runStep(script, { '--penstock-reads': `plant.${name}` });
  return {
    outcome: run.outcome.replaceAll(`/${name}/`, '/'),
    rows: run.log.split('\n').filter((line) => line.startsWith('(')),
  };
}

test.each<[what: string, format: 'csv' | 'json', files: Files, rows: readonly string[]]>([
  ['empty files, also compressed', 'csv', { 'b.csv': '', 'c.csv.gz': gzipSync(''), 'd.csv.gz': '' }, []],
  ['empty files of JSON', 'json', { 'b.json': '', 'c.json.gz': gzipSync('') }, []],
  ['a byte order mark', 'csv', { 'b.csv': `\ufeff${csv}` }, [good]],
  ['a byte order mark before JSON', 'json', { 'b.json': `\ufeff${json}` }, [good]],
  ['the line ends of Windows', 'csv', { 'b.csv': csv.replaceAll('\n', '\r\n') }, [good]],
  [
    'quotes, as RFC 4180 has them: twice inside of quotes, else as they are',
    'csv',
    { 'b.csv': 'temp,room_id,note\n21,office,"say ""hi"", twice"\n22,office,a\\"b\n23,"office",x"y\n' },
    [`(21.0, 'office', 'say "hi", twice')`, `(22.0, 'office', 'a\\\\"b')`, `(23.0, 'office', 'x"y')`],
  ],
])('%s: all rows are read', async (_, format, files, rows) => {
  expect(await read(format, files)).toEqual({ outcome: 'SUCCEEDED', rows: [good, ...rows] });
});

const lineOfReading = 'glue/import_readings.py:6';

test.each<[what: string, format: 'csv' | 'json', files: Files, message: string]>([
  [
    'a gzip file that ends too early',
    'csv',
    { 'b.csv.gz': gzipSync(large).subarray(0, 200_000) },
    's3://raw/b.csv.gz cannot be read: Py4JJavaError: java.io.EOFException: Unexpected end of input stream',
  ],
  [
    'a file that is no gzip, and says so',
    'json',
    { 'b.json.gz': json, 'c.json.gz': gzipSync(json) },
    's3://raw/b.json.gz cannot be read: Py4JJavaError: java.io.IOException: not a gzip file',
  ],
  [
    'a file with a column more',
    'csv',
    { 'b.csv': 'temp,room_id,note,more\n21,office,fine,1\n' },
    's3://raw/b.csv cannot be read: Py4JJavaError: org.apache.spark.SparkRuntimeException: [MALFORMED_CSV_RECORD] Malformed CSV record: 21,office,fine,1',
  ],
  [
    'a file with a column less',
    'csv',
    { 'b.csv': 'temp,room_id\n21,office\n' },
    's3://raw/b.csv cannot be read: Py4JJavaError: org.apache.spark.SparkRuntimeException: [MALFORMED_CSV_RECORD] Malformed CSV record: 21,office',
  ],
  [
    'a file with its columns in another order',
    'csv',
    { 'b.csv': 'room_id,temp,note\noffice,21,fine\n' },
    's3://raw/b.csv cannot be read: Py4JJavaError: java.lang.NumberFormatException: For input string: "office"',
  ],
  [
    'a file with a value of another type',
    'json',
    { 'b.json': '{"temp": "warm", "room_id": "office"}\n' },
    's3://raw/b.json cannot be read: Py4JJavaError: org.apache.spark.SparkRuntimeException: Cannot parse field name temp, field value warm, [VALUE_STRING] as target spark data type [DoubleType].',
  ],
  [
    'a file that is torn in the middle of a line',
    'json',
    { 'b.json': '{"temp": 21, \n' },
    's3://raw/b.json cannot be read: Py4JJavaError: com.fasterxml.jackson.core.JsonParseException: Unexpected end-of-input within/between Object entries',
  ],
])('%s fails the job, which names it, and nothing is published', async (_, format, files, message) => {
  expect(await read(format, files)).toEqual({ outcome: `FAILED: StepError: ${lineOfReading}: ${message}`, rows: [] });
  expect(await here.rows()).toEqual([]);
});
