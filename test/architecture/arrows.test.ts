/** Imports point one way, in the order of the flow. */
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Who stands on whom: each may import itself and what stands before it. */
const stages = [
  'spec',
  'graph',
  'check',
  'render',
  'aws',
  'review',
  'findings',
  'plan',
  'deploy',
  'run',
  'backfill',
  'retrain',
  'report',
  'tests',
  'preview',
  'simulate',
  'terminal',
  'github',
  'init',
  'commands',
];

const files = ['action', 'simulators'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('dist'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name ?? '');

const stageOf = (file: string): string | undefined => /^action\/src\/([^/]+)\//.exec(file)?.[1];

test('every folder of action/src is a known stage', () => {
  expect([...new Set(files.map(stageOf))].filter((stage) => stage !== undefined && !stages.includes(stage))).toEqual(
    [],
  );
});

test('a stage imports only what comes before it', () => {
  const backwards = files.flatMap((file) => {
    const stage = stageOf(file);
    if (stage === undefined) return [];
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => stageOf(relative(root, resolve(root, dirname(file), name))))
      .filter((imported) => imported !== undefined && stages.indexOf(imported) > stages.indexOf(stage))
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(backwards).toEqual([]);
});

test("AWS's SDK is imported where AWS is spoken, and nowhere else", () => {
  const speakers = /^(action\/src\/aws|action\/functions|simulators\/cloud)\//;
  const others = files.filter(
    (file) => !speakers.test(file) && importsOf(file).some((name) => name.startsWith('@aws-sdk/')),
  );
  expect(others).toEqual([]);
});

test('only one place knows that there are two clouds', () => {
  const opens = (name: string) => name.endsWith('cloud/open.ts') || name.endsWith('aws/clients.ts');
  const knowing = files.filter((file) => importsOf(file).some(opens));
  expect(knowing).toEqual(['action/src/open-cloud.ts']);
});
