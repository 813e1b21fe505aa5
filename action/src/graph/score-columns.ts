import type { Column } from './model.ts';

/** The columns of a model's table. One feature is its `value`; several keep their names. */
export function scoreColumns(features: readonly string[], variable: string | undefined): readonly Column[] {
  const values = features.length === 1 ? ['value'] : features;
  return [
    { name: 'timestamp', type: 'timestamp' },
    ...(variable === undefined ? [] : [{ name: variable, type: 'string' }]),
    ...values.map((name) => ({ name, type: 'double' })),
    { name: 'score', type: 'double' },
    { name: 'cutoff', type: 'double' },
    { name: 'is_anomaly', type: 'boolean' },
    { name: 'model_version', type: 'string' },
  ];
}

/** Where the rows of a model's table lie in the data bucket. */
export const scoreFolder = (table: string): string => `scores/${table}/`;
