import { nodes } from './diagnose.ts';
import { mistakes } from './mistakes.ts';

const oneColumn = [', partition_by: [room]', ''] as const;

/** Graphs of nodes. */
mistakes([
  [
    'a graph that runs for one window',
    [
      nodes('a: { read: readings }', 'b: { from: a, filter: temp > 0 }', 'c: { from: b, write: temperatures }'),
      ['inputs:\n  lowest: { type: number, default: -40 }\n', ''],
      ['    window: none\n', ''],
      oneColumn,
    ],
    [
      '8:3 warning: "clean" reads all of its input in every window, and the rows of all windows stay. (Add window: none, so that each run replaces what the one before wrote.)',
    ],
  ],
  [
    'no mistake',
    [
      nodes('a: { read: readings }', 'b: { from: a, filter: temp > 0 }', 'c: { from: b, write: temperatures }'),
      ['inputs:\n  lowest: { type: number, default: -40 }\n', ''],
      oneColumn,
    ],
    [],
  ],
  [
    'a node that is not there',
    [
      nodes('a: { read: readings }', 'b: { from: aa, filter: temp > 0 }', 'c: { from: b, write: temperatures }'),
      oneColumn,
    ],
    ['13:18 There is no node "aa" in this job. (Did you mean "a"?)'],
  ],
  [
    'a node that gives no rows',
    [
      nodes('a: { read: readings }', 'b: { from: c, filter: temp > 0 }', 'c: { from: a, write: temperatures }'),
      oneColumn,
    ],
    ['13:18 Node "c" writes; it gives no rows. (Take the rows from the node that it is from.)'],
  ],
  [
    'an empty filter',
    [nodes('a: { read: readings }', 'b: { from: a, filter: " " }', 'c: { from: b, write: temperatures }'), oneColumn],
    ['13:29 "filter" takes a condition in Spark SQL; found an empty text.'],
  ],
  [
    'two things in one node',
    [
      nodes(
        'a: { read: readings }',
        'b: { from: a, filter: x, mapping: { temp: double } }',
        'c: { from: b, write: temperatures }',
      ),
      oneColumn,
    ],
    ['13:21 Key "filter" does not go with the other keys here. (Known here: from, mapping.)'],
  ],
  [
    'a node that does nothing',
    [nodes('a: { read: readings }', 'b: { from: a }', 'c: { from: b, write: temperatures }'), oneColumn],
    [
      '13:7 "b" has none of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates, write. (That key says what it does.)',
    ],
  ],
  [
    'a ring of nodes',
    [nodes('a: { from: b, filter: x }', 'b: { from: a, filter: x }', 'c: { from: b, write: temperatures }'), oneColumn],
    ['12:18 Nodes are from each other: "a" is from "b" (line 12), "b" is from "a" (line 13).'],
  ],
  [
    'a node that is from itself',
    [nodes('a: { from: a, filter: x }', 'c: { from: a, write: temperatures }'), oneColumn],
    ['12:18 Node "a" is from itself.'],
  ],
  [
    'no node that writes',
    [nodes('a: { read: readings }', 'b: { from: a, filter: x }'), oneColumn],
    ['11:5 No node of this job writes a table. (Add one: { from: node, write: table }.)'],
  ],
  [
    'two nodes that write',
    [
      nodes('a: { read: readings }', 'b: { from: a, write: temperatures }', 'c: { from: a, write: temperatures }'),
      oneColumn,
    ],
    ['14:7 A job writes one table; node "b" (line 13) writes already. (Make a second job of it.)'],
  ],
  [
    'rows that nothing takes',
    [
      nodes('a: { read: readings }', 'b: { from: a, filter: x }', 'c: { from: a, write: temperatures }'),
      ['inputs:\n  lowest: { type: number, default: -40 }\n', ''],
      oneColumn,
    ],
    ['11:7 warning: Nothing takes the rows of node "b".'],
  ],
  [
    'a table that is not there',
    [nodes('a: { read: redings }', 'c: { from: a, write: temperature }'), oneColumn],
    [
      '12:18 There is no table "redings". (Did you mean "readings" (sources, 6:3)?)',
      '13:28 There is no table "temperature". (Did you mean "temperatures" (tables, 8:3)?)',
    ],
  ],
]);
