import { columns, format, header } from './sources.ts';
import { qualityRules } from '../quality-rules.ts';
import { flag, wordList, listOf, name, object, optional, text } from './words.ts';

export const table = object(
  'a mapping with path, format and columns',
  { description: 'A table that jobs write.' },
  {
    path: text('a folder in the data bucket, such as lake/rooms/', {
      description: "Its folder in the pipeline's data bucket; ends with a slash.",
      examples: ['lake/temperatures/'],
    }),
    format,
    header: optional(header),
    columns: columns('Its columns and their types, in order.'),
    partition_by: optional(
      listOf(
        'a list of column names',
        {
          description:
            'Columns that become folders (`month=2026-11/`). Their values are strings. They need no entry in `columns`.',
          examples: [['room_id']],
        },
        name('a column', 'A column.'),
      ),
    ),
    key: optional(
      listOf(
        'a list of column names',
        {
          description:
            'Columns that identify a row, also of `partition_by`. Of the rows with one key that a step publishes for a window, the last one stays: by the first timestamp or date column, then by all columns.',
          examples: [['room_id', 'timestamp']],
        },
        name('a column', 'A column.'),
        1,
      ),
    ),
    public: optional(
      flag({
        description:
          'Whether its values, on local data, may be shown in a pull request. Numbers of rows, and the least, mean and greatest of numbers, always are.',
        default: false,
      }),
    ),
    quality: optional(
      text('a DQDL ruleset', {
        description: `Rules in DQDL that new data must meet before readers see it. Known: ${wordList(qualityRules, 'and')}, also joined by \`and\` and \`or\`: \`(A) and (B)\`.`,
        examples: ['Rules = [ RowCount > 0, IsComplete "temp" ]'],
      }),
    ),
  },
);
