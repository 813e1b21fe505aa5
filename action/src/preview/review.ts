/** A preview as a pull request is told of it. Pure. */
import { code, joined, list, markdown, table, text, type Markdown } from '../review/markdown.ts';
import type { Drawing } from '../review/drawing.ts';
import type { Detail, Review } from '../review/review.ts';
import { count, duration, grouped } from '../report/words.ts';
import type {
  ChartChange,
  ModelChange,
  Preview,
  ReportChange,
  StepChange,
  StepResult,
  TableChange,
} from './preview.ts';
import { changesInWords, newlyFailed, verdictInWords } from './words.ts';

export function previewReview(preview: Preview): Review {
  const { pipeline, environment, kind, tables, reports, notes, notChecked } = preview;
  const ran = kind === 'compared' || kind === 'alone';
  return {
    concern: 'preview',
    pipeline,
    environment,
    isEmpty: !ran,
    conclusion: conclusion(preview),
    verdict: text(verdictInWords(preview)),
    table: ran ? dataTable([...tables, ...reports]) : undefined,
    warnings: warnings(preview),
    details: ran
      ? [
          ...reports.flatMap(reportDetail),
          ...tables.flatMap(tableDetail),
          ...modelDetail(preview.models),
          stepsDetail(preview),
          ...(notes.length === 0 ? [] : [{ summary: text('How this was made'), body: list(notes.map(text)) }]),
        ]
      : [],
    notChecked,
  };
}

/** What failed before as well is not the change's fault, and yet nobody has seen that it works. */
function conclusion(preview: Preview): Review['conclusion'] {
  if (newlyFailed(preview).length > 0) return 'failure';
  const hasFailed = preview.steps.some(({ after }) => after?.status === 'failed');
  return hasFailed || preview.kind === 'unfed' || preview.head?.status === 'FAILED' ? 'neutral' : 'success';
}

function dataTable(compared: readonly (TableChange | ReportChange)[]): Markdown | undefined {
  if (compared.length === 0) return undefined;
  return table(
    [text('Data'), text('Rows before'), text('Rows after'), text('What differs')],
    compared.map((one) => [code(one.name), amount(one.before), amount(one.after), text(changesInWords(one))]),
  );
}

const amount = (rows: number | null): Markdown => text(rows === null ? '–' : grouped(rows));

function warnings({ steps, tables, reports, models }: Preview): readonly Markdown[] {
  const failed = steps.filter(({ after }) => after?.status === 'failed');
  const emptied = [...tables, ...reports].filter(({ before, after }) => (before ?? 0) > 0 && after === 0);
  return [
    ...failed.map((step) => failure(step)),
    ...emptied.map(({ name, before }) => markdown`${code(name)} has no rows any more; it had ${amount(before)}.`),
    ...models.flatMap(({ name, failure }) =>
      failure === null ? [] : [markdown`Model ${code(name)} was not trained: ${text(failure)}`],
    ),
  ];
}

function failure({ name, before, after }: StepChange): Markdown {
  const since = before?.status === 'failed' ? text('It failed before, too.') : text('');
  return markdown`${code(name)} failed: ${code(after?.error ?? 'no error was recorded')} ${since}`.trim() as Markdown;
}

function tableDetail(change: TableChange): readonly Detail[] {
  const body = rowsBody(change);
  return body === undefined ? [] : [{ summary: markdown`Rows of ${code(change.name)}`, body }];
}

function reportDetail(change: ReportChange): readonly Detail[] {
  const drawings = change.charts.flatMap(drawn);
  const more = change.charts.filter(({ seriesLeftOut }) => seriesLeftOut > 0);
  const rows = rowsBody(change);
  const body = joined([
    ...more.map(({ title, seriesLeftOut }) =>
      text(`${title}: ${count(seriesLeftOut, 'line')} more, in the page of the preview.`),
    ),
    ...(rows === undefined ? [] : [rows]),
  ]);
  if (drawings.length === 0 && body === '') return [];
  return [{ summary: markdown`Report ${code(change.name)}`, drawings, body }];
}

