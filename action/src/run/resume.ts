/** A run that goes on where another one ended. Pure. */
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import type { RunInput } from './input.ts';
import type { FinishedRun } from './watch.ts';

/**
 * The input of a run of what has not succeeded in another one: its window, its inputs, its root. What that one skipped
 * stays skipped, and what it was not to do is not done. Steps that the pipeline has got since then run too.
 * @throws UserError `nothing-to-resume`
 */
export function resumed(pipeline: Pipeline, { execution, steps }: FinishedRun): RunInput {
  const name = execution.name ?? '';
  if (execution.status === 'RUNNING') {
    throw new UserError('nothing-to-resume', `The run ${name} has not ended.`, {
      hint: `penstock run --attach ${name} follows it; --stop ${name} ends it.`,
    });
  }
  const before = JSON.parse(execution.input ?? '{}') as Partial<RunInput>;
  if (before.window === undefined || before.inputs === undefined) {
    throw new UserError('nothing-to-resume', `The run ${name} had no window: there is nothing to go on with.`);
  }
  const wasMeant = (step: string) => before.select?.steps.includes(step) ?? true;
  const left = steps
    .filter(({ status, step }) => status !== 'succeeded' && status !== 'skipped' && wasMeant(step.name))
    .map(({ step }) => step.name);
  if (left.length === 0) throw new UserError('nothing-to-resume', `The run ${name} left nothing undone.`);
  return {
    window: before.window,
    inputs: inputsNow(pipeline, before.inputs),
    select: { steps: left, reason: `the run goes on from ${name}` },
    root: before.root ?? name,
  };
}

/** An input that was declared since then has its default; one that is gone is left out. */
function inputsNow({ inputs }: Pipeline, before: RunInput['inputs']): RunInput['inputs'] {
  return Object.fromEntries(inputs.map(({ name, default: value }) => [name, before[name] ?? value]));
}
