import { byKey, byValue, integer, mapOf, object, oneOf, text } from './words.ts';

const files = object(
  'a mapping with files',
  { description: 'Files of the repository, for a source in S3.' },
  {
    files: text('a path, which may have wildcards', {
      description:
        'The files. They are put into the folder of the source; what stands before the first wildcard is not part of their keys.',
      examples: ['test/data/history/*.csv'],
    }),
  },
);

const sensors = object(
  'a mapping with simulate, devices and days',
  { description: 'A fleet of sensors that publishes to the topic of an IoT source.' },
  {
    simulate: oneOf(['sensors'], { description: 'What is simulated.' }),
    devices: integer('a whole number from 1 to 1000', { description: 'Sensors.' }, { minimum: 1, maximum: 1000 }),
    days: integer(
      'a whole number from 1 to 31',
      { description: 'Days that they measured.' },
      { minimum: 1, maximum: 31 },
    ),
  },
);

const history = object(
  'a mapping with simulate and rows',
  { description: 'What sensors measured before, an hour a row: a file a month in S3, or a table of a database.' },
  {
    simulate: oneOf(['history'], { description: 'What is simulated.' }),
    rows: integer('a whole number from 1 to 100000', { description: 'Rows.' }, { minimum: 1, maximum: 100_000 }),
  },
);

export const local = mapOf(
  'a mapping of sources',
  {
    description:
      'What feeds the sources in the local cloud. A source that is not here has what you put into its bucket.',
  },
  byKey('a mapping with files or simulate', 'What feeds this source.', {
    files,
    simulate: byValue('simulate', 'What is simulated.', 'A simulation.', { sensors, history }),
  }),
);
