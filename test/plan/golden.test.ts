/** What a pull request is told, word by word. `npm run golden` writes the pages; their diff is reviewed as code. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planText, readPlan } from '../../action/src/plan/read.ts';
import { cases, expectedName, page } from './cases.ts';

const expected = join(import.meta.dirname, 'expected');

describe.each(Object.entries(cases))('the plan of %s', (name, plan) => {
  test('says what was reviewed', async () => {
    expect(page(await plan())).toBe(readFileSync(join(expected, expectedName(name)), 'utf8'));
  });

  test('is the same each time, and comes back from its JSON', async () => {
    const made = await plan();
    expect(await plan()).toEqual(made);
    expect(readPlan(planText(made), 'a file')).toEqual(made);
  });
});

test('every page is of a case', () => {
  expect(readdirSync(expected).toSorted()).toEqual(Object.keys(cases).map(expectedName).toSorted());
});
