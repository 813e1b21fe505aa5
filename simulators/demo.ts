/**
 * `npm run demo`: the example pipeline from its YAML to a report, on the local cloud. Each verb is called as a person
 * would type it. A second run finds nothing new and skips; `-- --more` adds the next day of measurements first.
 */
import { resolve } from 'node:path';
import { cli } from '../action/src/cli.ts';
import { loadOrThrow } from '../action/src/check/load.ts';
import { openCloud } from '../action/src/open-cloud.ts';
import { dailyFiles, hourlyFiles, type Files } from './history/seattle.ts';
import { seed } from './history/seed.ts';

const pipelineFile = 'pipeline/seattle.yml';
const bucket = 'seattle-weather';
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
  const cloud = await openCloud(pipeline, { cloud: 'local', state: undefined });
  try {
    const hourly = [...hourlyFiles()];
    const known: Files = new Map([...hourly.slice(0, -heldBack), ...dailyFiles()]);
    const count = await seed(cloud, bucket, known);
    say(`\ns3://${bucket}: ${count === 0 ? 'the files are there already' : `${count} files of Seattle's weather`}`);
    if (!more) return;
    const added = await nextDay(cloud, hourly.slice(-heldBack));
    say(added === undefined ? `s3://${bucket}: the year is complete` : `s3://${bucket}: added ${added}`);
  } finally {
    await cloud.close();
  }
}

async function nextDay(
  cloud: Awaited<ReturnType<typeof openCloud>>,
  days: readonly (readonly [string, string])[],
): Promise<string | undefined> {
  for (const day of days) if ((await seed(cloud, bucket, new Map([day]))) === 1) return day[0];
  return undefined;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
