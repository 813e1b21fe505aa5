import { ledgerSchema, notSelected } from '../../graph/ledger.ts';
import type { Stack } from './stack.ts';

/** The view `penstock_health`: how each step did in each window, from the ledger. docs/health.md says what the columns are. */
export function health(stack: Stack): void {
  const { names, pipeline } = stack;
  const definition = {
    originalSql: healthSql(names.ledgerTable),
    catalog: 'awsdatacatalog',
    schema: pipeline.database,
    columns: Object.entries(healthColumns).map(([name, type]) => ({
      name,
      type: type === 'string' ? 'varchar' : type,
    })),
  };
  stack.add(
    'HealthView',
    'AWS::Glue::Table',
    {
      CatalogId: { Ref: 'AWS::AccountId' },
      DatabaseName: { Ref: 'Database' },
      TableInput: {
        Name: names.healthView,
        TableType: 'VIRTUAL_VIEW',
        Parameters: { comment: 'Presto View', presto_view: 'true' },
        StorageDescriptor: {
          Columns: Object.entries(healthColumns).map(([Name, Type]) => ({ Name, Type })),
          // Athena writes no location and no serializer for a view; Glue wants them there.
          Location: '',
          SerdeInfo: {},
        },
        // As CREATE VIEW of Athena leaves it; CloudFormation has no resource of its own for a view.
        ViewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(definition)).toString('base64')} */`,
        ViewExpandedText: '/* Presto View */',
      },
    },
    { DependsOn: ['LedgerTable'] },
  );
}

/** With their types in Glue. */
export const healthColumns = {
  window_id: 'string',
  window_start: 'string',
  window_end: 'string',
  step: 'string',
  kind: 'string',
  status: 'string',
  reason: 'string',
  ended: 'string',
  runs: 'bigint',
  succeeded: 'bigint',
  skipped: 'bigint',
  failed: 'bigint',
  blocked: 'bigint',
  seconds: 'double',
  rows: 'bigint',
  cost_units: 'double',
} as const;

/**
 * A run that was not to do the step says nothing about it. A record that was gathered by a compaction which was then killed is
 * there twice, and counts once.
 */
export const healthSql = (ledger: string): string => `SELECT window_id, window_start, window_end, step, kind,
       max_by(status, ended) AS status,
       max_by(reason, ended) AS reason,
       max(ended) AS ended,
       count(*) AS runs,
       count_if(status = 'succeeded') AS succeeded,
       count_if(status = 'skipped') AS skipped,
       count_if(status = 'failed') AS failed,
       count_if(status = 'blocked') AS blocked,
       max_by(seconds, ended) FILTER (WHERE status = 'succeeded') AS seconds,
       max_by(rows, ended) FILTER (WHERE status = 'succeeded') AS rows,
       sum(cost_units) AS cost_units
FROM (SELECT DISTINCT run_id, window_id, window_start, window_end, step, kind, status,
                      coalesce(reason, cause, error) AS reason, ended, seconds, rows, cost_units
      FROM ${ledger}
      WHERE schema = ${ledgerSchema} AND coalesce(reason, '') NOT LIKE '${notSelected}%')
GROUP BY window_id, window_start, window_end, step, kind
`;
