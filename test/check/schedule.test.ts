import { mistakes, type Mistake } from './mistakes.ts';

/** The good pipeline with a schedule, and what is said of it. */
const scheduled = (cron: string, ...says: readonly string[]): Mistake => [
  cron,
  [['inputs:', `schedule: { cron: "${cron}", by: github }\ninputs:`]],
  says,
];

mistakes([
  scheduled('15 2 * * *'),
  scheduled('*/5 * 1,15 * *'),
  scheduled(
    '15 25 * * *',
    '3:19 "15 25 * * *" is no schedule: "25" is no hour: it goes from 0 to 23. (Minute, hour, day of month, month, day of week, such as 15 2 * * *.)',
  ),
  scheduled(
    '15 2 1 * MON',
    '3:19 "15 2 1 * MON" is no schedule: it has both a day of the month and a day of the week. (Cron starts on either, EventBridge takes one.)',
  ),
  scheduled(
    '15 2 31 4,6 *',
    '3:19 "15 2 31 4,6 *" is no schedule: there is no such day. (Minute, hour, day of month, month, day of week, such as 15 2 * * *.)',
  ),
  scheduled(
    '*/4 * * * *',
    '3:19 "*/4 * * * *" is no schedule: it starts more often than every five minutes. (GitHub does not.)',
  ),
  scheduled(
    '1,58 * * * *',
    '3:19 "1,58 * * * *" is no schedule: it starts more often than every five minutes. (GitHub does not.)',
  ),
  scheduled('1,58 2 * * *'),
  [
    'by whom it does not know',
    [['inputs:', 'schedule: { cron: "15 2 * * *", by: cron }\ninputs:']],
    ['3:37 "by" takes github or eventbridge; found "cron".'],
  ],
  [
    'a schedule that is a variable',
    [['inputs:', 'variables: { at: 15 26 * * * }\nschedule: { cron: "${{ variables.at }}", by: github }\ninputs:']],
    [
      '4:19 "15 26 * * *" is no schedule: "26" is no hour: it goes from 0 to 23. (Minute, hour, day of month, month, day of week, such as 15 2 * * *.)',
    ],
  ],
]);
