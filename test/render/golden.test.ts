import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseNames, casesFolder, renderCase } from './cases.ts';

describe.each(caseNames())('the golden case %s', (name) => {
  const expected = join(casesFolder, name, 'expected');

  test('renders to what was reviewed', async () => {
    const files = await renderCase(name);
    expect([...files.keys()].toSorted()).toEqual(filesIn(expected));
    for (const [path, text] of files)
      expect({ path, text }).toEqual({ path, text: readFileSync(join(expected, path), 'utf8') });
  });

  test('renders to the same bytes twice', async () => {
    expect([...(await renderCase(name))]).toEqual([...(await renderCase(name))]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
