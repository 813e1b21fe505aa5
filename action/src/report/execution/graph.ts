/** The steps of a run and what each needed, with their statuses, as an SVG. */
import type { StepOutcome } from '../data.ts';
import { graphPicture } from '../graph/picture.ts';
import type { Html } from '../html.ts';
import { count, duration } from '../words.ts';

export const stepGraph = (steps: readonly StepOutcome[]): Html =>
  graphPicture(
    steps.map((step) => {
      const { name, needs, status } = step;
      return { name, needs, look: status, icon: status, lines: [stateOf(step), ...data(step)] };
    }),
    described(steps),
  );

function stateOf({ status, started, seconds }: StepOutcome): string {
  return started === undefined || status === 'skipped' ? status : `${status} · ${duration(seconds)}`;
}

/** What came out of it, a line each: its rows, those that were left out, and the rules that they met or did not. */
function data({ rows, duplicates, quality = [] }: StepOutcome): readonly string[] {
  const failed = quality.filter(({ passed }) => !passed).length;
  return [
    ...(rows === undefined ? [] : [count(rows, 'row')]),
    ...(duplicates != null && duplicates > 0 ? [`${count(duplicates, 'duplicate')} left out`] : []),
    ...(failed > 0 ? [`${failed} of ${count(quality.length, 'rule')} failed`] : []),
    ...(failed === 0 && quality.length > 0 ? [`${count(quality.length, 'rule')} passed`] : []),
  ];
}

function described(steps: readonly StepOutcome[]): string {
  const sentences = steps.map((step) =>
    [
      `${step.name} ${step.status}`,
      ...data(step),
      ...(step.needs.length === 0 ? [] : [`needs ${step.needs.join(' and ')}`]),
    ].join(', '),
  );
  return `Graph of the steps: ${sentences.join('; ')}.`;
}
