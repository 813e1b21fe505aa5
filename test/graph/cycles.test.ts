import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rings } from '../../action/src/graph/cycles.ts';

const links = (...pairs: readonly string[]) => pairs.map((pair) => ({ step: pair.charAt(0), needs: pair.charAt(1) }));
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const told = (...pairs: readonly string[]) =>
  rings(names, links(...pairs)).map((ring) => ring.map(({ step, needs }) => step + needs));

test('nothing waits for itself in a graph without rings', () => {
  expect(told('ba', 'ca', 'db', 'dc')).toEqual([]);
});

test('a ring is told once, from the first name on', () => {
  expect(told('bc', 'ca', 'ab')).toEqual([['ab', 'bc', 'ca']]);
});

test('the shortest way round is told, and what only leads into a ring is not', () => {
  expect(told('ab', 'bc', 'cb', 'cd', 'db')).toEqual([['bc', 'cb']]);
});

test('two rings that do not touch are two', () => {
  expect(told('ab', 'ba', 'cd', 'dc')).toEqual([
    ['ab', 'ba'],
    ['cd', 'dc'],
  ]);
});

test('a ring is found exactly when there is no order', () => {
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => a + b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const given = links(...pairs);
      const left = new Set(names);
      const isFree = (name: string) => given.every(({ step, needs }) => step !== name || !left.has(needs));
      for (let free = names.filter(isFree); free.length > 0; free = [...left].filter(isFree)) {
        for (const name of free) left.delete(name);
      }
      expect(rings(names, given).length > 0).toBe(left.size > 0);
    }),
  );
});
