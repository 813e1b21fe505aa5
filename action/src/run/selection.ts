/** Which steps a run is to do, from what was asked for. Pure. */
import { UserError } from '../errors.ts';
import type { Pipeline, Selection } from '../graph/model.ts';
import { selectFrom } from '../graph/selection.ts';
import { didYouMean } from '../spec/did-you-mean.ts';

/** Names of steps; that of a `foreach` alone means all of its items. */
export interface Asked {
  /** Only these. */
  readonly only: readonly string[];
  /** These and all that follow from them. */
  readonly from: readonly string[];
  /** All but these. */
  readonly skip: readonly string[];
}

/**
 * Undefined when all steps are meant.
 * @throws UserError `bad-option` for names that are no step's, and when nothing is left
 */
export function selectionOf(pipeline: Pipeline, { only, from, skip }: Asked): Selection | undefined {
  if (only.length + from.length + skip.length === 0) return undefined;
  const left = new Set(stepsNamed(pipeline, '--skip', skip));
  const starts = stepsNamed(pipeline, '--from', from).map((step) => selectFrom(pipeline, step).steps);
  const wanted = new Set([...stepsNamed(pipeline, '--only', only), ...starts.flat()]);
  const isAll = only.length + from.length === 0;
  const steps = pipeline.steps.map(({ name }) => name).filter((name) => (isAll || wanted.has(name)) && !left.has(name));
  if (steps.length === 0) throw new UserError('bad-option', `Nothing is left to run: ${given({ only, from, skip })}.`);
  return { steps, reason: reasonOf({ only, from, skip }) };
}

function stepsNamed({ steps }: Pipeline, option: string, names: readonly string[]): readonly string[] {
  return names.flatMap((asked) => {
    const found = steps.map(({ name }) => name).filter((name) => name === asked || name.startsWith(`${asked}[`));
    if (found.length > 0) return found;
    const known = steps.map(({ name }) => name);
    throw new UserError(
      'bad-option',
      `${option} ${asked}: the pipeline has no step "${asked}"${didYouMean(asked, known)}.`,
      { hint: `Its steps: ${known.join(', ')}.` },
    );
  });
}

/** What stands after `not selected: `. */
function reasonOf({ only, from, skip }: Asked): string {
  const parts = [
    only.length === 0 ? '' : `the run is of ${only.join(', ')} alone`,
    from.length === 0 ? '' : `the run starts at ${from.join(', ')}`,
    skip.length === 0 ? '' : `the run leaves out ${skip.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const given = ({ only, from, skip }: Asked): string =>
  [
    ...only.map((name) => `--only ${name}`),
    ...from.map((name) => `--from ${name}`),
    ...skip.map((name) => `--skip ${name}`),
  ].join(' ');
