/**
 * `npm run golden`: writes what the golden cases render to now, and the workflows of this repository. Its diff is reviewed
 * as code, resources.txt first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cases as plans, expectedName, page } from './plan/cases.ts';
import { writeOwnWorkflows } from './workflows/own.ts';
import { caseNames, casesFolder, renderCase } from './render/cases.ts';

for (const name of caseNames()) {
  const expected = join(casesFolder, name, 'expected');
  rmSync(expected, { recursive: true, force: true });
  for (const [path, text] of await renderCase(name)) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), text);
  }
}

const ofPlans = join(import.meta.dirname, 'plan/expected');
rmSync(ofPlans, { recursive: true, force: true });
mkdirSync(ofPlans);
for (const [name, plan] of Object.entries(plans)) writeFileSync(join(ofPlans, expectedName(name)), page(await plan()));
await writeOwnWorkflows();
