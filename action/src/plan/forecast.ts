import type { Plan } from './plan.ts';
import type { RenderedStep, Rendering } from './rendering.ts';

/** Steps that the next run does otherwise than the last one, as far as their code decides it. */
export function forecastOf(before: Rendering, after: Rendering): Plan['forecast'] {
  const old = new Map(before.steps.map((step) => [step.name, step]));
  const now = new Set(after.steps.map(({ name }) => name));
  return [
    ...after.steps.flatMap((step) => forecastStep(step, old.get(step.name))),
    ...before.steps
      .filter(({ name }) => !now.has(name))
      .map(({ name: step }) => ({ step, runs: 'no more' as const, why: 'it is not there any more' })),
  ];
}

function forecastStep(step: RenderedStep, before: RenderedStep | undefined): Plan['forecast'] {
  if (before === undefined) return [{ step: step.name, runs: 'first', why: 'it is new' }];
  if (before.codeDigest === step.codeDigest) return [];
  if (step.skipsOn.includes('no_new_data')) {
    const why = 'its code changed, but it is skipped as long as its source has no new data (no_new_data)';
    return [{ step: step.name, runs: 'maybe', why }];
  }
  const why = step.skipsOn.includes('unchanged')
    ? 'its code changed, so that it is not skipped as unchanged'
    : 'its code changed';
  return [{ step: step.name, runs: 'again', why }];
}
