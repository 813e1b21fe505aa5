/** The action's door, by its bundle's own entry: what GitHub's runner would start. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { annotation } from '../../action/src/github/annotation.ts';

const root = resolve(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action/action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-action-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The outputs as the runner reads them from GITHUB_OUTPUT. */
function runAction(inputs: Readonly<Record<string, string>>, cwd = root) {
  const outputFile = join(folder, `output-${crypto.randomUUID()}`);
  writeFileSync(outputFile, '');
  const environment: Record<string, string> = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'action/src/index.ts')], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: outputFile, ...environment },
  });
  const outputs = [...readFileSync(outputFile, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
    ([, name = '', , value = '']): [string, string] => [name, value],
  );
  return { status, stdout, outputs: Object.fromEntries(outputs) as Record<string, string> };
}

describe('action.yml', () => {
  test('starts the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('has the inputs and outputs that the code reads and writes, each described, and the guide names each', () => {
    const main = readFileSync(join(root, 'action/src/main.ts'), 'utf8');
    const guide = readFileSync(join(root, 'docs/action.md'), 'utf8');
    const read = new Set([...main.matchAll(/(?:input|option|flag)\('([a-z-]+)'/g)].map(([, name]) => name));
    expect([...read].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(description).not.toBe('');
      expect(guide).toContain(`\`${name}\``);
    }
    expect(Object.keys(runAction({ command: 'check', file: 'pipeline/seattle.yml' }).outputs)).toEqual(
      Object.keys(action.outputs),
    );
  });
});

test('a good pipeline: exit code 0, the result as output, no reason of a failure', () => {
  const { status, outputs } = runAction({ command: 'check', file: 'pipeline/seattle.yml', format: 'json' });
  expect(status).toBe(0);
  expect(JSON.parse(outputs['outputs'] ?? '')).toEqual({ diagnostics: [] });
  expect(outputs['failure-reason']).toBe('');
});

test('a mistake becomes an annotation at its place, and a reason', () => {
  writeFileSync(join(folder, 'bad.yml'), 'name: bad\ndatabase: bad_db\nshedule: daily\n');
  const { status, stdout, outputs } = runAction({ command: 'check', file: 'bad.yml' }, folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^::error file=bad\.yml,line=3,endLine=3,col=1,endColumn=8,title=unknown-key::unknown key "shedule"/im,
  );
  expect(outputs['failure-reason']).toBe('check-failed');
});

test('a command that does not exist fails by its name', () => {
  const { status } = runAction({ command: 'chekc' });
  expect(status).toBe(1);
});

test('what an annotation says cannot become another workflow command', () => {
  expect(annotation('error', 'a:b,c', 'line one\n::add-mask::x 100%', undefined, undefined)).toBe(
    '::error title=a%3Ab%2Cc::line one%0A::add-mask::x 100%25',
  );
});
