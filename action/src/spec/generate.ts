/** Writes what is made from the schema and the registry of codes: `node action/src/spec/generate.ts`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codes } from '../codes.ts';
import { codesPage } from './generate/codes-page.ts';
import { editorSchema } from './generate/editor.ts';
import { keyHomesModule } from './generate/key-homes.ts';
import { validatorModule } from './generate/validator.ts';
import type { JsonSchema } from './generate/json-schema.ts';
import { reference } from './generate/reference.ts';
import { pipeline } from './schema/pipeline.ts';

const schema: JsonSchema = pipeline;

/** Path in the repository -> content. */
export function generated(): Readonly<Record<string, string>> {
  return {
    'action/schema/pipeline.schema.json': `${JSON.stringify(editorSchema(schema), null, 2)}\n`,
    'action/src/spec/key-homes.generated.ts': keyHomesModule(schema),
    'action/src/spec/validate.generated.ts': validatorModule(schema),
    'docs/codes.md': codesPage(codes),
    'docs/reference.md': reference(schema),
  };
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '../../..');
  for (const [path, content] of Object.entries(generated())) writeFileSync(join(root, path), content);
}
