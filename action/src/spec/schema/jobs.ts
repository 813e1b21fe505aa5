import { skipIf } from './conditions.ts';
import { node } from './nodes.ts';
import {
  duration,
  flag,
  integer,
  listOf,
  mapOf,
  name,
  object,
  oneOf,
  oneOrMany,
  optional,
  scalar,
  text,
} from './words.ts';

/** Keys that every step has. */
export const stepKeys = {
  needs: optional(
    oneOrMany('the name of a step', {
      description: 'Steps that must end before, in addition to those that write what this one reads.',
      examples: [['clean', 'join']],
    }),
  ),
  when: optional(oneOf(['always'], { description: '`always`: run even if everything that it needs was skipped.' })),
};

export const foreach = mapOf(
  'one name with a list, such as { room: [kitchen, office] }',
  {
    description: 'Makes one step of each item: `extract[kitchen]`. `${{ room }}` is the item inside.',
    examples: [{ room: '${{ variables.rooms }}' }],
  },
  listOf('a list of texts', { description: 'The items.' }, scalar({ description: 'An item.' }), 1),
);

const jobKeys = {
  ...stepKeys,
  window: optional(
    oneOf(['none'], {
      description: '`none`: the job handles all of its input at once, and replaces all that it wrote.',
    }),
  ),
  workers: optional(
    object(
      'a mapping with type and count',
      { description: 'The machines it runs on.', examples: [{ type: 'G.1X', count: 2 }] },
      {
        type: optional(
          oneOf(['G.1X', 'G.2X', 'G.4X', 'G.8X', 'R.1X', 'R.2X', 'R.4X', 'R.8X'], {
            description: "Glue's worker type.",
            default: 'G.1X',
          }),
        ),
        count: optional(
          integer(
            'a whole number from 2 to 299',
            { description: 'How many.', default: 2 },
            { minimum: 2, maximum: 299 },
          ),
        ),
      },
    ),
  ),
  timeout: optional(duration('The run is ended after this time.', '1h')),
  retry: optional(
    object(
      'a mapping with attempts',
      { description: 'What happens when it fails.' },
      {
        attempts: integer(
          'a whole number from 1 to 10',
          { description: 'How often it is tried in all, the first time included.', default: 1 },
          { minimum: 1, maximum: 10 },
        ),
      },
    ),
  ),
  expected: optional(duration('How long it usually takes; what runs in parallel is arranged by it.', '5m')),
  skip_if: optional(skipIf),
  foreach: optional(foreach),
};

export const scriptJob = object(
  'a mapping with script and writes',
  { description: 'A PySpark script.' },
  {
    script: text('the path of a Python file', {
      description: "The script, relative to the pipeline's root.",
      examples: ['glue/import_readings.py'],
    }),
    reads: optional(oneOrMany('the name of a table', { description: 'Tables and sources that it reads.' })),
    writes: name('a table', 'The table that it writes.'),
    arguments: optional(
      mapOf(
        'a mapping of names to values',
        {
          description:
            "Arguments of the script, in addition to Penstock's own. They may use `${{ inputs.x }}` and `${{ window.id }}`, `.start`, `.end`.",
          examples: [{ lowest: '${{ inputs.lowest }}' }],
        },
        scalar({ description: 'The value.' }),
      ),
    ),
    bookmark: optional(
      flag({
        description:
          "Glue's job bookmark: the script reads only files that no earlier run has read, and what it writes is added. Needs `window: none`.",
        default: false,
      }),
    ),
    ...jobKeys,
  },
);

export const nodeJob = object(
  'a mapping with nodes',
  { description: 'A graph of nodes; no code.' },
  {
    nodes: mapOf('a mapping of nodes', { description: 'The graph. Exactly one node writes.' }, node),
    ...jobKeys,
  },
);

export const chart = object(
  'a mapping with type, x and y',
  { description: 'A chart over the result of the query.' },
  {
    type: oneOf(['line', 'bar', 'area', 'point'], { description: 'Kind of chart.' }),
    x: name('a column of the result', 'What goes to the right.'),
    y: name('a column of the result', 'What goes up.'),
    color: optional(name('a column of the result', 'One line or bar for each value of this column.')),
    title: optional(text('a text', { description: 'Its title.' })),
    facet: optional(
      name('a column of the result', 'One small chart for each value of this column; they share their axes.'),
    ),
    mark: optional(
      name('a column of the result', 'A boolean column: where it is true, the point stands out. For line and point.'),
    ),
  },
);

export const report = object(
  'a mapping with sql',
  { description: 'A query over the tables, and its charts.' },
  {
    sql: text('the path of an SQL file', {
      description: "The query in Athena's SQL, relative to the pipeline's root.",
      examples: ['sql/temperatures_by_room.sql'],
    }),
    charts: optional(listOf('a list of charts', { description: 'Charts of its result.' }, chart)),
    needs: stepKeys.needs,
  },
);
