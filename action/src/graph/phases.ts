import { isJob, type Step } from './model.ts';

/** A turn of a backfill: steps that run once, or once for each window. */
export interface Phase {
  readonly kind: 'once' | 'windows';
  /** Names, in the order of the file. */
  readonly steps: readonly string[];
}

/**
 * The turns of a backfill, in their order. Jobs and models are repeated for each window. All else runs once: jobs that handle all of
 * their input at once, crawlers, which are billed for ten minutes each time, and what people look at when all is there.
 */
export function phases(steps: readonly Step[]): readonly Phase[] {
  const turns = new Map<string, number>();
  const turnOf = (step: Step): number => {
    const known = turns.get(step.name);
    if (known !== undefined) return known;
    const needed = steps.filter(({ name }) => step.needs.includes(name)).map(turnOf);
    const earliest = Math.max(0, ...needed);
    const turn = earliest % 2 === (isRepeated(step) ? 1 : 0) ? earliest : earliest + 1;
    turns.set(step.name, turn);
    return turn;
  };
  const byTurn = Map.groupBy(steps, turnOf);
  return [...byTurn.keys()]
    .toSorted((one, other) => one - other)
    .map((turn) => ({
      kind: turn % 2 === 0 ? 'once' : 'windows',
      steps: (byTurn.get(turn) ?? []).map(({ name }) => name),
    }));
}

/** Whether a backfill runs the step for each window. */
export const isRepeated = (step: Step): boolean => (isJob(step) || step.kind === 'model') && step.windowed;
