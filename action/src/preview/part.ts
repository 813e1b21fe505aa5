import type { Pipeline } from '../graph/model.ts';
import type { StepOutcome } from '../report/data.ts';

/**
 * Whether the steps that ran did what they do in a run of all: there, what did not run this time counts as well, and a
 * step is skipped when all that it needs was (docs/runs.md). `outcomes` are of all steps. Pure.
 */
export function isAsInWhole(
  { steps }: Pick<Pipeline, 'steps'>,
  ran: readonly string[],
  outcomes: readonly Pick<StepOutcome, 'name' | 'status'>[],
): boolean {
  const status = new Map(outcomes.map(({ name, status }) => [name, status]));
  const runsAfter = (needs: readonly string[]) =>
    needs.length === 0 || needs.some((need) => status.get(need) !== 'skipped');
  return steps
    .filter(({ name, when }) => ran.includes(name) && when === 'default')
    .every(({ needs }) => runsAfter(needs) === runsAfter(needs.filter((need) => ran.includes(need))));
}
