import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

test('every row of the page of faults names a test that there is', () => {
  const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (what|-+) /.test(line));
  const named = rows.map((row) => /`(test\/\S+\.test\.ts)`: (.+?) *\|$/.exec(row));
  expect(rows.filter((_, index) => named[index] == null)).toEqual([]);
  const missing = named.filter((found) => {
    const [, file = '', name = ''] = found ?? [];
    return !readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'").includes(name);
  });
  expect(missing.map((found) => found?.[0])).toEqual([]);
});
