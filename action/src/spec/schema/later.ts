/** Sections that are in the language, and refused by name until they are built. */
import { integer, listOf, mapOf, name, object, oneOf, optional, text } from './words.ts';

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
