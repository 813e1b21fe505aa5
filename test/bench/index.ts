/**
 * `npm run bench`: each figure beside a peer or a limit that is measured in the same run, as medians and their ratio.
 * Never a test: machines differ, ratios tell.
 */
import { anomalies } from './anomalies.ts';
import { backfills } from './backfill.ts';
import { checkAndRender } from './check-and-render.ts';
import { mqttToS3 } from './sensors.ts';
import { plans } from './plans.ts';
import { nodeGraphs } from './node-graph.ts';
import { sparkJobs } from './spark-jobs.ts';
import { schedules } from './schedules.ts';
import { statesPerSecond } from './states.ts';
import { queries } from './queries.ts';

for (const benchmark of [
  checkAndRender,
  schedules,
  plans,
  backfills,
  statesPerSecond,
  mqttToS3,
  queries,
  sparkJobs,
  nodeGraphs,
  anomalies,
]) {
  for (const line of await benchmark()) process.stdout.write(`${line}\n`);
}
