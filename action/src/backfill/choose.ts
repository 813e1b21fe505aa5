import type { Pipeline, Window } from '../graph/model.ts';
import { isRepeated } from '../graph/phases.ts';
import { codeDigest } from '../render/states/step.ts';
import type { StepRecords } from './ledger.ts';

/** Which windows of the range are meant; none of them: all. */
export interface Filter {
  /** Some step has no record. */
  readonly missing: boolean;
  /** Some step failed, or was blocked by one that did. */
  readonly failed: boolean;
  /** Some step last ran with other code or arguments. */
  readonly changed: boolean;
}

/** Pure. `records` by the name of the step, of every step that is repeated. */
export function choose(
  { steps }: Pipeline,
  windows: readonly Window[],
  records: ReadonlyMap<string, StepRecords>,
  filter: Filter,
): readonly Window[] {
  if (!filter.missing && !filter.failed && !filter.changed) return windows;
  const repeated = steps.filter(isRepeated).map((step) => ({ name: step.name, code: codeDigest(step) }));
  return windows.filter(({ id }) =>
    repeated.some(({ name, code }) => {
      const record = records.get(name)?.get(id);
      if (record === undefined) return filter.missing;
      if (filter.changed && record.codeDigest !== code) return true;
      return filter.failed && (record.status === 'failed' || record.status === 'blocked');
    }),
  );
}
