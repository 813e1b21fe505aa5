/** The schema as code: ajv's standalone validator, so that nothing is compiled when a pipeline is checked. */
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { mapChildren, type JsonSchema } from './json-schema.ts';

const header = `// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
`;

const footer = (name: string) => `export default ${name} as Validate;
`;

export function validatorModule(schema: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword('expects');
  for (const keyword of ['notBuilt', 'lacks']) ajv.addKeyword({ keyword, code: (context) => context.error() });
  // ajv names the function itself; the last line gives it the type that the rest of the code sees.
  const code = standalone.default(ajv, ajv.compile(inParts(forChecking(schema))));
  const [, name] = /^export default (validate\d+);$/m.exec(code) ?? [];
  return `${header}${code.replace(/^export .*$/gm, '')}\n${footer(String(name))}`;
}

/**
 * Prose would double the validator's size, and no message is made of it. What is not built yet is refused as a whole,
 * so nothing inside of it is looked at.
 */
function forChecking(schema: JsonSchema): JsonSchema {
  if (schema.notBuilt !== undefined) return { notBuilt: schema.notBuilt };
  const { description: _, default: __, examples: ___, ...rest } = mapChildren(schema, forChecking);
  return rest;
}

/** Each mapping with keys of its own is a function of its own: only those that a pipeline has are ever compiled by V8. */
function inParts(schema: JsonSchema): JsonSchema {
  const parts: Record<string, JsonSchema> = {};
  const part = (one: JsonSchema): JsonSchema => {
    const within = mapChildren(one, part);
    if (within.properties === undefined) return within;
    const name = `part${Object.keys(parts).length}`;
    parts[name] = within;
    return { $ref: `#/$defs/${name}` };
  };
  const whole = mapChildren(schema, part);
  return { ...whole, $defs: { ...whole.$defs, ...parts } };
}
