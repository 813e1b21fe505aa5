import { isOwnScript } from '../../graph/own-scripts.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

const ofGlue = [
  'JOB_NAME',
  'JOB_ID',
  'JOB_RUN_ID',
  'TempDir',
  'RedshiftTempDir',
  'SECURITY_CONFIGURATION',
  'class',
  'conf',
  'debug',
  'enable_data_lineage',
  'encryption_type',
  'mode',
  'scriptLocation',
];
const ofPenstock = ['output', 'window_id', 'window_start', 'window_end'];
/** A folder of the ledger, beside those of the steps. */
const ofLedger = 'compacted';
const partitionKeys = ['written_by', 'window_id'];

/** Names that Glue and Penstock give themselves. */
export const reservedNames: Rule = function* ({ draft, places }) {
  for (const section of [draft.crawlers, draft.jobs, draft.reports, draft.lambdas, draft.executions]) {
    if (section?.[ofLedger] === undefined) continue;
    yield problem('reserved-name', places.key(section, ofLedger), {
      message: `A step cannot be called "${ofLedger}": its records would lie among those that Penstock gathers.`,
      hint: 'Take another name.',
    });
  }
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('script' in job)) continue;
    if (job.script !== undefined && isOwnScript(job.script)) {
      yield problem('reserved-name', places.value(job, 'script'), {
        message: `Penstock deploys a script "${job.script}" of its own.`,
        hint: 'Put it elsewhere, such as into glue/.',
      });
    }
    if (job.arguments === undefined) continue;
    for (const name of Object.keys(job.arguments)) {
      const by = ofGlue.includes(name) ? 'Glue' : ofPenstock.includes(name) ? 'Penstock' : undefined;
      if (by === undefined) continue;
      yield problem('reserved-name', places.key(job.arguments, name), {
        message: `${by} gives the script an argument "${name}" itself.`,
        hint: by === 'Glue' ? 'Take another name.' : 'The script can read it without declaring it.',
      });
    }
  }
  for (const [, table] of namedEntries(draft.tables)) {
    for (const name of partitionKeys) {
      if (table.columns?.[name] === undefined) continue;
      yield problem('reserved-name', places.key(table.columns, name), {
        message: `Every table has a partition key "${name}" already; it says who wrote a row.`,
        hint: 'Take another name.',
      });
    }
  }
  if (draft.environments?.['local'] !== undefined) {
    yield problem('reserved-name', places.key(draft.environments, 'local'), {
      message: '"local" is the environment of the local cloud, which needs no declaration.',
      hint: 'Take another name.',
    });
  }
};
