import { object, oneOf, text } from './words.ts';

export const schedule = object(
  'a mapping with cron and by',
  {
    description:
      "When it runs by itself, in the pipeline's time zone, in every environment. Each start runs the last window that was complete then.",
    examples: [{ cron: '15 2 * * *', by: 'github' }],
  },
  {
    cron: text('a cron expression of five fields', {
      description:
        'Minute, hour, day of month, month, day of week: numbers, names such as MON or JAN, `*`, `1-5`, `1,15`, `*/15`. Not both a day of month and a day of week.',
      examples: ['15 2 * * *'],
    }),
    by: oneOf(['github', 'eventbridge'], {
      description:
        'Who starts it: a workflow of GitHub, or a schedule of Amazon EventBridge in the stack, whose runs the workflow then follows.',
    }),
  },
);
