/**
 * `npm run demo`: the example pipeline from its YAML to a report, on the local cloud. Each verb is called as a person
 * would type it, but on engines that stay from one to the next. The first time the models are trained; from then on
 * runs score with them. `-- --more` lets the sensors measure a day more first.
 */
import { resolve } from 'node:path';
import { keysUnder, ownBucket } from '../action/src/aws/objects.ts';
import { cli } from '../action/src/cli.ts';
import { loadOrThrow } from '../action/src/check/load.ts';
import { shared } from '../action/src/open-bench.ts';
import { openCloud } from '../action/src/open-cloud.ts';
import { namesOf } from '../action/src/render/names.ts';
import { openEngines } from './engines/index.ts';
import { moreData } from './local/more.ts';

const pipelineFile = 'pipeline/room_temperatures.yml';

const started = Date.now();
const engines = openEngines({ scratchFolder: '.penstock/engines' });
await verb('setup');
await verb('deploy', 'pipeline/dashboards.yml'); // the pipeline starts this one from its step `publish`
await verb('deploy', pipelineFile);
if (process.argv.includes('--more')) {
  const window = moreData('.penstock', await loadOrThrow(pipelineFile, {}));
  say(`\nThe sensors measure a day more: ${window}`);
}
if (!(await hasModels())) await verb('retrain', pipelineFile);
await verb('run', pipelineFile);
await verb('report', pipelineFile, '--out', 'report');
await Promise.all([engines.spark.close(), engines.athena.close()]);
say(`\nDone in ${((Date.now() - started) / 1000).toFixed(0)} s. Open ${resolve('report/index.html')}`);
say('Again: npm run demo (history has nothing new), or npm run demo -- --more (adds a day).');

async function verb(...words: readonly string[]): Promise<void> {
  say(`\n$ npx penstock ${words.join(' ')}`);
  const code = await cli(words, shared(engines));
  if (code !== 0) process.exit(code);
}

/** Whether models have been trained: what they are made of lies in the data bucket. */
async function hasModels(): Promise<boolean> {
  const pipeline = await loadOrThrow(pipelineFile, {});
  const cloud = await openCloud(pipeline, { cloud: 'local' }, 'demo');
  try {
    const bucket = ownBucket(namesOf(pipeline).dataBucket, pipeline.environment.account);
    const { done } = await keysUnder(cloud, bucket, 'models/').next();
    return done !== true;
  } finally {
    await cloud.close();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
