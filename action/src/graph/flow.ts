import {
  namedEntries,
  type CrawlerSpec,
  type Draft,
  type ExecutionSpec,
  type JobSpec,
  type LambdaSpec,
  type ModelSpec,
  type PipelineDraft,
  type ReportSpec,
  type SkipIfSpec,
} from '../spec/draft.ts';
import type { Key, Places } from '../spec/places.ts';
import { conditionsIn, plainSql } from './conditions.ts';
import { crawledTables } from './crawled-table.ts';
import type { TableReference } from './model.ts';
import { scoredTable } from './scored-table.ts';
import { sqlNames } from './sql-tables.ts';
import { sameTable, tableNames, tableReference } from './tables.ts';

/** A name that the file gives, and where. */
export interface Mention {
  readonly text: string;
  readonly owner: object;
  readonly key: Key;
}

/** A step as the file has it, with what it reads, writes and needs. */
export type FlowStep = {
  readonly name: string;
  readonly needs: readonly Mention[];
  readonly reads: readonly Mention[];
  /** Tables and sources that its condition asks: these come before it, but it does not read them. */
  readonly asks?: readonly Mention[];
  /** The tables that a crawler makes, or the one that a model declares: no names that the file gives. */
  readonly fills?: readonly TableReference[] | undefined;
} & (
  | { readonly section: 'crawlers'; readonly spec: Draft<CrawlerSpec>; readonly writes: undefined }
  | { readonly section: 'jobs'; readonly spec: Draft<JobSpec>; readonly writes: Mention | undefined }
  | { readonly section: 'models'; readonly spec: Draft<ModelSpec>; readonly writes: undefined }
  | { readonly section: 'reports'; readonly spec: Draft<ReportSpec>; readonly writes: undefined }
  | { readonly section: 'lambdas'; readonly spec: Draft<LambdaSpec>; readonly writes: undefined }
  | { readonly section: 'executions'; readonly spec: Draft<ExecutionSpec>; readonly writes: undefined }
);

/** Why one step comes after another. */
export interface Edge {
  readonly step: string;
  readonly needs: string;
  readonly because: Mention;
  /** The table that the one fills and the other reads; absent: `needs` says so. */
  readonly table?: string | undefined;
}

