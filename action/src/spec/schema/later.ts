/** Sections that are in the language, and refused by name until they are built. */
import { foreach } from './jobs.ts';
import { integer, listOf, mapOf, name, number, object, oneOf, optional, text } from './words.ts';

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

export const local = mapOf(
  'a mapping of sources',
  {
    description: 'What feeds the sources where there is no AWS account.',
    ...section('local', "Put files into the local cloud's bucket folder."),
  },
  object(
    'a mapping with files or simulate',
    { description: 'What feeds this source.' },
    {
      files: optional(
        text('a path with wildcards', {
          description: 'Files of the repository.',
          examples: ['test/data/history/*.csv'],
        }),
      ),
      simulate: optional(oneOf(['sensors', 'history'], { description: 'A simulator.' })),
      devices: optional(integer('a whole number', { description: 'Sensors.' }, { minimum: 1 })),
      days: optional(integer('a whole number', { description: 'Days.' }, { minimum: 1 })),
      rows: optional(integer('a whole number', { description: 'Rows.' }, { minimum: 1 })),
    },
  ),
);

export const tests = listOf(
  'a list of tests',
  { description: 'Tests of the pipeline, run on the local cloud.', ...section('tests') },
  object(
    'a mapping with name, given, run and expect',
    { description: 'A test.' },
    {
      name: text('a sentence', { description: 'What it shows.' }),
      given: optional(
        mapOf(
          'a mapping of sources to files',
          { description: 'Files that the sources hold.' },
          text('a path', { description: 'A file.' }),
        ),
      ),
      run: listOf('a list of steps', { description: 'Steps that are run.' }, name('a step', 'A step.')),
      expect: object(
        'a mapping with statuses, error or tables',
        { description: 'What must come out.' },
        {
          statuses: optional(
            mapOf(
              'a mapping of steps to statuses',
              { description: 'Status of each step.' },
              oneOf(['succeeded', 'skipped', 'failed', 'blocked', 'cancelled'], { description: 'A status.' }),
            ),
          ),
          error: optional(text('the name of an error', { description: 'The error that ends it.' })),
          tables: optional(
            mapOf(
              'a mapping of tables',
              { description: 'What the tables hold.' },
              object(
                'a mapping with rows',
                { description: 'What the table holds.' },
                { rows: integer('a whole number', { description: 'Number of rows.' }, { minimum: 0 }) },
              ),
            ),
          ),
        },
      ),
    },
  ),
);
