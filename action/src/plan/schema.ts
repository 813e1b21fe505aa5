/** The schema of a plan's JSON: what crosses from a run that nobody trusts to the one that comments. */
import { flag, form, list, number, object, oneOf, orNull, document, text, texts, whole } from '../review/words.ts';
import Type from 'typebox';

const sha256 = '[0-9a-f]{64}';
const place = 'Where it comes from in the YAML: file:line.';

export const digests = object('What was planned, and on what.', {
  pipeline: text('Name of the pipeline.'),
  environment: text('Name of the environment.'),
  artifacts: form('sha256 over all that AWS would get.', `^${sha256}$`),
  base: form(
    'sha256 over the templates and state machines that were deployed when it was planned; absent: there was no stack; unread: nobody looked.',
    `^(${sha256}|absent|unread)$`,
  ),
});

const property = object('A property that changes.', {
  path: text('Keys with dots between.'),
  before: orNull(text('As JSON, cut where it is long; null: it was not there.')),
  after: orNull(text('As JSON, cut where it is long; null: it is not there any more.')),
});

const change = object('One thing that is added, changed, replaced or removed.', {
  layer: oneOf('Where it belongs.', ['infrastructure', 'state machine', 'jobs', 'sql', 'models']),
  action: oneOf('replaced: made anew under another identity, and the old one removed.', [
    'added',
    'changed',
    'replaced',
    'removed',
  ]),
  type: text('The CloudFormation type, or one of: protection, states, script, query, model.'),
  name: text('Its logical id; of states the step; of a script or query the file.'),
  what: text('What it is in the words of the YAML, such as: role of extract_room[kitchen].'),
  of: orNull(
    object('What of the YAML it belongs to; null: the pipeline as a whole.', {
      kind: oneOf('Of the step, or of what is no step.', [
        'script',
        'nodes',
        'crawler',
        'model',
        'report',
        'lambda',
        'execution',
        'table',
        'source',
      ]),
      name: text('In the YAML.'),
      status: oneOf('What becomes of that.', ['added', 'changed', 'removed', 'same']),
    }),
  ),
  at: orNull(text(place)),
  risk: oneOf('high: rows, readers or rights are touched.', ['none', 'low', 'high']),
  consequence: orNull(text('What comes of it, in words.')),
  inShort: orNull(text('Of a high risk: what comes of it, in one clause.')),
  losesData: flag('Whether rows or objects would be gone.'),
  origin: oneOf(
    'this: the commit that is planned; base: the merge base has it already, and it is not deployed yet; hand: it puts back what was made by hand; unknown: there was no merge base to compare with.',
    ['this', 'base', 'hand', 'unknown'],
  ),
  properties: list('Of a resource; none: it is added or removed whole.', property),
});

const handMade = object('What is deployed, and no commit of the pipeline rendered.', {
  name: text('A logical id, or the name of a state.'),
  what: text('What it is in the words of the YAML.'),
  type: text('The CloudFormation type, or state.'),
  properties: list('before: as it was rendered; after: as it is deployed.', property),
  fate: oneOf('What a deployment makes of it.', ['overwritten', 'stays']),
});

const graph = object('The steps that change, and their neighbours.', {
  nodes: list(
    'Steps.',
    object('A step.', {
      name: text('Of the step.'),
      kind: text('script, nodes, crawler, model, report, lambda or execution.'),
      status: oneOf('What becomes of it.', ['added', 'changed', 'removed', 'same']),
    }),
  ),
  edges: list(
    'Who needs whom.',
    object('An edge.', {
      from: text('The step that is needed.'),
      to: text('The step that needs it.'),
      status: oneOf('What becomes of it.', ['added', 'removed', 'same']),
    }),
  ),
  leftOut: whole('Steps that are not shown, because nothing near them changes.'),
});

const diff = object('Lines that change.', {
  kind: oneOf('Of the file.', ['resources', 'states', 'script', 'query', 'model']),
  path: text('In the output of `render`.'),
  added: whole('Lines.'),
  removed: whole('Lines.'),
  text: document('As diff -u writes hunks, cut where it is long.'),
});

const permission = object('What a role may do more, or no longer.', {
  role: text('Its logical id; of what alike roles have in common, which they are.'),
  what: text('Whose role it is, in the words of the YAML.'),
  gains: texts('In words.'),
  loses: texts('In words.'),
  widens: flag('Whether a role that is there gains a right.'),
  reachesOut: texts('Of those gains, what is not of the pipeline: everything of a kind, or a bucket of others.'),
});

const reader = object('Who reads a table that is gone, or a column that changes.', {
  table: text('Name.'),
  column: orNull(text('Name; null: it is the table that is gone.')),
  change: text('What becomes of it.'),
  by: texts('Steps and charts.'),
  fails: texts('Those of them that are sure to fail.'),
});

const forecast = object('A step that the next run does otherwise than the last one.', {
  step: text('Name.'),
  runs: oneOf('maybe: its own condition decides, whatever its code is.', ['first', 'again', 'maybe', 'no more']),
  why: text('In words.'),
});

const duration = object('The critical path, from the expected durations.', {
  before: orNull(number('Seconds.')),
  after: number('Seconds.'),
  path: texts('Steps, in order.'),
});

const cost = object('Of one window, from what it took before.', {
  region: text('Of the prices.'),
  date: text('Of the prices.'),
  lines: list(
    'What is paid for.',
    object('A price and an amount.', {
      what: text('Such as AWS Glue, Spark jobs.'),
      unit: text('Such as DPU-hour.'),
      before: number('Units.'),
      after: number('Units.'),
      price: number('US dollars a unit.'),
    }),
  ),
  guessed: texts(
    'Steps that the ledger has no run of, or that ran with other workers: they count as long as expected, or as they took.',
  ),
  unknown: texts('What is paid for and not counted here.'),
});

export const plan = object('What a deployment would change, and what it means.', {
  version: Type.Literal(1),
  file: text('The pipeline, relative to its repository.'),
  isProtected: flag('Whether the environment takes only what was reviewed.'),
  digests,
  compared: oneOf('deployed: with the stack; base: with the rendering of the merge base; nothing: it is new.', [
    'deployed',
    'base',
    'nothing',
  ]),
  changes: list('By layer.', change),
  handMade: list('Drift of the template and the state machines.', handMade),
  warnings: texts('The worst first.'),
  graph,
  diffs: list('Listings first, then scripts, queries and models.', diff),
  permissions: list('By role.', permission),
  readers: list('By table and column.', reader),
  forecast: list('In the order of the steps.', forecast),
  duration,
  cost,
  notChecked: texts('What nobody looked at.'),
});
