/** A pipeline with more resources than one template may have, in the local cloud. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Project } from '../faults/project.ts';

const yaml = (count: number) => `
name: wide
database: wide_db
tables:
${Array.from({ length: count }, (_, n) => `  t${n}: { path: t${n}/, format: csv, columns: { a: int } }`)
  .slice(0, 20)
  .join('\n')}
jobs:
${Array.from({ length: count }, (_, n) => `  import_${n}: { window: none, script: glue/import.py, writes: t${n % 20} }`).join('\n')}
`;

let wide: Project;
beforeAll(() => {
  wide = project({ 'pipeline/wide.yml': yaml(250), 'glue/import.py': 'pass\n' });
});
afterAll(() => wide.remove());

interface Changes {
  readonly status: string;
  readonly changes: readonly { readonly Action: string; readonly LogicalResourceId: string }[];
}

async function deploy(): Promise<readonly string[]> {
  const { code, stdout, stderr } = await wide.penstock('deploy', '--format', 'json');
  if (code !== 0) throw new Error(stderr);
  const { status, changes } = JSON.parse(stdout) as Changes;
  return [status, ...changes.map(({ Action, LogicalResourceId }) => `${Action} ${LogicalResourceId}`)];
}

test('a pipeline that outgrows one template says what to do, and stays as it was', async () => {
  const small = project({ 'pipeline/wide.yml': yaml(30), 'glue/import.py': 'pass\n' });
  expect(await small.penstock('deploy')).toMatchObject({ code: 0 });
  writeFileSync(join(small.folder, 'pipeline/wide.yml'), yaml(250));
  const { code, stderr } = await small.penstock('deploy');
  expect(code).toBe(2);
  expect(stderr).toContain(
    'The stack is UPDATE_ROLLBACK_COMPLETE: what it was before stays in force. Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.',
  );
  await small.remove();
}, 300_000);

test('is deployed with its child stacks, changed in one of them, and destroyed whole', async () => {
  const created = await deploy();
  expect(created[0]).toBe('created');
  expect(created.filter((change) => /^Add Jobs\d$/.test(change))).toHaveLength(8);

  writeFileSync(join(wide.folder, 'pipeline/wide.yml'), yaml(251));
  const updated = await deploy();
  expect(updated[0]).toBe('updated');
  expect(updated.filter((change) => /^\w+ Jobs\d$/.test(change))).toEqual([expect.stringMatching(/^Modify Jobs\d$/)]);

  const destroyed = await wide.penstock('destroy');
  expect(destroyed).toMatchObject({ code: 0 });
}, 300_000);
