/**
 * A process that backfills as `penstock backfill` does: `worker.ts FOLDER OPTIONS`, options as JSON. Only Spark is not there:
 * what stands in for it reports at once, as the wrapper of a job does. Ends with a line of JSON: seconds, memory, calls.
 */
import { performance } from 'node:perf_hooks';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { backfill, type BackfillOptions } from '../../action/src/commands/backfill.ts';
import type { Context } from '../../action/src/commands/context.ts';
import { deployArtifacts } from '../../action/src/deploy/deploy.ts';
import { render } from '../../action/src/render/passes.ts';
import { openLocal } from '../../action/src/open-cloud.ts';
import type { Engines, GlueScriptRun } from '../../simulators/engines/engines.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { shippedStandIn } from '../render/cases.ts';

const [folder = '', options = '{}'] = process.argv.slice(2);
const { dryRun = false, ...given } = JSON.parse(options) as Partial<BackfillOptions>;
const file = `${folder}/pipeline/days.yml`;
const pipeline = await loadOrThrow(file);
const calls = new Map<string, number>();

const report = '{"rows":1,"files":1,"bytes":100,"partitions":1,"watermark":null,"quality":[]}';
const spark: Engines['spark'] = {
  warm() {},
  close: async () => {},
  async run({ arguments: given, jobRunId }: GlueScriptRun) {
    const [, Bucket = '', folder = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(given['--penstock-report'] ?? '') ?? [];
    await cloud.s3.send(new PutObjectCommand({ Bucket, Key: `${folder}${jobRunId}.json`, Body: report }));
    return { state: 'SUCCEEDED', seconds: 30 };
  },
};
const cloud: Cloud = await openLocal(pipeline, `${folder}/.penstock`, { ...noEngines, spark });

const quiet = { uploaded() {}, planned() {}, waiting() {}, event() {} };
const { signal } = new AbortController();
if (given.manifest === undefined) {
  await deployArtifacts(pipeline, render(pipeline, shippedStandIn), { cloud, progress: quiet, signal });
}

/** Counts what the command itself asks for. */
function counted(cloud: Cloud): Cloud {
  const clients = Object.entries(cloud).map(([name, client]) => {
    if (typeof client === 'function') return [name, client] as const;
    const { send } = client as { send: (command: object, options?: object) => Promise<object> };
    return [
      name,
      {
        send(command: object, options?: object) {
          const what = `${name}:${command.constructor.name.replace(/Command$/, '')}`;
          calls.set(what, (calls.get(what) ?? 0) + 1);
          return send(command, options);
        },
      },
    ] as const;
  });
  // The same clients, by the same names.
  return Object.fromEntries(clients) as unknown as Cloud;
}

const context: Context = {
  terminal: { stdout: (text) => void process.stdout.write(text), progress() {}, width: 80, color: false },
  signal,
  now: () => new Date(),
  openCloud: async () => counted(cloud),
  dataEnd: async () => new Date(),
  fillSources: async () => {},
  openBench: () => Promise.reject(new Error('no tests here')),
  accountSettings: () => Promise.reject(new Error('no account here')),
  openPreviewBench: () => Promise.reject(new Error('no previews here')),
};
const started = performance.now();
try {
  await backfill(
    {
      file,
      environment: undefined,
      format: 'json',
      since: undefined,
      until: undefined,
      missing: false,
      failed: false,
      changed: false,
      set: [],
      concurrency: undefined,
      stopOnFailure: false,
      manifest: undefined,
      dryRun,
      ...given,
    },
    context,
  );
} finally {
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(
    `${JSON.stringify({ seconds, megabytes: Math.round(maxRSS / 1024), calls: Object.fromEntries(calls) })}\n`,
  );
  await cloud.close();
}
