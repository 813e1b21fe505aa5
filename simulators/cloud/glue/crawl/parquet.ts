/** Schemas of Parquet files. Their footers are read by Spark, which has the format's own reader. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../../../action/src/root.ts';
import type { Crawl } from './crawl.ts';
import type { ParquetSchema } from './grouping.ts';
import { scalar } from './types.ts';

/** What the script writes: columns by name and Hive type, or why there are none. */
type Answer = readonly (readonly (readonly [name: string, type: string])[] | string)[];

/** In the order of the URLs; a text says why a file has none. Rejects when Spark does not start. */
export async function parquetSchemas(task: Crawl, urls: readonly string[]): Promise<(ParquetSchema | string)[]> {
  const { world, crawler, signal } = task;
  const folder = await mkdtemp(join(world.logsFolder, 'crawl-'));
  try {
    const [files, result] = ['files.json', 'schemas.json'].map((name) => join(folder, name)) as [string, string];
    await writeFile(files, JSON.stringify(urls));
    const run = await world.engines.spark.run(
      {
        jobName: crawler.name,
        jobRunId: 'crawl',
        scriptFile: join(packageRoot(), 'simulators', 'engines', 'spark', 'parquet_schemas.py'),
        modules: [],
        connections: {},
        arguments: { '--files': files, '--result': result },
        timeoutSeconds: 3600,
        logFile: join(folder, 'log'),
        surroundings: {
          bucketsFolder: world.bucketsFolder,
          endpoint: await world.endpoint(),
          account: world.account,
          region: world.region,
        },
      },
      signal,
    );
    if (run.state !== 'SUCCEEDED') throw new Error(run.state === 'FAILED' ? run.errorMessage : `Spark: ${run.state}`);
    // The script beside us wrote it.
    const answer = JSON.parse(await readFile(result, 'utf8')) as Answer;
    return answer.map((columns) =>
      typeof columns === 'string'
        ? columns
        : { format: 'parquet', columns: new Map(columns.map(([name, type]) => [name.toLowerCase(), scalar(type)])) },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
