/** Sections that are in the language, and refused by name until they are built. */
import { foreach } from './jobs.ts';
import { integer, mapOf, name, number, object, oneOf, optional, text } from './words.ts';

const section = (name: string, hint?: string) => ({
  notBuilt: { what: `Section "${name}"`, ...(hint !== undefined && { hint }) },
});

/** A section that moves nothing by itself: a pipeline that has it is as good as one without. */
const passedOver = (name: string, hint: string) => ({
  notBuilt: { what: `Section "${name}"`, hint, severity: 'warning' as const },
});

export const schedule = object(
  'a mapping with cron and by',
  {
    description: "When it runs by itself, in the pipeline's time zone.",
    ...passedOver('schedule', 'Start runs by penstock run.'),
  },
  {
    cron: text('a cron expression of five fields', {
      description: 'Minute, hour, day of month, month, day of week.',
      examples: ['15 2 * * *'],
    }),
    by: oneOf(['github', 'eventbridge'], { description: 'Who starts it.' }),
  },
);

const forest = object(
  'a mapping of hyperparameters',
  { description: 'Hyperparameters of Random Cut Forest.' },
  {
    feature_dim: integer(
      'a whole number from 1 to 10000',
      { description: 'Number of columns.' },
      { minimum: 1, maximum: 10000 },
    ),
    num_samples_per_tree: optional(
      integer(
        'a whole number from 1 to 2048',
        { description: 'Samples a tree.', default: 256 },
        { minimum: 1, maximum: 2048 },
      ),
    ),
    num_trees: optional(
      integer(
        'a whole number from 50 to 1000',
        { description: 'Trees.', default: 100 },
        { minimum: 50, maximum: 1000 },
      ),
    ),
  },
);

export const models = mapOf(
  'a mapping of models',
  {
    description: 'Models that find anomalies. A run scores with the champion; `retrain` trains, judges and promotes.',
    ...section('models'),
  },
  object(
    'a mapping with train_on and random_cut_forest',
    { description: 'A model.' },
    {
      foreach: optional(foreach),
      train_on: name('a table', 'The table it learns from.'),
      random_cut_forest: forest,
      instances: object(
        'a mapping with train and serve',
        { description: "SageMaker's instance types." },
        {
          train: text('an instance type', { description: 'For training.', examples: ['ml.m4.xlarge'] }),
          serve: text('an instance type', { description: 'For scoring.', examples: ['ml.c5.xlarge'] }),
        },
      ),
      promote_when: optional(
        object(
          'a mapping with leads_by',
          { description: 'What a new model must do better.' },
          {
            leads_by: number('a number', { description: 'By how much it must lead.' }),
            false_alarms: optional(oneOf(['no_more'], { description: 'It may not raise more false alarms.' })),
          },
        ),
      ),
      serve: oneOf(['batch', 'endpoint'], { description: 'How it scores.' }),
      writes: name('a table', 'The table of scores.'),
    },
  ),
);
