import { nodes } from './diagnose.ts';
import { mistakes, type Mistake } from './mistakes.ts';

const sources = [
  'columns: { temp: double, at: timestamp } }',
  'columns: { temp: double, room: string, at: timestamp } }\n  rooms: { type: s3, location: s3://acme/rooms/, format: csv, columns: { room: string, floor: int } }',
] as const;
const noInputs = ['inputs:\n  lowest: { type: number, default: -40 }\n', ''] as const;

/** Nodes from line 11 on, before `a` (temp, room, at), `r` (room, floor), and the one that writes what `b` gives: temp, room. */
const graph = (...lines: readonly string[]): Mistake[1] => [
  nodes(...lines, 'a: { read: readings }', 'r: { read: rooms }', 'z: { from: b, write: temperatures }'),
  sources,
  noInputs,
];
const join = 'b: { from: [a, r], join: left, on: room }';

/** Kinds of nodes. */
mistakes([
  [
    'no mistake',
    graph(
      'joined: { from: [a, r], join: left, on: room }',
      'all: { union: [joined, joined] }',
      'picked: { from: all, select: [floor, temp, room] }',
      'less: { from: picked, drop: [floor] }',
      'once: { from: less, drop_duplicates: [room], last_by: temp }',
      'same: { from: once, drop_duplicates: true }',
      'means: { from: same, group_by: room, aggregate: { mean: avg(temp) } }',
      'asked: { from: [means, r], sql: select m.* from means m left join r using (room) }',
      'b: { from: asked, mapping: { temp: { from: mean, type: double }, room: string } }',
    ),
    [],
  ],
  [
    'another kind of join',
    graph('b: { from: [a, r], join: outer, on: room }'),
    ['11:32 "join" takes inner, left, right or full; found "outer".'],
  ],
  [
    'a join of one node',
    graph('b: { from: [a], join: inner, on: room }'),
    ['11:18 "from" takes a list of two nodes; found a list.'],
  ],
  [
    'a join of three nodes',
    graph('b: { from: [a, r, r], join: inner, on: room }'),
    ['11:18 "from" takes a list of two nodes; found a list.'],
  ],
  [
    'a join with a node that is not there',
    graph('b: { from: [a, rr], join: inner, on: room }'),
    ['11:22 There is no node "rr" in this job. (Did you mean "r"?)'],
  ],
  [
    'a union of one node',
    graph('b: { union: [a] }'),
    ['11:19 "union" takes a list of two or more nodes; found a list.'],
  ],
  ['a union with itself', graph('b: { union: [a, b] }'), ['11:23 Node "b" is from itself.']],
  [
    'nothing selected',
    graph('b: { from: a, select: [] }'),
    ['11:29 "select" takes a list of columns; found an empty list.'],
  ],
  [
    'nothing computed',
    graph('b: { from: a, group_by: [room, temp], aggregate: {} }'),
    ['11:56 "aggregate" takes a mapping of new columns to expressions; found an empty mapping.'],
  ],
  [
    'duplicates that are not dropped',
    graph('b: { from: a, drop_duplicates: false }'),
    ['11:38 "drop_duplicates" takes true, or a list of columns; found the boolean false.'],
  ],
  [
    'duplicates in no column',
    graph('b: { from: a, drop_duplicates: [] }'),
    ['11:38 "drop_duplicates" takes true, or a list of columns; found an empty list.'],
  ],
  [
    'the last of equal rows',
    graph(
      'c: { from: r, filter: floor > 0 }',
      join.replace('r]', 'c]').replace('b:', 'd:'),
      'b: { from: d, drop_duplicates: true, last_by: at }',
    ),
    [
      '13:44 "last_by" has no effect on rows that are equal in all columns. (Name the columns: drop_duplicates: [column].)',
    ],
  ],
  [
    'the rows of a join that nothing takes',
    graph('d: { from: [a, r], join: inner, on: room }', 'b: { from: a, select: [temp, room] }'),
    ['11:7 warning: Nothing takes the rows of node "d".'],
  ],
]);

