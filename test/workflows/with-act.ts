import { describe } from '@jest/globals';
import { tool } from './tools.ts';

/** Tests that run workflows; where act cannot be built, they are counted as skipped, and their name says why. */
export function withAct(name: string, tests: (act: string) => void): void {
  const act = tool('act');
  if (act === undefined) describe.skip(`${name} (skipped: there is no Go to build act with)`, () => tests(''));
  else describe(name, () => tests(act));
}
