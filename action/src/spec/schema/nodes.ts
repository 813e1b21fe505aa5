import Type from 'typebox';
import { byKey, listOf, mapOf, name, object, oneOf, oneOrMany, optional, text, textOr } from './words.ts';

const from = name('a node', 'The node that it takes its rows from.');
const column = name('a column', 'A column.');

const read = object(
  'a mapping with read',
  { description: 'Reads a table.' },
  { read: name('a table', 'A table, or a source with columns.') },
);

const mapping = object(
  'a mapping with from and mapping',
  { description: 'Picks, renames and casts columns. What is not named is dropped.' },
  {
    from,
    mapping: mapOf(
      'a mapping of new columns to types',
      {
        description: 'The columns that it gives.',
        examples: [{ temp: 'double', at: { from: 'ts', type: 'timestamp' } }],
      },
      textOr(
        text('a column type, or { from: column, type: type }', {
          description: 'Type of the column of the same name.',
        }),
        object(
          'a mapping with from and type',
          { description: 'A column under a new name.' },
          {
            from: name('a column', 'The column it comes from.'),
            type: text('a column type, such as string or double', { description: 'The type it is cast to.' }),
          },
        ),
        { description: 'The type, or where it comes from and the type.' },
      ),
      1,
    ),
  },
);

const filter = object(
  'a mapping with from and filter',
  { description: 'Keeps the rows that meet a condition.' },
  {
    from,
    filter: text('a condition in Spark SQL', {
      description: 'The condition, in Spark SQL.',
      examples: ['temp is not null'],
    }),
  },
);

const select = object(
  'a mapping with from and select',
  { description: 'Keeps some columns, in this order.' },
  {
    from,
    select: listOf(
      'a list of columns',
      { description: 'The columns that are kept.', examples: [['room_id', 'temp']] },
      column,
      1,
    ),
  },
);

const drop = object(
  'a mapping with from and drop',
  { description: 'Drops some columns.' },
  { from, drop: listOf('a list of columns', { description: 'The columns that go.', examples: [['raw']] }, column, 1) },
);

const join = object(
  'a mapping with from, join and on',
  {
    description:
      'Joins two nodes on columns of the same names. It gives these columns, then the others of the first, then those of the second.',
  },
  {
    from: listOf(
      'a list of two nodes',
      { description: 'The left one, and the right one.', examples: [['readings', 'rooms']] },
      name('a node', 'A node.'),
      2,
      2,
    ),
    join: oneOf(['inner', 'left', 'right', 'full'], { description: 'Kind of join.' }),
    on: oneOrMany('the name of a column', { description: 'Columns that must be equal.', examples: ['room_id'] }),
  },
);

const union = object(
  'a mapping with union',
  {
    description:
      'All rows of several nodes. They have the same columns, which are matched by name; the first gives the order.',
  },
  {
    union: listOf(
      'a list of two or more nodes',
      { description: 'The nodes that it takes its rows from.', examples: [['history', 'readings']] },
      name('a node', 'A node.'),
      2,
    ),
  },
);

const aggregate = object(
  'a mapping with from and aggregate',
  { description: 'One row for each group. It gives the columns of `group_by`, then those of `aggregate`.' },
  {
    from,
    group_by: optional(
      oneOrMany('the name of a column', {
        description: 'Columns that make a group; absent: all rows are one group.',
        examples: [['room_id', 'day']],
      }),
    ),
    aggregate: mapOf(
      'a mapping of new columns to expressions',
      {
        description: 'What is computed for each group, in Spark SQL.',
        examples: [{ average: 'avg(temp)', readings: 'count(*)' }],
      },
      text('an expression in Spark SQL, such as avg(temp)', { description: 'An expression in Spark SQL.' }),
      1,
    ),
  },
);

const sql = object(
  'a mapping with from and sql',
  { description: 'A query in Spark SQL over nodes, which are its tables under their names.' },
  {
    from: oneOrMany('the name of a node', {
      description: 'The nodes that it queries.',
      examples: [['readings', 'rooms']],
    }),
    sql: text('a query in Spark SQL', {
      description: 'The query.',
      examples: ['select *, temp * 1.8 + 32 as fahrenheit from readings'],
    }),
  },
);

const dropDuplicates = object(
  'a mapping with from and drop_duplicates',
  {
    description:
      'Keeps one of the rows that are equal in some columns: the last one by `last_by`, then by all columns in their order (null comes first).',
  },
  {
    from,
    drop_duplicates: Type.Unsafe<true | string[]>({
      description: 'Columns in which duplicates are equal; true: all.',
      examples: [['room_id', 'timestamp']],
      expects: 'true, or a list of columns',
      if: { type: 'array' },
      then: {
        type: 'array',
        items: { type: 'string', pattern: '\\S', expects: 'the name of a column' },
        minItems: 1,
        expects: 'true, or a list of columns',
      },
      else: { const: true, expects: 'true, or a list of columns' },
    }),
    last_by: optional(
      oneOrMany('the name of a column', {
        description: 'Columns that say which of the duplicates is the last.',
        examples: ['received'],
      }),
    ),
  },
);

export const node = byKey(
  'a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write',
  "A node of a job's graph.",
  {
    read,
    mapping,
    filter,
    select,
    drop,
    join,
    union,
    aggregate,
    sql,
    drop_duplicates: dropDuplicates,
    write: object(
      'a mapping with from and write',
      { description: "Writes a table: the table's columns, by name. A job has one such node." },
      { from, write: name('a table', 'The table that it writes.') },
    ),
  },
);
