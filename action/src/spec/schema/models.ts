import { foreach, stepKeys } from './jobs.ts';
import { integer, mapOf, name, number, object, oneOf, optional, text } from './words.ts';

/** SageMaker's hyperparameters of the algorithm, with its limits and defaults. */
const randomCutForest = object(
  'a mapping with feature_dim',
  { description: 'Hyperparameters of Random Cut Forest, as SageMaker names them.' },
  {
    feature_dim: integer(
      'a whole number from 1 to 10000',
      { description: 'Number of columns of the table that it learns from.' },
      { minimum: 1, maximum: 10000 },
    ),
    num_samples_per_tree: optional(
      integer(
        'a whole number from 1 to 2048',
        { description: 'Rows that each tree keeps.', default: 256 },
        { minimum: 1, maximum: 2048 },
      ),
    ),
    num_trees: optional(
      integer(
        'a whole number from 50 to 1000',
        { description: 'Number of trees.', default: 100 },
        { minimum: 50, maximum: 1000 },
      ),
    ),
  },
);

const instanceType = (description: string, example: string) =>
  text(
    `a SageMaker instance type, such as ${example}`,
    { description, examples: [example] },
    { pattern: '^ml\\.[a-z0-9-]+\\.[a-z0-9]+$' },
  );

export const models = mapOf(
  'a mapping of models',
  {
    description:
      'Models that find anomalies. A run scores the rows of its window with the champion; `penstock retrain` trains, judges and promotes.',
  },
  object(
    'a mapping with train_on and random_cut_forest',
    { description: 'A model.' },
    {
      foreach: optional(foreach),
      train_on: name('a table', 'The table that it learns from: CSV without a header, numbers alone.'),
      scores: optional(
        name('a table', 'The table whose rows it scores; default: the one that the writers of train_on read.'),
      ),
      random_cut_forest: randomCutForest,
      instances: object(
        'a mapping with train and serve',
        { description: "SageMaker's instance types." },
        {
          train: instanceType('For training.', 'ml.m4.xlarge'),
          serve: instanceType('For scoring.', 'ml.c5.xlarge'),
        },
      ),
      promote_when: optional(
        object(
          'a mapping with leads_by',
          {
            description: 'What a new model must do better to become the champion.',
            notBuilt: {
              what: 'Judging by "promote_when"',
              hint: 'The first model becomes the champion; later ones are kept as candidates.',
              severity: 'warning',
            },
          },
          {
            leads_by: number('a number', { description: 'By how much it must lead.' }),
            false_alarms: optional(oneOf(['no_more'], { description: 'It may not raise more false alarms.' })),
          },
        ),
      ),
      serve: oneOf(['batch', 'endpoint'], { description: 'How it scores.' }),
      writes: name('a table', 'The table of scores, which the model declares itself.'),
      needs: stepKeys.needs,
    },
  ),
);
