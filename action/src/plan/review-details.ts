import { code, fence, firstRows, joined, list, markdown, table, text, type Markdown } from '../review/markdown.ts';
import type { Detail } from '../review/review.ts';
import { costOfWindow, dollars } from './cost-words.ts';
import type { FileDiff, Plan, PropertyChange } from './plan.ts';

/** What is folded, the most telling first. */
export function details(plan: Plan): readonly Detail[] {
  const { diffs } = plan;
  const isListing = ({ kind }: FileDiff) => kind === 'resources' || kind === 'states';
  return [
    ...graph(plan),
    ...eachChange(plan),
    ...properties(plan),
    ...diffs.filter((diff) => !isListing(diff)).map(diffDetail),
    ...permissions(plan),
    ...handMade(plan),
    ...forecast(plan),
    ...cost(plan),
    ...diffs.filter(isListing).map(diffDetail),
  ];
}

function graph({ graph: { nodes, edges, leftOut } }: Plan): readonly Detail[] {
  if (nodes.length === 0) return [];
  const rest = leftOut === 0 ? '' : `${leftOut} other steps stay as they are. `;
  const legend = text(`${rest}Green is added, amber changed, red and dashed removed.`);
  return [{ summary: text('Graph'), drawings: [{ kind: 'steps', nodes, edges }], body: legend }];
}

/** Rows beyond these are in the JSON. */
const mostRows = 200;

function eachChange({ changes }: Plan): readonly Detail[] {
  const rows = changes.map(({ action, what, name, at, consequence }) => [
    text(action),
    text(what),
    text(consequence ?? ''),
    at === null ? text('') : code(at),
    code(name),
  ]);
  const body = firstRows(
    table(['change', 'what', 'means', 'in the YAML', 'logical id or file'].map(text), rows),
    mostRows,
  );
  return [{ summary: text(`Each change (${rows.length})`), body }];
}

function properties({ changes }: Plan): readonly Detail[] {
  // Those of roles are told as permissions.
  const rows = changes
    .filter(({ type }) => type !== 'AWS::IAM::Role')
    .flatMap(({ name, properties }) => properties.map((property) => propertyRow(name, property)));
  if (rows.length === 0) return [];
  return [{ summary: text(`Properties of resources (${rows.length})`), body: propertyTable(rows) }];
}

const propertyTable = (rows: readonly (readonly Markdown[])[]): Markdown =>
  table(['resource', 'property', 'before', 'after'].map(text), rows);

const propertyRow = (name: string, { path, before, after }: PropertyChange): readonly Markdown[] => [
  code(name),
  code(path),
  before === null ? text('') : code(before),
  after === null ? text('') : code(after),
];

const diffDetail = ({ path, added, removed, text: lines }: FileDiff): Detail => ({
  summary: markdown`${code(path)} ${text(`+${added} −${removed}`)}`,
  body: fence(lines, 'diff'),
});

function permissions({ permissions }: Plan): readonly Detail[] {
  if (permissions.length === 0) return [];
  const rows = permissions.map(({ what, gains, loses, widens }) => [
    text(widens ? `${what}, which is there` : what),
    lines(gains),
    lines(loses),
  ]);
  const body = firstRows(table(['whose', 'may', 'may no longer'].map(text), rows), mostRows);
  return [{ summary: text(`Permissions of roles (${permissions.length})`), body }];
}

/** Of a cell of a table. */
const lines = (words: readonly string[]): Markdown => joined(words.map(text), '<br>');

function handMade({ handMade: made }: Plan): readonly Detail[] {
  if (made.length === 0) return [];
  const rows = made.flatMap(({ name, properties }) => properties.map((property) => propertyRow(name, property)));
  const fates = list(made.map(({ what, name, fate }) => markdown`${text(what)} ${code(name)}: ${text(fate)}`));
  return [{ summary: text(`Made by hand (${made.length})`), body: joined([fates, propertyTable(rows)], '\n') }];
}

function forecast({ forecast: steps }: Plan): readonly Detail[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ step, runs, why }) => [code(step), text(runs), text(why)]);
  return [{ summary: text('What the next run does'), body: table(['step', 'runs', 'because'].map(text), rows) }];
}

function cost({ cost, duration: { before, after, path } }: Plan): readonly Detail[] {
  const { lines, region, date, guessed, unknown } = cost;
  const rows = lines.map(({ what, unit, price, before: was, after: will }) => [
    text(what),
    text(`${amount(was)} ${unit}`),
    text(`${amount(will)} ${unit}`),
    text(dollars(was * price)),
    text(dollars(will * price)),
  ]);
  const total = [
    text('together'),
    text(''),
    text(''),
    text(dollars(costOfWindow(cost, 'before'))),
    text(dollars(costOfWindow(cost, 'after'))),
  ];
  const time = before === null || before === after ? `${after} s` : `${before} s before, ${after} s after`;
  const body = joined([
    table(['of one window', 'before', 'after', 'cost before', 'cost after'].map(text), [...rows, total]),
    text(`Prices of ${region}, ${date}, in US dollars. Not counted: ${unknown.join('; ')}.`),
    ...(guessed.length === 0
      ? []
      : [text(`Guessed, for the ledger has no run with these workers: ${shortList(guessed)}.`)]),
    text(`Expected duration: ${time}, by ${pathText(path)}.`),
  ]);
  return [{ summary: text(`Cost and duration: ${dollars(costOfWindow(cost, 'after'))} a window`), body }];
}

const amount = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });

/** Names beyond these are counted. */
const shownNames = 8;

const shortList = (names: readonly string[]): string =>
  names.length <= shownNames
    ? names.join(', ')
    : `${names.slice(0, shownNames).join(', ')} and ${names.length - shownNames} more`;

/** A long path is cut in its middle. */
const pathText = (path: readonly string[]): string =>
  (path.length <= shownNames ? path : [...path.slice(0, 3), `${path.length - 6} more`, ...path.slice(-3)]).join(' > ');
