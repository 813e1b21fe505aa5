import type { Diagnostic } from '../errors.ts';
import { flowEdges, flowSteps } from '../graph/flow.ts';
import type { OtherPipelines } from '../graph/others.ts';
import type { FoundFile } from '../spec/files.ts';
import type { FoundFiles } from '../spec/globs.ts';
import type { GoodYaml } from '../spec/read.ts';
import { noNeighbours, type Neighbours } from './neighbours.ts';
import { inOrder } from './order.ts';
import { textOf, type Rule } from './rule.ts';
import { backfill } from './rules/backfill.ts';
import { bookmarks } from './rules/bookmarks.ts';
import { chinaEndpoints } from './rules/china-endpoints.ts';
import { columnTypes } from './rules/column-types.ts';
import { columnsDiffer } from './rules/columns-differ.ts';
import { calls } from './rules/calls.ts';
import { chartMarks } from './rules/chart-marks.ts';
import { crawledTables } from './rules/crawled-tables.ts';
import { cycle } from './rules/cycle.ts';
import { databaseReaders } from './rules/database-readers.ts';
import { databaseTables } from './rules/database-tables.ts';
import { databaseWatermark } from './rules/database-watermark.ts';
import { duplicateColumn } from './rules/duplicate-column.ts';
import { duplicateTable } from './rules/duplicate-table.ts';
import { environments } from './rules/environments.ts';
import { files } from './rules/files.ts';
import { inputDefaults } from './rules/input-defaults.ts';
import { jdbcUrl } from './rules/jdbc-url.ts';
import { jobTimeouts } from './rules/job-timeouts.ts';
import { lastBy } from './rules/last-by.ts';
import { missingNetwork } from './rules/missing-network.ts';
import { networkIds } from './rules/network-ids.ts';
import { networkRanges } from './rules/network-ranges.ts';
import { localFeeds } from './rules/local-feeds.ts';
import { modelScores } from './rules/model-scores.ts';
import { modelServing } from './rules/model-serving.ts';
import { modelTable } from './rules/model-table.ts';
import { modelTraining } from './rules/model-training.ts';
import { nameForms } from './rules/name-forms.ts';
import { iotSource } from './rules/iot-source.ts';
import { noSteps } from './rules/no-steps.ts';
import { nodeGraph } from './rules/node-graph.ts';
import { nodeSql } from './rules/node-sql.ts';
import { otherPipelines } from './rules/other-pipelines.ts';
import { overlappingCidr } from './rules/overlapping-cidr.ts';
import { peerAccount } from './rules/peer-account.ts';
import { peersDiffer } from './rules/peers-differ.ts';
import { quality } from './rules/quality.ts';
import { quicksightDatasets } from './rules/quicksight-datasets.ts';
import { reportSql } from './rules/report-sql.ts';
import { reservedNames } from './rules/reserved-names.ts';
import { schedule } from './rules/schedule.ts';
import { selfReference } from './rules/self-reference.ts';
import { sharedDatabase } from './rules/shared-database.ts';
import { skipExpression } from './rules/skip-expression.ts';
import { skipInputs } from './rules/skip-inputs.ts';
import { skipQuery } from './rules/skip-query.ts';
import { snsTopic } from './rules/sns-topic.ts';
import { sourceLocation } from './rules/source-location.ts';
import { stepNames } from './rules/step-names.ts';
import { subnetRoom } from './rules/subnet-room.ts';
import { tableKey } from './rules/table-key.ts';
import { tableLayout } from './rules/table-layout.ts';
import { tableNames } from './rules/table-names.ts';
import { tablePaths } from './rules/table-paths.ts';
import { timeZone } from './rules/time-zone.ts';
import { twoNetworks } from './rules/two-networks.ts';
import { unknownNodeColumn } from './rules/unknown-node-column.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownStep } from './rules/unknown-step.ts';
import { unknownTable } from './rules/unknown-table.ts';
import { tests } from './rules/tests.ts';
import { unused } from './rules/unused.ts';
import { unusedNode } from './rules/unused-node.ts';
import { windowedNodes } from './rules/windowed-nodes.ts';

/** Every law of the language, in the order of a pipeline file. */
export const rules: readonly Rule[] = [
  nameForms,
  reservedNames,
  timeZone,
  schedule,
  snsTopic,
  environments,
  inputDefaults,
  sourceLocation,
  iotSource,
  jdbcUrl,
  missingNetwork,
  networkIds,
  chinaEndpoints,
  networkRanges,
  overlappingCidr,
  peerAccount,
  peersDiffer,
  databaseTables,
  tableNames,
  duplicateTable,
  crawledTables,
  sharedDatabase,
  tablePaths,
  columnTypes,
  tableLayout,
  tableKey,
  quality,
  jobTimeouts,
  backfill,
  windowedNodes,
  bookmarks,
  noSteps,
  stepNames,
  unknownStep,
  unknownTable,
  unknownSource,
  databaseWatermark,
  databaseReaders,
  selfReference,
  cycle,
  twoNetworks,
  subnetRoom,
  skipInputs,
  skipQuery,
  skipExpression,
  nodeGraph,
  nodeSql,
  unknownNodeColumn,
  duplicateColumn,
  columnsDiffer,
  lastBy,
  files,
  reportSql,
  chartMarks,
  modelTraining,
  modelScores,
  modelTable,
  modelServing,
  calls,
  quicksightDatasets,
  otherPipelines,
  localFeeds,
  tests,
  unused,
  unusedNode,
];

/** Everything that is wrong or doubtful: what was found in reading, and what the rules say of the rest; by place. */
export function check(
  { spec, diagnostics }: GoodYaml,
  found: ReadonlyMap<string, FoundFile>,
  others: OtherPipelines = new Map(),
  globs: ReadonlyMap<string, FoundFiles> = new Map(),
  neighbours: Neighbours = noNeighbours,
): Diagnostic[] {
  const steps = flowSteps(spec.draft, spec.places, (path) => textOf(found.get(path)));
  const edges = flowEdges(steps, spec.draft.database);
  const subject = { ...spec, files: found, globs, others, neighbours, steps, edges };
  const all = [...diagnostics];
  for (const rule of rules) {
    const errors = new Set(all.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    all.push(...rule({ ...subject, errors }));
  }
  return inOrder(all);
}
