/** Sections that are in the language, and passed over until they are built. */
import { object, oneOf, text } from './words.ts';

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