/** Columns that a node takes, and columns that it gives. */
mistakes([
  [
    'a selected column that is not there: nothing follows from it',
    graph('b: { from: a, select: [temp, rooom] }'),
    ['11:36 Node "a" gives no column "rooom". (Did you mean "room"?)'],
  ],
  [
    'a dropped column that is not there',
    graph('b: { from: a, drop: [room, colour] }'),
    ['11:34 Node "a" gives no column "colour". (Known: temp, room, at.)'],
  ],
  [
    'mapped columns that are not there',
    graph('b: { from: a, mapping: { temp: double, room: { from: rom, type: string }, x: double } }'),
    [
      '11:60 Node "a" gives no column "rom". (Did you mean "room"?)',
      '11:84 Node "a" gives no column "x". (Known: temp, room, at.)',
    ],
  ],
  [
    'a column of a join that one side has not',
    graph('b: { from: [a, r], join: inner, on: [room, floor] }'),
    ['11:50 Node "a" gives no column "floor". (Known: temp, room, at.)'],
  ],
  [
    'groups and duplicates by columns that are not there',
    graph(
      'c: { from: a, group_by: [rom], aggregate: { temp: avg(temp) } }',
      'd: { from: a, drop_duplicates: [at, rom], last_by: tmp }',
      'e: { from: [c, d], join: inner, on: x }',
      'b: { from: [e, r], join: inner, on: y }',
    ),
    [
      '11:32 Node "a" gives no column "rom". (Did you mean "room"?)',
      '12:43 Node "a" gives no column "rom". (Did you mean "room"?)',
      '12:58 Node "a" gives no column "tmp". (Did you mean "temp"?)',
      '14:43 Node "r" gives no column "y". (Known: room, floor.)',
    ],
  ],
  [
    'a column that both sides of a join have',
    graph('c: { from: [a, r], join: full, on: room }', 'b: { from: [c, a], join: full, on: room }'),
    [
      '12:42 "c" and "a" both have "temp", "at", which "on" does not name. (Drop it in one of them, or rename it by a mapping.)',
    ],
  ],
  [
    'a column that is given twice',
    graph('c: { from: a, select: [temp, room, temp] }', 'b: { from: [c, r], join: inner, on: [room, room] }'),
    ['11:42 Column "temp" is given twice.', '12:50 Column "room" is given twice.'],
  ],
  [
    'a column that is group and value',
    graph(
      'c: { from: r, group_by: [room], aggregate: { room: max(floor), temp: count(*) } }',
      'b: { from: [c, a], join: inner, on: [room, temp] }',
    ),
    ['11:32 Column "room" is given twice.'],
  ],
  [
    'a union of other columns',
    graph(
      'c: { from: r, mapping: { temp: { from: floor, type: int }, room: string, x: { from: room, type: string } } }',
      'b: { union: [a, c] }',
    ),
    [
      '12:23 Node "c" has other columns than "a": no "at", "x" too, "temp" is int, not double. (A mapping names and casts columns.)',
    ],
  ],
  [
    'a table that wants other columns',
    graph('b: { from: r, mapping: { temp: { from: floor, type: bigint } } }', 'c: { from: a, filter: x }'),
    [
      '12:7 warning: Nothing takes the rows of node "c".',
      '15:18 Node "b" does not fit table "temperatures": no "room", "temp" is bigint, not double. (A mapping names and casts columns.)',
    ],
  ],
]);

/** What a node's SQL reads. */
mistakes([
  [
    'a query over its nodes, with what is no table',
    graph(
      'b: { from: [a, R2], sql: "with c as (select * from a) select extract(year from temp) from c, r2 join lateral (select 1) where 1 is distinct from temp" }',
      'R2: { from: r, filter: floor > 0 }',
    ),
    [],
  ],
  [
    'a node that it is not from',
    graph('b: { from: a, sql: select * from a join r using (room) }'),
    ['11:47 The SQL reads "r", which is no node that it is from. (Name it in "from".)'],
  ],
  [
    'a misspelt node',
    graph('b: { from: [a, r], sql: select * from a join rs using (room) }'),
    ['11:52 The SQL reads "rs", which is no node that it is from. (Did you mean "r"?)'],
  ],
  [
    'a table',
    graph('b: { from: [a, r], sql: select * from lake.temperatures }'),
    [
      '11:45 The SQL reads "lake.temperatures", which is no node that it is from. (A node reads it, { read: lake.temperatures }, and "from" names that node.)',
    ],
  ],
  [
    'two queries',
    graph('b: { from: [a, r], sql: "select 1; select 2" }'),
    ['11:31 The SQL of a node is one query; here are several. (Make a node of each.)'],
  ],
  [
    'no query',
    graph('b: { from: [a, r], sql: drop table a }'),
    ['11:31 The SQL begins with DROP; a node only reads. (Begin it with SELECT or WITH.)'],
  ],
]);

/** What identifies a row of a table. */
mistakes([
  ['a key of columns and partition keys', [['partition_by: [room]', 'partition_by: [room], key: [room, temp]']], []],
  [
    'a key that is no column',
    [['partition_by: [room]', 'partition_by: [room], key: [rom, temp, temp]']],
    ['8:117 There is no column "rom" in this table. (Did you mean "room"?)', '8:128 Column "temp" is given twice.'],
  ],
  [
    'a key of nothing',
    [['partition_by: [room]', 'partition_by: [room], key: []']],
    ['8:116 "key" takes a list of column names; found an empty list.'],
  ],
]);