/** `extract` of `extract[kitchen]`. */
export function baseName(step: string): string {
  return step.replace(/\[.*$/, '');
}

/** The steps in the order of the file. `sqlText` gives a report's SQL, when it could be read. */
export function flowSteps(
  draft: PipelineDraft,
  places: Places,
  sqlText: (path: string) => string | undefined,
): FlowStep[] {
  const crawlers = namedEntries(draft.crawlers).map(([name, spec]): FlowStep => {
    const fills = crawledTables(spec, draft);
    return { name, section: 'crawlers', spec, needs: [], reads: [], writes: undefined, fills };
  });
  const models = namedEntries(draft.models).map(([name, spec]): FlowStep => {
    const found = scoredTable(spec, draft, places);
    const key = spec.scores === undefined ? 'train_on' : 'scores';
    const reads = found?.kind === 'found' ? [{ text: found.scored.table, owner: spec, key }] : [];
    const isTaken = draft.tables !== undefined && places.has(draft.tables, spec.writes ?? '');
    const fills =
      spec.writes === undefined || isTaken ? undefined : [{ database: draft.database ?? '', table: spec.writes }];
    return {
      name,
      section: 'models',
      spec,
      needs: mentions(spec, 'needs', spec.needs),
      reads,
      writes: undefined,
      fills,
    };
  });
  const known = new Set(tableNames(draft, places));
  const tablesIn = (sql: string) => {
    const names = sqlNames(sql).flatMap(({ database = draft.database ?? '', table }) => {
      if (known.has(table) && database === draft.database) return [table];
      const isFilled = [...crawlers, ...models].some((step) => doesFill(step, { database, table }));
      return isFilled ? [`${database}.${table}`] : [];
    });
    return [...new Set(names)];
  };
  const asked = (condition: Draft<SkipIfSpec>) => [
    ...mentions(condition, 'unchanged', condition.unchanged),
    ...tablesIn(plainSql(condition.query ?? '')).map((text) => ({ text, owner: condition, key: 'query' })),
  ];
  const jobs = namedEntries(draft.jobs).map(([name, spec]): FlowStep => {
    const nodes = 'nodes' in spec ? namedEntries(spec.nodes).map(([, node]) => node) : [];
    const script = 'script' in spec ? spec : undefined;
    const reads = [
      ...mentions(script, 'reads', script?.reads),
      ...nodes.flatMap((node) => ('read' in node ? mentions(node, 'read', node.read) : [])),
    ];
    const writes = [
      ...mentions(script, 'writes', script?.writes),
      ...nodes.flatMap((node) => ('write' in node ? mentions(node, 'write', node.write) : [])),
    ];
    const needs = mentions(spec, 'needs', spec.needs);
    const asks = conditionsIn(spec.skip_if).flatMap(asked);
    return { name, section: 'jobs', spec, needs, reads, asks, writes: writes[0] };
  });
  const reports = namedEntries(draft.reports).map(([name, spec]): FlowStep => {
    const sql = spec.sql === undefined ? undefined : sqlText(spec.sql);
    const reads = tablesIn(sql ?? '').map((text) => ({ text, owner: spec, key: 'sql' }));
    return { name, section: 'reports', spec, needs: mentions(spec, 'needs', spec.needs), reads, writes: undefined };
  });
  const beside = { reads: [], writes: undefined };
  const lambdas = namedEntries(draft.lambdas).map(([name, spec]): FlowStep => {
    return { name, section: 'lambdas', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
  });
  const executions = namedEntries(draft.executions).map(([name, spec]): FlowStep => {
    return { name, section: 'executions', spec, needs: mentions(spec, 'needs', spec.needs), ...beside };
  });
  return [...crawlers, ...jobs, ...models, ...reports, ...lambdas, ...executions];
}

/** Every edge once a reason: who writes or crawls a table comes before who reads it, and `needs` adds to that. */
export function flowEdges(steps: readonly FlowStep[], database: string | undefined): Edge[] {
  const items = Map.groupBy(steps, ({ name }) => baseName(name));
  const names = new Set(steps.map(({ name }) => name));
  const named = (name: string): readonly string[] =>
    items.get(name)?.map((item) => item.name) ?? (names.has(name) ? [name] : []);
  return steps.flatMap((step) => [
    ...step.needs.flatMap((mention) =>
      named(mention.text).map((name) => ({ step: step.name, needs: name, because: mention })),
    ),
    ...step.reads.flatMap((mention) => tableEdges(step, mention, steps, database)),
    // A step may ask what it has written itself before.
    ...(step.asks ?? []).flatMap((mention) =>
      tableEdges(step, mention, steps, database).filter(({ needs }) => baseName(needs) !== baseName(step.name)),
    ),
  ]);
}

function tableEdges(step: FlowStep, because: Mention, steps: readonly FlowStep[], database = ''): Edge[] {
  const read = tableReference(because.text, database);
  return steps
    .filter(
      (other) =>
        doesFill(other, read) ||
        (other.writes !== undefined && sameTable(tableReference(other.writes.text, database), read)),
    )
    .map(({ name }) => ({ step: step.name, needs: name, because, table: read.table }));
}

/** Whether it is a crawler that makes the table. */
export const doesFill = ({ fills }: Pick<FlowStep, 'fills'>, table: TableReference): boolean =>
  fills?.some((filled) => sameTable(filled, table)) ?? false;

/** A text, or each text of a list. */
export function mentions(
  owner: object | undefined,
  key: Key,
  value: string | readonly string[] | undefined,
): Mention[] {
  if (owner === undefined || value === undefined) return [];
  return typeof value === 'string'
    ? [{ text: value, owner, key }]
    : value.map((text, index) => ({ text, owner: value, key: index }));
}
