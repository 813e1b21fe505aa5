import { InternalError } from '../errors.ts';
import { namedEntries, type ModelSpec, type PipelineSpec } from '../spec/draft.ts';
import type { BuildInput } from './build.ts';
import { baseName, type FlowStep } from './flow.ts';
import type { Model, Table } from './model.ts';
import { scoreColumns, scoreFolder } from './score-columns.ts';
import { itemColumns, scoredTable, variableOf, wantedOf, type ScoredTable } from './scored-table.ts';
import { tableReference } from './tables.ts';

export function buildModel(step: FlowStep, model: ModelSpec, needs: readonly string[], input: BuildInput): Model {
  const { spec, places } = input;
  const found = scoredTable(model, spec, places);
  const wanted = wantedOf(model, spec, places);
  if (found?.kind !== 'found' || wanted === undefined) {
    throw new InternalError('internal', `Model "${step.name}", of which nothing says what it scores, was let through.`);
  }
  const { table, timeColumn, itemColumn } = found.scored;
  const { feature_dim, num_samples_per_tree = 256, num_trees = 100 } = model.random_cut_forest;
  return {
    name: step.name,
    needs,
    when: 'default',
    windowed: true,
    expectedSeconds: 600,
    at: places.key(spec.models ?? {}, step.name),
    kind: 'model',
    model: baseName(step.name),
    item: itemOf(step.name, wanted.variable, itemColumn, trainingKeys(model, input)),
    trainOn: model.train_on,
    features: wanted.features,
    scores: { table: tableReference(table, spec.database), timeColumn },
    writes: model.writes,
    hyperparameters: { feature_dim, num_samples_per_tree, num_trees },
    instances: model.instances,
  };
}

const trainingKeys = ({ train_on: table }: ModelSpec, { spec }: BuildInput): readonly string[] =>
  spec.tables?.[table]?.partition_by ?? [];

function itemOf(
  step: string,
  variable: string | undefined,
  scoredColumn: string | undefined,
  keys: readonly string[],
): Model['item'] {
  const trainingKey = variable && keys.find((key) => itemColumns(variable).includes(key));
  if (variable === undefined || scoredColumn === undefined || trainingKey === undefined) return undefined;
  return { variable, value: step.slice(step.indexOf('[') + 1, -1), scoredColumn, trainingKey };
}

const isPublic = (scored: ScoredTable | undefined, tables: PipelineSpec['tables']): boolean =>
  scored?.kind === 'found' && tables?.[scored.scored.table]?.public === true;

/** The tables that models declare themselves; those of one `foreach` share one. */
export function modelTables({ spec, places }: BuildInput): readonly Table[] {
  const tables = new Map<string, Table>();
  for (const [name, model] of namedEntries(spec.models)) {
    const wanted = wantedOf(model, spec, places);
    if (wanted === undefined || tables.has(model.writes)) continue;
    tables.set(model.writes, {
      name: model.writes,
      path: scoreFolder(model.writes),
      format: 'parquet',
      header: false,
      columns: scoreColumns(wanted.features, variableOf(model)),
      partitionBy: [],
      key: [],
      // It holds values of what it scores.
      isPublic: isPublic(scoredTable(model, spec, places), spec.tables),
      at: places.key(spec.models ?? {}, name),
    });
  }
  return [...tables.values()];
}
