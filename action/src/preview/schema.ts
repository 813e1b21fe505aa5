/** The schema of a preview's JSON: what crosses from a run that nobody trusts to the one that comments. */
import Type, { type Static, type TSchema } from 'typebox';
import { flag, list, number, object, oneOf, orNull, text, texts, whole } from '../review/words.ts';

/** One of `$defs` below: ajv makes a function of each, where it would repeat the code of what stands in several places. */
const defined = <Value extends TSchema>(name: string, _: Value) =>
  Type.Unsafe<Static<Value>>({ $ref: `#/$defs/${name}` });

const window = object('What the runs were for.', {
  id: text('Such as 2025-11-30.'),
  start: text('UTC.'),
  end: text('UTC.'),
});

const run = object('A run of the pipeline.', {
  isKept: flag('Whether an earlier preview had run the same, so that nothing was run this time.'),
  status: oneOf('How it ended.', ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  seconds: number('What its steps took, from the first start to the last end.'),
});

const outcome = object('What a step did.', {
  status: oneOf('How it ended.', ['succeeded', 'skipped', 'failed', 'blocked', 'cancelled']),
  reason: orNull(text('Why it was skipped or blocked.')),
  error: orNull(text('What made it fail; begins with file:line: where that is known.')),
  seconds: number('From start to end.'),
  rows: orNull(whole('That it published or returned.')),
  quality: list(
    'Its rules.',
    object('A rule of DQDL.', {
      rule: text('As it is written.'),
      passed: flag('Whether the rows met it.'),
      reason: orNull(text('Why they did not.')),
    }),
  ),
});

const step = object('A step that the change touches.', {
  name: text('Name.'),
  kind: text('script, nodes, crawler, model, report, lambda or execution.'),
  change: oneOf('changed: by itself; follows: something before it changed.', [
    'added',
    'changed',
    'follows',
    'removed',
  ]),
  at: orNull(text('file:line in the YAML.')),
  before: orNull(defined('outcome', outcome)),
  after: orNull(defined('outcome', outcome)),
});

const column = object('A column that is added, removed or has another type.', {
  name: text('Name.'),
  before: orNull(text('Its type; null: it was not there.')),
  after: orNull(text('Its type; null: it is not there any more.')),
});

const cell = orNull(Type.String({ maxLength: 200 }));

const summary = object('Of the values of a numeric column.', {
  values: whole('That are not NULL.'),
  min: orNull(number('null: there are none.')),
  mean: orNull(number('null: there are none.')),
  max: orNull(number('null: there are none.')),
});

const rows = object('Rows before and after.', {
  key: texts('What a row is known by; none: the whole row.'),
  added: whole('Rows.'),
  removed: whole('Rows.'),
  changed: whole('Rows whose key is in both.'),
  columns: list(
    'Columns in which rows changed.',
    object('A column.', { name: text('Name.'), changed: whole('Rows.') }),
  ),
  numbers: list(
    'Numeric columns whose values are others than before.',
    object('A column.', {
      name: text('Name.'),
      before: defined('summary', summary),
      after: defined('summary', summary),
    }),
  ),
  samples: object('The first rows that differ; none where values are not public.', {
    columns: texts('Names.'),
    rows: list(
      'At most a few of each kind.',
      object('A row.', {
        before: orNull(list('Values, as Athena writes them.', cell)),
        after: orNull(list('Values, as Athena writes them.', cell)),
      }),
    ),
  }),
});

/** What a table and the result of a report have in common. */
const compared = {
  name: text('Name.'),
  isPublic: flag('Whether values may be shown.'),
  columns: list('That differ.', defined('column', column)),
  before: orNull(whole('Rows; null: it was not there, or could not be read.')),
  after: orNull(whole('Rows; null: it is not there any more, or could not be read.')),
  rows: orNull(defined('rows', rows)),
  notCompared: orNull(text('Why the rows are not compared; null: they are.')),
};

const table = object('A table that steps write which the change touches.', compared);

const series = object('What one line of a chart shows.', {
  name: text('Value of color or facet; empty: there is one line.'),
  x: list('In both.', Type.String({ maxLength: 60 })),
  before: list('At each x.', number('y.')),
  after: list('At each x.', number('y.')),
});

const chart = object('A chart whose points are others than before.', {
  title: text('Title.'),
  x: text('Column.'),
  y: text('Column.'),
  series: list('The first of them.', series),
  seriesLeftOut: whole('Series that are not here.'),
});

const report = object('The result of a report that the change touches.', {
  ...compared,
  charts: list('None where values are not public.', chart),
});

const trained = object('A version of a model.', {
  version: text('Its id.'),
  rows: whole('That it learned from.'),
  cutoff: number('Scores above it are anomalies.'),
});

const model = object('A model whose training the change touches.', {
  name: text('Name.'),
  before: orNull(defined('trained', trained)),
  after: orNull(defined('trained', trained)),
  failure: orNull(text('Why it was not trained; null: it was, or had not to be.')),
});

const document = object('What a change does to the data and the reports, by runs on local data.', {
  version: Type.Literal(1),
  file: text('The pipeline, relative to its repository.'),
  pipeline: text('Its name.'),
  environment: text('Name of the environment.'),
  kind: oneOf(
    'compared: base and head ran; alone: there is no base to compare with; untouched: no step does anything else than before, and none ran; unfed: nothing feeds its sources, and none ran.',
    ['compared', 'alone', 'untouched', 'unfed'],
  ),
  window: orNull(window),
  base: orNull(defined('run', run)),
  head: orNull(defined('run', run)),
  untouched: whole('Steps that do the same as before; they are not among the steps.'),
  steps: list('In the order of the pipeline.', step),
  tables: list('Whose rows or columns differ, or could not be compared.', table),
  reports: list('Whose result differs, or could not be compared.', report),
  models: list('Whose training differs.', model),
  same: texts('Tables and reports that were made anew, and came out the same.'),
  notes: texts('What the reader must know of how this was made.'),
  notChecked: texts('What nobody looked at.'),
});

export const preview = Object.assign(document, { $defs: { run, outcome, column, summary, rows, trained } });
