/** The schema for editors (yaml-language-server): draft-07, with prose, and forgiving where a reference may stand. */
import { mapChildren, type JsonSchema } from './json-schema.ts';

const reference: JsonSchema = { type: 'string', pattern: '\\$\\{\\{.*\\}\\}' };
const freeKeys = { '^x-': {} };

export function editorSchema(schema: JsonSchema): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Penstock pipeline',
    ...forEditor(schema),
  };
}

function forEditor(schema: JsonSchema): JsonSchema {
  const { expects: _, lacks: __, notBuilt, ...rest } = mapChildren(schema, forEditor);
  const described =
    notBuilt === undefined ? rest : { ...rest, description: `${rest.description ?? ''} Not built yet.`.trim() };
  if (described.additionalProperties === false) {
    return { ...described, patternProperties: { ...described.patternProperties, ...freeKeys } };
  }
  return takesReference(described) ? orReference(described) : described;
}

/** Texts take references as they are; what has another type, or a fixed form, takes one in place of the whole. */
function takesReference({ type, enum: values, pattern }: JsonSchema): boolean {
  return (
    values !== undefined ||
    (pattern !== undefined && !new RegExp(pattern).test('${{')) ||
    ['number', 'integer', 'boolean', 'array'].includes(String(type))
  );
}

function orReference(schema: JsonSchema): JsonSchema {
  const { description, default: standard, examples, ...form } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(standard !== undefined && { default: standard }),
    ...(examples !== undefined && { examples }),
    anyOf: [form, reference],
  };
}
