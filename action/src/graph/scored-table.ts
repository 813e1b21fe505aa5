import { namedEntries, type Draft, type ModelSpec, type PipelineDraft } from '../spec/draft.ts';
import type { Places } from '../spec/places.ts';
import { tableColumns, type Columns } from './table-columns.ts';
import { sameTable, tableReference } from './tables.ts';

/** What a model learns from tells neither when nor of what a row is: so it scores rows of the table behind it. */
export interface Scored {
  /** As the file has it. */
  readonly table: string;
  /** Its only timestamp column. */
  readonly timeColumn: string;
  /** The column that tells the items of the `foreach` apart; absent: there is none. */
  readonly itemColumn?: string | undefined;
}

/** `unfit` says for each table that was looked at what it lacks; undefined: not everything of the model is known. */
export type ScoredTable =
  | { readonly kind: 'found'; readonly scored: Scored }
  | { readonly kind: 'several'; readonly tables: readonly string[] }
  | { readonly kind: 'none'; readonly unfit: readonly { readonly table: string; readonly lacks: string }[] };

/** What of a table a model takes: the columns that it learns from, and the variable of its `foreach`. */
export interface Wanted {
  readonly features: readonly string[];
  readonly variable: string | undefined;
}

export function wantedOf(model: Draft<ModelSpec>, { tables }: PipelineDraft, places: Places): Wanted | undefined {
  const table = tables?.[model.train_on ?? ''];
  if (table?.columns === undefined) return undefined;
  const keys = table.partition_by ?? [];
  const features = places.keys(table.columns).filter((name) => !keys.includes(name));
  return { features, variable: variableOf(model) };
}

export const variableOf = ({ foreach }: Draft<ModelSpec>): string | undefined => Object.keys(foreach ?? {})[0];

/** The table whose rows the model scores: the one that it names, or the one fitting that the writers of `train_on` read. */
export function scoredTable(model: Draft<ModelSpec>, draft: PipelineDraft, places: Places): ScoredTable | undefined {
  const wanted = wantedOf(model, draft, places);
  if (wanted === undefined || (model.scores === undefined && places.has(model, 'scores'))) return undefined;
  const tables = model.scores === undefined ? readForTraining(model, draft) : [model.scores];
  const looked = tables.map((table) => ({ table, ...fit(tableColumns(table, draft, places), wanted) }));
  const fitting = looked.flatMap(({ table, columns }) => (columns === undefined ? [] : [{ table, ...columns }]));
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return { kind: 'found', scored: first };
  return fitting.length > 1
    ? { kind: 'several', tables: fitting.map(({ table }) => table) }
    : { kind: 'none', unfit: looked.map(({ table, lacks = '' }) => ({ table, lacks })) };
}

/** Tables that the jobs read which write what the model learns from. */
function readForTraining({ train_on: training = '' }: Draft<ModelSpec>, draft: PipelineDraft): readonly string[] {
  const database = draft.database ?? '';
  const wanted = tableReference(training, database);
  const reads = namedEntries(draft.jobs).flatMap(([, job]) => {
    const nodes = 'nodes' in job ? namedEntries(job.nodes).map(([, node]) => node) : [];
    const written = 'script' in job ? [job.writes] : nodes.map((node) => ('write' in node ? node.write : undefined));
    const writes = written.some((table) => table !== undefined && sameTable(tableReference(table, database), wanted));
    if (!writes) return [];
    const read = 'script' in job ? job.reads : nodes.map((node) => ('read' in node ? node.read : undefined));
    return (typeof read === 'string' ? [read] : (read ?? [])).filter((table) => table !== undefined);
  });
  return [...new Set(reads)].filter((table) => table !== training);
}

interface Fit {
  readonly columns?: Omit<Scored, 'table'>;
  readonly lacks?: string;
}

function fit(columns: Columns | undefined, { features, variable }: Wanted): Fit {
  if (columns === undefined) return { lacks: 'its columns are not declared' };
  const missing = features.find((name) => !columns.has(name));
  if (missing !== undefined) return { lacks: `it has no column "${missing}"` };
  const times = [...columns].filter(([, type]) => type === 'timestamp').map(([name]) => name);
  const [timeColumn] = times;
  if (timeColumn === undefined || times.length > 1)
    return { lacks: `it has ${times.length} timestamp columns, not one` };
  if (variable === undefined) return { columns: { timeColumn } };
  const [itemColumn, second] = itemColumns(variable).filter((name) => columns.has(name));
  if (itemColumn === undefined || second !== undefined) {
    const both = itemColumns(variable).map((name) => `"${name}"`);
    return {
      lacks: `it has ${second === undefined ? 'neither' : 'both'} ${both.join(second === undefined ? ' nor ' : ' and ')}`,
    };
  }
  return { columns: { timeColumn, itemColumn } };
}

/** Names that a column may have which holds the items of a `foreach`: `room`, `room_id`. */
export const itemColumns = (variable: string): readonly string[] => [variable, `${variable}_id`];
