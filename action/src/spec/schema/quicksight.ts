/** Reports that become datasets of QuickSight. */
import { columns } from './sources.ts';
import { listOf, name, object, optional, text, textOr } from './words.ts';

const reportName = name('a report', 'The report.');

export const quicksight = object(
  'a mapping with datasets and group',
  { description: 'Reports that become QuickSight datasets, each a query of its own at every look.' },
  {
    datasets: listOf(
      'a list of reports',
      {
        description: 'The reports.',
        examples: [['temperatures_by_room', { report: 'events', columns: { day: 'date', events: 'bigint' } }]],
      },
      textOr(
        reportName,
        object(
          'a mapping with report and columns',
          { description: 'A report whose SQL does not tell the types of its columns.' },
          { report: reportName, columns: columns('The columns of its result and their types, in order.') },
        ),
        { description: 'A report.' },
      ),
      1,
    ),
    group: name('a group', 'The QuickSight group that may see them, of the namespace `default`.'),
    identity_region: optional(
      text('an AWS region, such as eu-west-1', {
        description:
          "The region in which the account subscribed to QuickSight: groups live there. Default: the environment's.",
        examples: ['eu-west-1'],
      }),
    ),
  },
);
