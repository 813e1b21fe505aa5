/** Checks what only Maps of the Mode DISTRIBUTED have: their reader, batcher, writer and label. */
import type { QueryLanguage } from '../definition.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { checkFields } from './check-fields.ts';
import { any, computedWhole, names, object, oneOf, path, text, type Fields, type Form } from './fields.ts';
import { schema, type Problem } from './problem.ts';

const asking: Fields = {
  Parameters: { form: object, only: 'JSONPath' },
  Arguments: { form: any, only: 'JSONata' },
};

/** An integration of S3, in any partition. */
function s3(...actions: readonly string[]): Form {
  return {
    type: `one of [${actions.map((action) => `arn:aws:states:::s3:${action}`).join(', ')}]`,
    fits: (value) =>
      typeof value === 'string' && actions.some((action) => /^arn:[^:]+:states:::s3:(.*)$/.exec(value)?.[1] === action),
  };
}

const reader: Fields = {
  ...asking,
  Resource: { form: s3('getObject', 'listObjectsV2'), required: true },
  ReaderConfig: { form: object },
};

const readerConfig: Fields = {
  InputType: { form: oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET') },
  CSVHeaderLocation: { form: oneOf('FIRST_ROW', 'GIVEN') },
  CSVHeaders: { form: names },
  CSVDelimiter: { form: oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB') },
  ItemsPointer: { form: text },
  ManifestType: { form: oneOf('S3_INVENTORY', 'ATHENA_DATA') },
  Transformation: { form: oneOf('NONE', 'LOAD_AND_FLATTEN') },
  MaxItems: { form: computedWhole },
  MaxItemsPath: { form: path, only: 'JSONPath' },
};

const batcher: Fields = {
  BatchInput: { form: any },
  MaxItemsPerBatch: { form: computedWhole },
  MaxItemsPerBatchPath: { form: path, only: 'JSONPath' },
  MaxInputBytesPerBatch: { form: computedWhole },
  MaxInputBytesPerBatchPath: { form: path, only: 'JSONPath' },
};

const writer: Fields = {
  ...asking,
  Resource: { form: s3('putObject') },
  WriterConfig: { form: object },
};

const writerConfig: Fields = {
  Transformation: { form: oneOf('NONE', 'COMPACT', 'FLATTEN') },
  OutputType: { form: oneOf('JSON', 'JSONL') },
};

/** An inline Map may have ToleratedFailureCount and the like: AWS takes them, and they mean nothing. */
const parts = ['ItemReader', 'ItemBatcher', 'ResultWriter'];

export function* checkDistributed(state: JsonObject, language: QueryLanguage, at: string): Generator<Problem> {
  const { ItemReader, ItemBatcher, ResultWriter, Label } = state;
  if (!isDistributed(state.ItemProcessor ?? state.Iterator)) {
    for (const name of parts) {
      if (state[name] !== undefined) yield schema(`The field '${name}' is not supported in INLINE mode`, at);
    }
    return;
  }
  yield* checkPart(ItemReader, reader, language, `${at}/ItemReader`);
  yield* checkPart(member(ItemReader, 'ReaderConfig'), readerConfig, language, `${at}/ItemReader/ReaderConfig`);
  yield* checkPart(ItemBatcher, batcher, language, `${at}/ItemBatcher`);
  yield* checkPart(ResultWriter, writer, language, `${at}/ResultWriter`);
  yield* checkPart(member(ResultWriter, 'WriterConfig'), writerConfig, language, `${at}/ResultWriter/WriterConfig`);
  if (typeof Label === 'string') yield* checkLabel(Label, `${at}/Label`);
}

function* checkPart(part: Json | undefined, fields: Fields, language: QueryLanguage, at: string): Generator<Problem> {
  if (isObject(part)) yield* checkFields(part, fields, language, at);
}

/** It becomes a part of ARNs. */
function* checkLabel(label: string, at: string): Generator<Problem> {
  if (label === '') yield schema('Label cannot be empty', at);
  if (label.length > 40) yield schema('Label cannot exceed 40 characters', at);
  // eslint-disable-next-line no-control-regex -- control characters are what AWS forbids here
  const [wrong] = /[\s?*<>{}[\]:;,\\|^~$#%&`"\u0000-\u001f\u007f-\u009f]/.exec(label) ?? [];
  if (wrong !== undefined) yield schema(`Label contains invalid character: '${wrong}'`, at);
}

function isDistributed(processor: Json | undefined): boolean {
  return member(member(processor, 'ProcessorConfig'), 'Mode') === 'DISTRIBUTED';
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined;
}
