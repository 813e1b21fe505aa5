/** Which steps a change touches. Pure. */
import type { Pipeline, Step } from '../graph/model.ts';
import type { StepDigest } from './step-digests.ts';

export interface TouchedStep {
  /** As it is now; of a removed one, as it was. */
  readonly step: Step;
  /** `changed`: by itself; `follows`: something that it depends on has changed. */
  readonly change: 'added' | 'changed' | 'follows' | 'removed';
}

export interface Side {
  readonly pipeline: Pipeline;
  readonly digests: ReadonlyMap<string, StepDigest>;
}

/** In the order of the pipeline as it is now; what is removed comes last. */
export function touchedSteps(base: Side | undefined, head: Side): readonly TouchedStep[] {
  const now = head.pipeline.steps.flatMap((step): readonly TouchedStep[] => {
    const before = base?.digests.get(step.name);
    const after = head.digests.get(step.name);
    if (before === undefined) return [{ step, change: 'added' }];
    if (before.whole === after?.whole) return [];
    return [{ step, change: before.own === after?.own ? 'follows' : 'changed' }];
  });
  const gone = (base?.pipeline.steps ?? []).filter(({ name }) => !head.digests.has(name));
  return [...now, ...gone.map((step): TouchedStep => ({ step, change: 'removed' }))];
}
