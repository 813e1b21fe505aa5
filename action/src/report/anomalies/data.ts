/** What is known of a table of anomalies and of the faults behind it: read from rows and labels. Pure. */
import { UserError } from '../../errors.ts';
import type { Pipeline, Table } from '../../graph/model.ts';
import type { Fault, Series } from './compare.ts';

export interface LabelledAnomalies {
  readonly table: string;
  /** Names of the steps that wrote the rows. */
  readonly writers: readonly string[];
  readonly versions: readonly string[];
  /** Keys of the labels in the data bucket. */
  readonly labels: readonly string[];
  /** Column whose values tell the series apart; undefined: there is one series, without a name. */
  readonly by: string | undefined;
  readonly series: readonly Series[];
}

/** Where a simulated source's faults are written down. */
export const labelsKey = (source: string): string => `labels/${source}.jsonl`;

/** A fault, and the place where it was. */
export interface Label extends Fault {
  readonly place: string;
}

/** One JSON object a line. Raises UserError `bad-labels`. */
export function labelsOf(text: string, url: string): readonly Label[] {
  return text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => labelOf(line, `${url}, line ${number}`));
}

function labelOf(line: string, where: string): Label {
  const { room_id, fault, start, end } = parsed(line, where);
  const [from, to] = [timeOf(start), timeOf(end)];
  if (typeof room_id !== 'string' || typeof fault !== 'string' || from === undefined || to === undefined) {
    throw notALabel(where, undefined);
  }
  return { place: room_id, kind: fault, start: from, end: to };
}

function parsed(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(line) as object) };
  } catch (error) {
    throw notALabel(where, error);
  }
}

const notALabel = (where: string, cause: unknown) =>
  new UserError('bad-labels', `${where}: this is no label of a fault.`, {
    hint: 'A label is like {"room_id":"kitchen","fault":"spike","start":"2026-11-22 23:00:00","end":"2026-11-22 23:01:00"}.',
    cause,
  });

/** `2026-11-22 23:00:00`, UTC. */
function timeOf(value: unknown): number | undefined {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)Z?$/.exec(String(value)) ?? [];
  const time = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(time) ? undefined : time;
}

const scored = ['timestamp', 'value', 'score', 'cutoff', 'is_anomaly', 'model_version'];

/** Tables with the columns of a model's anomalies, whoever writes them. */
export const anomalyTables = ({ tables }: Pipeline): readonly Table[] =>
  tables.filter(({ columns }) => scored.every((name) => columns.some((column) => column.name === name)));

const seriesColumn = ({ columns }: Table): string | undefined =>
  columns.find(({ name }) => !scored.includes(name))?.name;

/** Faults come every day; a day more on both sides holds all that a simulation of them sent. */
const day = 86_400_000;

/** The rows of the time of the labels. History that nobody labelled is not judged. */
export function anomalyQuery(table: Table, database: string, labels: readonly Label[]): string {
  const from = labels.reduce((time, { start }) => Math.min(time, start), Infinity) - day;
  const to = labels.reduce((time, { end }) => Math.max(time, end), -Infinity) + day;
  const by = seriesColumn(table);
  return `SELECT CAST(1000 * to_unixtime("timestamp") AS bigint), "value", is_anomaly, model_version, written_by${by === undefined ? '' : `, "${by}"`}
FROM "${database}"."${table.name}"
WHERE "timestamp" >= TIMESTAMP '${instant(from)}' AND "timestamp" < TIMESTAMP '${instant(to)}' AND "value" IS NOT NULL
ORDER BY "timestamp", written_by`;
}

const instant = (time: number): string => new Date(time).toISOString().slice(0, 23).replace('T', ' ');

/** `rows` are those of anomalyQuery. */
export function labelledAnomalies(
  table: Table,
  sources: readonly string[],
  labels: readonly Label[],
  rows: readonly (readonly (string | null)[])[],
): LabelledAnomalies {
  const by = seriesColumn(table);
  const all = rows.map(([time, value, isAnomaly, version, writer, place]) => ({
    reading: { time: Number(time), value: Number(value), isAnomaly: isAnomaly === 'true' },
    version: version ?? '',
    writer: writer ?? '',
    place: place ?? '',
  }));
  const places = [...Map.groupBy(all, ({ place }) => place)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const distinct = (texts: readonly string[]) => [...new Set(texts)].toSorted();
  return {
    table: table.name,
    writers: distinct(all.map(({ writer }) => writer)),
    versions: distinct(all.map(({ version }) => version)),
    labels: sources.map(labelsKey),
    by,
    series: places.map(([name, rows]) => ({
      name,
      readings: rows.map(({ reading }) => reading),
      faults: labels.filter(({ place }) => by === undefined || place === name),
    })),
  };
}
