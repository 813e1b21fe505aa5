/** `npm run generate`: writes what is made from schemas and the registry of codes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { resourceSpecification } from '../../simulators/cloud/cloudformation/resource-types.generated.ts';
import { findings } from './findings/schema.ts';
import { actionYml, withInputTable } from './github/action-pages.ts';
import { listed, verbs } from './inputs.ts';
import { rendering } from './plan/rendering-schema.ts';
import { replacementsModule } from './plan/replacements-module.ts';
import { plan } from './plan/schema.ts';
import { preview } from './preview/schema.ts';
import { standaloneValidator } from './review/validator-module.ts';
import { generated as generatedOfLanguage } from './spec/generate.ts';

const root = resolve(import.meta.dirname, '../..');
const draft = 'http://json-schema.org/draft-07/schema#';

/** Path in the repository -> content. */
export function generated(): Readonly<Record<string, string>> {
  return {
    ...generatedOfLanguage(),
    'action/action.yml': actionYml([...verbs().keys()], listed()),
    'docs/action.md': withInputTable(readFileSync(join(root, 'docs/action.md'), 'utf8'), listed()),
    'action/schema/check.schema.json': `${JSON.stringify({ $schema: draft, title: 'Penstock check', ...findings }, null, 2)}\n`,
    'action/src/findings/validate.generated.ts': standaloneValidator(findings),
    'action/schema/plan.schema.json': `${JSON.stringify({ $schema: draft, title: 'Penstock plan', ...plan }, null, 2)}\n`,
    'action/src/plan/replacements.generated.ts': replacementsModule(resourceSpecification),
    'action/src/plan/validate.generated.ts': standaloneValidator(plan),
    'action/schema/preview.schema.json': `${JSON.stringify({ $schema: draft, title: 'Penstock preview', ...preview }, null, 2)}\n`,
    'action/src/preview/validate.generated.ts': standaloneValidator(preview),
    'action/src/plan/validate-rendering.generated.ts': standaloneValidator(rendering),
  };
}

if (import.meta.main) {
  for (const [path, content] of Object.entries(generated())) writeFileSync(join(root, path), content);
}
