/** Another process of the local cloud: `holder.ts FOLDER`. Has a job, a query, a crawl and an upload under way, says so, and waits to be killed. */
import { Readable } from 'node:stream';
import { StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import { StartCrawlerCommand, StartJobRunCommand } from '@aws-sdk/client-glue';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import type { Engines } from '../../simulators/engines/engines.ts';

const begun: (() => void)[] = [];
const underWay = [0, 1, 2, 3].map(() => new Promise<void>((resolve) => begun.push(resolve)));
const hang = () => {
  begun.pop()?.();
  return new Promise<never>(() => {});
};
const engines: Engines = {
  spark: { warm() {}, run: hang, close: async () => {} },
  forest: { run: () => Promise.reject(new Error('no forest in this test')) },
  athena: { warm() {}, query: hang, close: async () => {} },
};
const [stateFolder = ''] = process.argv.slice(2);
const cloud = await openLocalCloud({ stateFolder, account: '000000000000', region: 'eu-west-1', engines });

async function* halfABody() {
  yield 'half';
  await hang();
}

const { JobRunId } = await cloud.glue.send(new StartJobRunCommand({ JobName: 'job' }));
await cloud.glue.send(new StartCrawlerCommand({ Name: 'crawler' }));
const ResultConfiguration = { OutputLocation: 's3://data/results/' };
const { QueryExecutionId } = await cloud.athena.send(
  new StartQueryExecutionCommand({ QueryString: 'SELECT 1', ResultConfiguration }),
);
void cloud.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'object', Body: Readable.from(halfABody()) }));
await Promise.all(underWay);
process.stdout.write(`${JobRunId} ${QueryExecutionId}\n`);
setInterval(() => {}, 1000);
