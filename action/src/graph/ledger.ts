/** The ledger: a record of every step that ended, in every run. */

/** The newest version of records. */
export const ledgerSchema = 1;

/** How the reason of a step begins that its run was not to do. */
export const notSelected = 'not selected: ';

/** The run skipped the step because nobody asked for it: that says nothing about the step. */
export const isUnselected = ({ reason }: { readonly reason?: string | null | undefined }): boolean =>
  reason?.startsWith(notSelected) === true;

/** The names of a record's columns and their Athena types: the table `penstock_ledger`. */
export const ledgerColumns = {
  schema: 'int',
  pipeline: 'string',
  run_id: 'string',
  root_id: 'string',
  step: 'string',
  kind: 'string',
  window_id: 'string',
  window_start: 'string',
  window_end: 'string',
  status: 'string',
  reason: 'string',
  error: 'string',
  cause: 'string',
  started: 'string',
  ended: 'string',
  seconds: 'double',
  attempts: 'int',
  rows: 'bigint',
  duplicates: 'bigint',
  bytes: 'bigint',
  files: 'bigint',
  partitions: 'int',
  watermark: 'string',
  quality: 'array<struct<rule:string,passed:boolean,reason:string>>',
  query_execution_id: 'string',
  tables_created: 'int',
  tables_updated: 'int',
  source_state: 'map<string,struct<objects:bigint,bytes:bigint,newest:string,digest:string>>',
  code_digest: 'string',
  cost_units: 'double',
} as const;
