import { integer, object, optional, text } from './words.ts';

export const backfill = object(
  'a mapping with since',
  {
    description: 'What `penstock backfill` covers, unless told otherwise. It deploys the state machine that backfills.',
    examples: [{ since: '2021-01-01', max_concurrency: 4 }],
  },
  {
    since: text('a date, such as 2021-01-01', { description: 'The day from which on there are windows.' }),
    max_concurrency: optional(
      integer(
        'a whole number from 1 to 100',
        { description: 'How many windows at once.', default: 4 },
        { minimum: 1, maximum: 100 },
      ),
    ),
  },
);
