import type { Diagnostic } from '../../errors.ts';
import type { Pipeline } from '../../graph/model.ts';
import { nest } from './shape.ts';

/** Steps that will wait for others that they do not need, because nested parallel branches cannot say less. */
export function lostParallelism({ steps }: Pipeline): readonly Diagnostic[] {
  const waits = Map.groupBy(nest(steps).waits, ({ step }) => step);
  return steps.flatMap(({ name, at }) => {
    const waitsFor = waits.get(name)?.map((wait) => wait.waitsFor) ?? [];
    if (waitsFor.length === 0) return [];
    return {
      code: 'lost-parallelism',
      severity: 'warning',
      message: `"${name}" will also wait for ${waitsFor.join(', ')}, which it does not need.`,
      hint: 'The graph has a shape that nested parallel branches cannot express; the result is right, only later.',
      at,
    };
  });
}