/** A picture a line: Mermaid has no legend. */
const drawn = ({ title, x, y, series }: ChartChange): readonly Drawing[] =>
  series.filter((one) => one.x.length > 0).map((one) => ({ kind: 'lines', title, x, y, series: one }));

function rowsBody({ rows, isPublic }: TableChange | ReportChange): Markdown | undefined {
  if (rows === null) return undefined;
  const parts: Markdown[] = [];
  if (rows.key.length > 0) parts.push(markdown`Rows are known by ${joined(rows.key.map(code), ', ')}.`);
  if (rows.columns.length > 0) {
    parts.push(
      table(
        [text('Column'), text('Rows in which it changed')],
        rows.columns.map(({ name, changed }) => [code(name), text(grouped(changed))]),
      ),
    );
  }
  if (rows.numbers.length > 0) {
    const spans = ['values', 'min', 'mean', 'max'] as const;
    parts.push(
      table(
        [text('Column'), ...spans.map((span) => text(span))],
        rows.numbers.map(({ name, before, after }) => [
          code(name),
          ...spans.map((span) => text(beforeAndAfter(before[span], after[span]))),
        ]),
      ),
    );
  }
  if (rows.samples.rows.length > 0) parts.push(samples(rows.samples));
  if (!isPublic) parts.push(text('Values are not shown: only those of tables with public: true are.'));
  return joined(parts);
}

const beforeAndAfter = (before: number | null, after: number | null): string =>
  before === after ? rounded(before) : `${rounded(before)} → ${rounded(after)}`;

const rounded = (value: number | null): string => (value === null ? '–' : String(Number(value.toPrecision(6))));

function samples({ columns, rows }: NonNullable<TableChange['rows']>['samples']): Markdown {
  return table(
    [text(''), ...columns.map(code)],
    rows.map(({ before, after }) => [
      text(before === null ? 'added' : after === null ? 'removed' : 'changed'),
      ...columns.map((_, i) => {
        const [was, is] = [before?.[i] ?? null, after?.[i] ?? null];
        if (before === null || after === null || was === is) return value(before === null ? is : was);
        return markdown`${value(was)} → ${value(is)}`;
      }),
    ]),
  );
}

const value = (cell: string | null): Markdown =>
  cell === null ? text('null') : cell === '' ? text('(empty)') : code(cell);

function modelDetail(models: readonly ModelChange[]): readonly Detail[] {
  if (models.length === 0) return [];
  return [
    {
      summary: text('Models'),
      body: table(
        [text('Model'), text('Version'), text('Rows that it learned from'), text('Cutoff')],
        models.map(({ name, before, after }) => [
          code(name),
          text(`${before?.version ?? '–'} → ${after?.version ?? '–'}`),
          text(beforeAndAfter(before?.rows ?? null, after?.rows ?? null)),
          text(beforeAndAfter(before?.cutoff ?? null, after?.cutoff ?? null)),
        ]),
      ),
    },
  ];
}

function stepsDetail({ steps, untouched, base, head }: Preview): Detail {
  const times = [
    base === null ? '' : `before ${duration(base.seconds)}${base.isKept ? ' (kept from an earlier preview)' : ''}`,
    head === null ? '' : `after ${duration(head.seconds)}`,
  ].filter((part) => part !== '');
  const others =
    untouched === 0 ? '' : `${count(untouched, 'step')} ${untouched === 1 ? 'does' : 'do'} the same as before. `;
  return {
    summary: text('Steps'),
    body: joined([
      table(
        [text('Step'), text('Change'), text('Before'), text('After')],
        steps.map(({ name, change, before, after }) => [code(name), text(change), told(before), told(after)]),
      ),
      text(`${others}Durations: ${times.join(', ')}.`),
    ]),
  };
}

function told(outcome: StepResult | null): Markdown {
  if (outcome === null) return text('–');
  const { status, reason, seconds, rows, quality } = outcome;
  const broken = quality.filter(({ passed }) => !passed);
  return text(
    [
      status,
      reason ?? '',
      status === 'succeeded' || status === 'failed' ? duration(seconds) : '',
      rows === null ? '' : count(rows, 'row'),
      ...broken.map(({ rule, reason }) => `${rule}: ${reason ?? 'not met'}`),
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
