/**
 * The smaller example from its YAML to a report, on the local cloud: each verb is called as a person would type it. A
 * second run finds nothing new and skips; with `--more` the next day of measurements is added first.
 */
import { resolve } from 'node:path';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { ensureBucket, ownBucket, putOnce } from '../../action/src/aws/objects.ts';
import { cli } from '../../action/src/cli.ts';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { openCloud } from '../../action/src/open-cloud.ts';
import { dailyFiles, hourlyFiles } from '../../simulators/history/seattle.ts';

const pipelineFile = 'pipeline/seattle.yml';
const bucket = ownBucket('seattle-weather', '000000000000');
/** Days of the year that `--more` adds one by one. */
const heldBack = 14;

const started = Date.now();
await verb('setup');
await fillSource(process.argv.includes('--more'));
await verb('deploy', pipelineFile);
await verb('run', pipelineFile);
await verb('report', pipelineFile, '--out', 'report');
say(`\nDone in ${((Date.now() - started) / 1000).toFixed(0)} s. Open ${resolve('report/index.html')}`);
say('Again: npm run demo (finds nothing new), or npm run demo -- --more (adds a day).');

async function verb(...words: readonly string[]): Promise<void> {
  say(`\n$ npx penstock ${words.join(' ')}`);
  const code = await cli(words);
  if (code !== 0) process.exit(code);
}

/** The history that somebody else delivers: here it is real weather, a file a day. */
async function fillSource(more: boolean): Promise<void> {
  const pipeline = await loadOrThrow(pipelineFile, {});
  const cloud = await openCloud(pipeline, { cloud: 'local', state: undefined }, 'run');
  try {
    await ensureBucket(cloud, bucket, pipeline.environment.region);
    const hourly = [...hourlyFiles()];
    const files = [...hourly.slice(0, -heldBack), ...dailyFiles()];
    const added = await put(cloud, files);
    say(
      `\ns3://${bucket.Bucket}: ${added === 0 ? 'the files are there already' : `${added} files of Seattle's weather`}`,
    );
    if (!more) return;
    const day = await putNext(cloud, hourly.slice(-heldBack));
    say(`s3://${bucket.Bucket}: ${day === undefined ? 'the year is complete' : `added ${day}`}`);
  } finally {
    await cloud.close();
  }
}

/** Leaves what is there alone: its time would look like new data. */
async function put(cloud: Cloud, files: readonly (readonly [string, string])[]): Promise<number> {
  let count = 0;
  for (const [key, content] of files)
    if (await putOnce(cloud, bucket, key, { content: () => content, contentType: 'text/csv' })) count++;
  return count;
}

async function putNext(cloud: Cloud, files: readonly (readonly [string, string])[]): Promise<string | undefined> {
  for (const file of files) if ((await put(cloud, [file])) === 1) return file[0];
  return undefined;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
