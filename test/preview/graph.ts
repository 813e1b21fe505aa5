/** Pipelines of which only the edges matter. */
import type { Model, Pipeline, Report, Step } from '../../action/src/graph/model.ts';
import { sides } from './sides.ts';

const { pipeline } = sides.head;
const [report] = pipeline.steps as readonly Report[];

/** Names of steps, and what each needs; those that are named besides are models. */
export function pipelineOf(
  needs: Readonly<Record<string, readonly string[]>>,
  models: readonly string[] = [],
): Pipeline {
  return {
    ...pipeline,
    steps: Object.entries(needs).map(([name, needed]) => step(name, needed, models.includes(name))),
  };
}

function step(name: string, needs: readonly string[], isModel: boolean): Step {
  if (report === undefined) throw new RangeError('The example has no report.');
  const { when, windowed, expectedSeconds, at } = report;
  const base = { name, needs, when, windowed, expectedSeconds, at };
  if (!isModel) return { ...report, ...base };
  return {
    ...base,
    kind: 'model',
    model: name,
    trainOn: 'training',
    features: ['temp'],
    scores: { table: { database: 'lake', table: 'temperatures' }, timeColumn: 'timestamp' },
    writes: 'scores',
    hyperparameters: { feature_dim: 1, num_samples_per_tree: 256, num_trees: 50 },
    instances: { train: 'ml.m4.xlarge', serve: 'ml.c5.xlarge' },
  } satisfies Model;
}
