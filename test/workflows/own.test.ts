/** The workflows of this repository. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { here } from '../../action/src/init/own-action.ts';
import { ownWorkflows, root } from './own.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: object;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');
const files = readdirSync(folder).toSorted();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

test('those of the pipelines are what init writes; npm run golden writes them anew', async () => {
  const made = await ownWorkflows();
  for (const [path, text] of made) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(files.filter((file) => !made.has(`.github/workflows/${file}`))).toEqual(['ci.yml', 'release.yml']);
});

describe.each(files)('%s', (file) => {
  const { permissions, jobs } = parse(textOf(file)) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('a job has the permissions that it names, and an end', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('actions of others are pinned to commits, and told their releases', () => {
    for (const [, uses] of textOf(file).matchAll(/uses: (.*)/g)) {
      expect(uses).toMatch(/^(\.\/action|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  test('no checkout leaves a token behind', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('nothing that others write is put into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('our action knows every input that it is given', () => {
    const { inputs } = parse(readFileSync(join(root, 'action/action.yml'), 'utf8')) as { readonly inputs: object };
    const given = steps.filter(({ uses }) => uses === here).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in inputs))).toEqual([]);
  });
});
