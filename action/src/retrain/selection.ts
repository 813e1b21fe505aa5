/** Which models are meant, and which steps refresh what they learn from. Pure. */
import { UserError } from '../errors.ts';
import { isJob, type Model, type Pipeline, type Selection } from '../graph/model.ts';
import { didYouMean } from '../spec/did-you-mean.ts';

/** `names` are models or items of them; none: all. Raises UserError `bad-option`. */
export function modelsNamed({ steps, name: pipeline }: Pipeline, names: readonly string[]): readonly Model[] {
  const models = steps.filter((step) => step.kind === 'model');
  if (models.length === 0) throw new UserError('bad-option', `${pipeline} has no models: there is nothing to retrain.`);
  const known = models.map(({ name }) => name);
  const unknown = names.find((asked) => !models.some(({ name, model }) => asked === name || asked === model));
  if (unknown !== undefined) {
    throw new UserError('bad-option', `The pipeline has no model "${unknown}"${didYouMean(unknown, known)}.`, {
      hint: `Its models: ${known.join(', ')}.`,
    });
  }
  return names.length === 0
    ? models
    : models.filter(({ name, model }) => names.includes(name) || names.includes(model));
}

/** The steps that write what the models learn from, and all that these need. */
export function refreshing({ steps }: Pipeline, models: readonly Model[]): Selection {
  const selected = new Set(
    steps
      .filter((step) => isJob(step) && models.some(({ trainOn }) => trainOn === step.writes))
      .map(({ name }) => name),
  );
  for (const wanted of selected) {
    for (const need of steps.find(({ name }) => name === wanted)?.needs ?? []) selected.add(need);
  }
  return {
    steps: steps.map(({ name }) => name).filter((name) => selected.has(name)),
    reason: 'the run refreshes training data',
  };
}
