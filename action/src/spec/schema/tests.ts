import { integer, listOf, mapOf, name, object, oneOf, oneOrMany, optional, text } from './words.ts';

const expect = object(
  'a mapping with statuses, error or tables',
  { description: 'What must come out.' },
  {
    statuses: optional(
      mapOf(
        'a mapping of steps to statuses',
        { description: 'How each of these steps ends.' },
        oneOf(['succeeded', 'skipped', 'failed', 'blocked', 'cancelled'], { description: 'A status.' }),
      ),
    ),
    error: optional(
      text('the name of an error', {
        description: 'The error of a step that fails, by its name: of the quality of a table, a script, a service.',
        examples: ['DataQualityError'],
      }),
    ),
    tables: optional(
      mapOf(
        'a mapping of tables',
        { description: 'What these tables hold, as Athena reads them.' },
        object(
          'a mapping with rows',
          { description: 'What the table holds.' },
          { rows: integer('a whole number from 0', { description: 'Number of rows.' }, { minimum: 0 }) },
        ),
      ),
    ),
  },
);

export const tests = listOf(
  'a list of tests',
  { description: 'Tests of the pipeline: `penstock test` runs each in a local cloud of its own.' },
  object(
    'a mapping with name, run and expect',
    { description: 'A test.' },
    {
      name: text('a sentence', { description: 'What it shows.' }),
      given: optional(
        mapOf(
          'a mapping of sources to files',
          {
            description:
              'Files that the sources hold: objects of a source in S3; messages of an IoT source, one a line. The other sources hold nothing.',
            examples: [{ readings: 'test/data/impossible_reading.json' }],
          },
          oneOrMany('a path, which may have wildcards', { description: 'The files.' }),
        ),
      ),
      run: listOf(
        'a list of steps',
        { description: 'Steps that are run, with the crawlers that they need, and no others.' },
        name('a step', 'A step.'),
        1,
      ),
      window: optional(
        text('the id of a window', {
          description: 'The window of the run. Absent: the last one before the instant at which `local` data end.',
          examples: ['2025-11-30'],
        }),
      ),
      expect,
    },
  ),
);
