/** What a pull request wants to merge is planned in a job that has secrets: nothing of it may be run there. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../../action/src');

/** The files that a file reaches by imports, itself too. The cloud is opened by the door, which is none of them. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)) {
    if (!isTypeOnly(text, path)) reached(resolve(dirname(file), path), seen);
  }
  return seen;
}

const isTypeOnly = (text: string, path: string): boolean =>
  new RegExp(`import type [^;]*'${path.replaceAll('.', String.raw`\.`)}'`).test(text);

test('planning what others wrote starts no process, and evaluates no code', () => {
  const files = [...reached(join(source, 'commands/plan-head.ts'))];
  expect(files.length).toBeGreaterThan(100);
  const running = /node:(child_process|cluster|vm|worker_threads)|\beval\(|\bnew Function\(|import\((?!\s*'|\.meta)/;
  expect(files.filter((file) => running.test(readFileSync(file, 'utf8')))).toEqual([]);
});
