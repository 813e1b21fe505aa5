/** A schema as code: ajv's standalone validator, so that nothing is compiled when a document is read. */
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const header = `// Made by action/src/generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from '../review/validate.ts';
`;

/** The module of `plan/validate.generated.ts` and the like: its default export is a `Validate`. */
export function standaloneValidator(schema: object): string {
  // Lengths are limits against abuse: UTF-16 units will do, and need no module at run time. ajv advises against it.
  const ajv = new Ajv({ unicode: false, logger: false, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  const [, name] = /^export default (validate\d+);$/m.exec(code) ?? [];
  return `${header}${code.replace(/^export .*$/gm, '')}\nexport default ${String(name)} as Validate;\n`;
}
