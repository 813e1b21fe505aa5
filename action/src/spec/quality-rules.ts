/** Rules of DQDL that are shown to give the same by Glue's evaluator and by its open form; the others are refused. */
export const qualityRules: readonly string[] = [
  'ColumnCount',
  'ColumnExists',
  'ColumnLength',
  'ColumnValues',
  'CustomSql',
  'DistinctValuesCount',
  'IsComplete',
  'IsPrimaryKey',
  'IsUnique',
  'Mean',
  'RowCount',
  'Uniqueness',
];
