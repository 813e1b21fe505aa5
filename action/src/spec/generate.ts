/** What is made from the schema of the language and the registry of codes. */
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
