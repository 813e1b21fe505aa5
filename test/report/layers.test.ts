import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut, type Box } from '../../action/src/report/graph/layers.ts';

const vertex = (name: string, ...needs: string[]) => ({ name, needs, width: 100, height: 40 });

test('steps stand right of all that they need, and a lone chain is level', () => {
  const { boxes, edges, width, height } = layOut([vertex('a'), vertex('b', 'a'), vertex('c', 'b')]);
  expect(boxes.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [144, 0],
    [288, 0],
  ]);
  expect(edges.map(({ path }) => path)).toEqual(['M100,20C122,20 122,20 144,20', 'M244,20C266,20 266,20 288,20']);
  expect([width, height]).toEqual([388, 40]);
});

test('an edge that passes a layer goes around the steps in it', () => {
  const { boxes, edges } = layOut([vertex('a'), vertex('b', 'a'), vertex('c', 'a', 'b')]);
  const b = boxes.find(({ name }) => name === 'b');
  const bend = Number(
    / 144,([\d.]+)H244/.exec(edges.find(({ from, to }) => from === 'a' && to === 'c')?.path ?? '')?.[1],
  );
  expect(bend < (b?.y ?? 0) || bend > (b?.y ?? 0) + 40).toBe(true);
});

test('edges are not crossed where they need not be', () => {
  const { boxes } = layOut([vertex('a'), vertex('b'), vertex('under_b', 'b'), vertex('under_a', 'a')]);
  const y = (name: string) => boxes.find((box) => box.name === name)?.y ?? NaN;
  expect(y('a') < y('b')).toBe(y('under_a') < y('under_b'));
});

test('whatever the graph, no two boxes overlap, all are inside, and the picture is the same again', () => {
  const graphs = fc
    .array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
    .map((needs) =>
      needs.map((own, i) => vertex(`s${i}`, ...new Set(own.filter((index) => index < i).map((index) => `s${index}`)))),
    );
  const apart = (a: Box, b: Box) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  fc.assert(
    fc.property(graphs, (vertices) => {
      const layout = layOut(vertices);
      layout.boxes.forEach((a, i) => layout.boxes.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
      for (const { x, y, width, height } of layout.boxes) {
        expect(x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height).toBe(true);
      }
      expect(layOut(vertices)).toEqual(layout);
    }),
    { numRuns: 100 },
  );
});
