import { expect, test } from '@jest/globals';
import { diagnose, edited } from './diagnose.ts';

/** A pipeline with a model and without a mistake, but for what the model says. */
function pipeline(model: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  const text = edited(
    [
      'tables:',
      'tables:\n  training: { path: training/, format: csv, header: false, columns: { temp: double }, partition_by: [room] }',
    ],
    [
      'columns: { temp: double }, partition_by: [room] }\njobs',
      'columns: { temp: double, at: timestamp }, partition_by: [room_id] }\njobs',
    ],
    [
      'reports:',
      `  split: { script: glue/clean.py, reads: temperatures, writes: training, window: none }
models:
  rooms_anomalies: ${model}
reports:`,
    ],
  );
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`There is no ${from}`);
    return edited.replace(from, () => to);
  }, text);
}

const model = ({
  foreach = 'foreach: { room: [kitchen, attic] }, ',
  more = '',
  dimension = 1,
  serve = 'batch',
  writes = 'anomalies',
}: { foreach?: string; more?: string; dimension?: number; serve?: string; writes?: string } = {}): string =>
  `{ ${foreach}train_on: training, ${more}random_cut_forest: { feature_dim: ${dimension} }, instances: { train: ml.m4.xlarge, serve: ml.c5.xlarge }, serve: ${serve}, writes: ${writes} }`;

const says = (text: string) => diagnose(text).map((line) => line.replace(/^\d+:\d+ /, ''));

test('a model scores the table that the writers of its training table read', () => {
  expect(says(pipeline(model()))).toEqual([]);
});

test('a table that lacks what is needed is named, once for all items', () => {
  const without = pipeline(model(), [
    '{ temp: double, at: timestamp }, partition_by: [room_id]',
    '{ temp: double }, partition_by: [floor]',
  ]);
  expect(says(without)).toEqual([
    'Model "rooms_anomalies" cannot score "temperatures": it has 0 timestamp columns, not one. (Name the table that has temp, one timestamp column and "room" or "room_id": scores: TABLE.)',
  ]);
  const whose = pipeline(model(), [
    'at: timestamp }, partition_by: [room_id]',
    'at: timestamp }, partition_by: [floor]',
  ]);
  expect(says(whose)).toEqual([
    'Model "rooms_anomalies" cannot score "temperatures": it has neither "room" nor "room_id". (Name the table that has temp, one timestamp column and "room" or "room_id": scores: TABLE.)',
  ]);
});

test('where nothing reads for training, the model says what it scores', () => {
  const silent = ['reads: temperatures, writes: training', 'writes: training'] as const;
  expect(says(pipeline(model(), silent))).toEqual([
    'Nothing says what model "rooms_anomalies" scores: no job that writes "training" reads a table. (Name the table that has temp, one timestamp column and "room" or "room_id": scores: TABLE.)',
  ]);
  expect(says(pipeline(model({ more: 'scores: temperatures, ' }), silent))).toEqual([]);
  expect(says(pipeline(model({ more: 'scores: training, ' }), silent))).toEqual([
    'Model "rooms_anomalies" cannot score "training": it has 0 timestamp columns, not one. (It needs temp, one timestamp column and "room" or "room_id".)',
  ]);
});

test('two tables that fit are a question', () => {
  const both = pipeline(model({ foreach: '' }), [
    'reads: temperatures, writes: training',
    'reads: [temperatures, readings], writes: training',
  ]);
  expect(says(both)).toEqual([
    'Model "rooms_anomalies" could score "temperatures" or "readings": both have what it learns from. (Say which: scores: temperatures.)',
  ]);
});

test('what Random Cut Forest cannot read is refused', () => {
  expect(says(pipeline(model(), ['format: csv, header: false, ', 'format: csv, ']))).toEqual([
    'Model "rooms_anomalies" cannot learn from "training": Random Cut Forest reads CSV without a header. (Give the table format: csv and header: false.)',
  ]);
  expect(says(pipeline(model({ dimension: 2 })))).toEqual([
    'feature_dim is 2, but "training" has 1 column besides its partition keys: temp. (Write feature_dim: 1.)',
  ]);
  expect(
    says(pipeline(model(), ['header: false, columns: { temp: double }', 'header: false, columns: { temp: string }'])),
  ).toEqual([
    'Model "rooms_anomalies" cannot learn from "training": "temp" is string, and Random Cut Forest reads numbers alone. (Write the numbers into a table of their own.)',
  ]);
  expect(says(pipeline(model(), ['{ temp: double }, partition_by: [room] }', '{ temp: double } }']))).toEqual([
    'Model "rooms_anomalies" learns of each room alone, but "training" has no partition key "room" or "room_id" that tells their rows apart. (Give the table partition_by: [room].)',
  ]);
});

test('a model declares its table itself, and an endpoint is not built', () => {
  expect(says(pipeline(model({ writes: 'temperatures' })))).toEqual([
    'Model "rooms_anomalies" declares the table "temperatures" itself, but tables declare one of that name. (Take another name.)',
  ]);
  expect(
    says(
      pipeline(
        model({ foreach: 'foreach: { score: [a] }, ', more: 'scores: temperatures, ' }),
        ['partition_by: [room_id]', 'partition_by: [score]'],
        ['partition_by: [room]', 'partition_by: [score]'],
      ),
    ),
  ).toEqual([
    '"anomalies" would have two columns "score": its own and one that the model learns from or goes over. (Give the other one another name. Its own: timestamp, value, score, cutoff, is_anomaly, model_version.)',
  ]);
  expect(says(pipeline(model({ serve: 'endpoint' })))).toEqual([
    'Serving by an endpoint is not built yet. (Write serve: batch: a run scores the rows of its window.)',
  ]);
});

test('a report reads the scores, and a table in their folder is refused', () => {
  const files = { 'sql/hourly.sql': { kind: 'file', text: 'SELECT * FROM anomalies' } } as const;
  expect(diagnose(pipeline(model()), { files })).toEqual([]);
  expect(says(pipeline(model(), ['path: training/', 'path: scores/anomalies/']))).toEqual([
    '"scores/anomalies/" and the path of "rooms_anomalies" (line 18) lie in each other: readers of one would see rows of both. (Give each table a folder of its own.)',
  ]);
});
