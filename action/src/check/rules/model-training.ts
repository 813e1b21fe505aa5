import type { Diagnostic } from '../../errors.ts';
import { baseName } from '../../graph/flow.ts';
import { itemColumns, variableOf } from '../../graph/scored-table.ts';
import { namedEntries, type Draft, type ModelSpec, type TableSpec } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/** SageMaker's Random Cut Forest reads CSV without a header, in which everything is a number, and wants to know how many. */
export const modelTraining: Rule = function* (subject) {
  const { draft, places, declared } = subject;
  for (const [name, model] of namedEntries(draft.models)) {
    const { train_on: training } = model;
    if (training === undefined) continue;
    const at = places.value(model, 'train_on');
    const table = draft.tables?.[training];
    if (table !== undefined) {
      yield* unreadable(baseName(name), training, model, table, subject);
    } else if (!(declared.get('tables')?.includes(training) ?? false)) {
      yield problem('unknown-table', at, {
        message: `There is no table "${training}".`,
        hint: declaredHint(training, ['tables'], subject),
      });
    }
  }
};

function* unreadable(
  name: string,
  training: string,
  model: Draft<ModelSpec>,
  { columns, format, header, partition_by: keys = [] }: Draft<TableSpec>,
  { places }: Subject,
): Generator<Diagnostic> {
  const at = places.value(model, 'train_on');
  const fault = (message: string, hint: string) => problem('bad-model', at, { message, hint });
  if (format !== undefined && (format !== 'csv' || header !== false)) {
    yield fault(
      `Model "${name}" cannot learn from "${training}": Random Cut Forest reads CSV without a header.`,
      'Give the table format: csv and header: false.',
    );
  }
  if (columns === undefined) return;
  const features = places.keys(columns).filter((column) => !keys.includes(column));
  const text = features.find((column) => columns[column] !== undefined && !isNumber(columns[column]));
  if (text !== undefined) {
    yield fault(
      `Model "${name}" cannot learn from "${training}": "${text}" is ${columns[text]}, and Random Cut Forest reads numbers alone.`,
      'Write the numbers into a table of their own.',
    );
  }
  const dimension = model.random_cut_forest?.feature_dim;
  if (dimension !== undefined && model.random_cut_forest !== undefined && dimension !== features.length) {
    yield problem('bad-model', places.value(model.random_cut_forest, 'feature_dim'), {
      message: `feature_dim is ${dimension}, but "${training}" has ${features.length} ${features.length === 1 ? 'column' : 'columns'} besides its partition keys: ${features.join(', ')}.`,
      hint: `Write feature_dim: ${features.length}.`,
    });
  }
  const variable = variableOf(model);
  if (variable === undefined || keys.some((key) => itemColumns(variable).includes(key))) return;
  yield fault(
    `Model "${name}" learns of each ${variable} alone, but "${training}" has no partition key "${variable}" or "${variable}_id" that tells their rows apart.`,
    `Give the table partition_by: [${variable}].`,
  );
}

const isNumber = (type: string): boolean =>
  /^(tinyint|smallint|int|integer|bigint|float|double|decimal\(.*\))$/.test(type);
