/** What is not series-parallel: chains side by side, with gates between them. Nobody waits for what it does not need. */
import type { Step } from '../../graph/model.ts';
import type { Ancestors, DirectNeeds } from '../../graph/precedence.ts';
import { moduleGraph, moduleSteps, type Module } from './modules.ts';
import { pathCover } from './path-cover.ts';
import { series, type Announcement, type Gate, type NameParallel, type Shape } from './shape.ts';

/** `part` is in a topological order. */
export function chains(
  part: readonly Step[],
  direct: DirectNeeds,
  ancestors: Ancestors,
  nameParallel: NameParallel,
): Shape {
  const name = nameParallel();
  const paths = leastPaths(part, direct);
  const chainOf = new Map(paths.flatMap((path, chain) => path.flatMap(moduleSteps).map((step) => [step.name, chain])));
  const foreign = (names: readonly string[], chain: number): readonly string[] =>
    names.filter((name) => chainOf.has(name) && chainOf.get(name) !== chain);

  const gated = paths.map((path, chain) =>
    path.map((module): Gated => {
      const steps = moduleSteps(module);
      const shape = shapeOf(module, nameParallel);
      return {
        shape,
        name: headOf(shape),
        awaits: distinct(
          steps.flatMap((step) => foreign(direct.get(step.name) ?? [], chain)),
          part,
        ),
        asks: distinct(
          steps.flatMap((step) => foreign(step.needs, chain)),
          part,
        ),
      };
    }),
  );
  const gates = gated.map((chain) => gatesOf(chain, ancestors));
  const all = gates.flat(2);
  const announced = new Set(all.flatMap(({ awaits, outcomes }) => [...awaits, ...outcomes]));
  const announce = (step: string) =>
    announced.has(step) ? { step, opens: all.filter(({ awaits }) => awaits.includes(step)) } : undefined;

  const parts = gated.map((chain, index) =>
    series(
      chain.flatMap(({ shape }, place) => [
        ...(gates[index]?.[place] ?? []).map((gate): Shape => ({ kind: 'gate', gate })),
        withAnnouncements(shape, announce),
      ]),
    ),
  );
  return { kind: 'parallel', name, parts };
}

/** A module of a chain. */
interface Gated {
  readonly shape: Shape;
  /** Of its first state. */
  readonly name: string;
  /** Steps of other chains that must have ended before it. */
  readonly awaits: readonly string[];
  /** Steps of other chains whose outcomes decide in it. */
  readonly asks: readonly string[];
}

function leastPaths(part: readonly Step[], direct: DirectNeeds): readonly (readonly Module[])[] {
  const nodes = moduleGraph(part, direct);
  const number = new Map(nodes.map((node, index) => [node, index]));
  const successors = nodes.map(({ neededBy }) =>
    [...neededBy].map((node) => number.get(node) ?? -1).toSorted((a, b) => a - b),
  );
  return pathCover(successors).map((path) => path.flatMap((index) => nodes[index]?.module ?? []));
}

/** The gates before each module of a chain. The first behind which a step has surely ended brings its outcome. */
function gatesOf(chain: readonly Gated[], ancestors: Ancestors): readonly (readonly Gate[])[] {
  const asked = distinct(chain.flatMap(({ asks }) => asks));
  const known = new Set<string>();
  return chain.map(({ name, awaits }) => {
    const hasEnded = (step: string) => awaits.some((awaited) => awaited === step || ancestors.get(awaited)?.has(step));
    const outcomes = asked.filter((step) => !known.has(step) && hasEnded(step));
    for (const step of outcomes) known.add(step);
    return inPieces(awaits).map((piece, index, { length }) => ({
      name: `${name}: gate${index === 0 ? '' : ` ${index + 1}`}`,
      awaits: piece,
      outcomes: index === length - 1 ? outcomes : [],
    }));
  });
}

/** A gate is a condition of DynamoDB, whose expressions have at most 4 KB. */
const mostAwaited = 100;

const inPieces = (awaits: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(awaits.length / mostAwaited) }, (_, index) =>
    awaits.slice(index * mostAwaited, (index + 1) * mostAwaited),
  );

function shapeOf(module: Module, nameParallel: NameParallel): Shape {
  switch (module.kind) {
    case 'step':
      return module;
    case 'series':
      return series(module.parts.map((part) => shapeOf(part, nameParallel)));
    case 'parallel':
      return { kind: 'parallel', name: nameParallel(), parts: module.parts.map((part) => shapeOf(part, nameParallel)) };
  }
}

function headOf(shape: Shape): string {
  if (shape.kind === 'step') return shape.step.name;
  if (shape.kind === 'parallel') return shape.name;
  if (shape.kind === 'series' && shape.parts[0] !== undefined) return headOf(shape.parts[0]);
  throw new RangeError('A module begins with a step.');
}

function withAnnouncements(shape: Shape, announce: (step: string) => Announcement | undefined): Shape {
  switch (shape.kind) {
    case 'series':
      return series(shape.parts.map((part) => withAnnouncements(part, announce)));
    case 'parallel':
      return { ...shape, parts: shape.parts.map((part) => withAnnouncements(part, announce)) };
    case 'step': {
      const announcement = announce(shape.step.name);
      return announcement === undefined ? shape : series([shape, { kind: 'announcement', announcement }]);
    }
    case 'part':
    case 'gate':
    case 'announcement':
      return shape;
  }
}

/** Each once; in the order of the part where one is given. */
function distinct(names: readonly string[], part?: readonly Step[]): readonly string[] {
  const set = new Set(names);
  return part === undefined ? [...set] : part.flatMap(({ name }) => (set.has(name) ? [name] : []));
}
