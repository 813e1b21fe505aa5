/** What checks have found, to speak of. */
import type { Finding, Findings } from '../../action/src/findings/findings.ts';

export const finding = (over: Partial<Finding> = {}): Finding => ({
  code: 'unknown-table',
  severity: 'error',
  message: 'There is no table "days".',
  hint: 'Did you mean "day"?',
  at: { file: 'pipeline/rooms.yml', line: 12, column: 5, endLine: 12, endColumn: 9 },
  ...over,
});

export const findings = (over: Partial<Findings> = {}): Findings => ({
  version: 1,
  file: 'pipeline/rooms.yml',
  pipeline: 'rooms',
  environment: 'prod',
  isGone: false,
  diagnostics: [],
  ...over,
});
