/** A crawl of tables of a database: their columns, as the driver describes them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CreateTableCommand, UpdateTableCommand, type TableInput } from '@aws-sdk/client-glue';
import { packageRoot } from '../../../../action/src/root.ts';
import { connectionTarget } from '../connectionTarget.ts';
import type { CrawlerDefinition } from '../crawlers.ts';
import type { Crawl } from './crawl.ts';
import { tableOf, type Changes } from './publish.ts';

type DatabaseTarget = CrawlerDefinition['tables'][number];

/** What the script writes: of each path the table's own name and its columns by name and Hive type, or what is wrong. */
type Answer = readonly (
  | { readonly name: readonly string[]; readonly columns: readonly (readonly [name: string, type: string])[] }
  | { readonly problem: string }
)[];

/** Rejects when one of the tables cannot be described: it would be missing without a word. */
export async function crawlDatabase(task: Crawl, targets: readonly DatabaseTarget[], changes: Changes): Promise<void> {
  for (const [connection, tables] of Map.groupBy(targets, (target) => target.connection)) {
    const answer = await described(task, connection, tables);
    task.checkStopped();
    for (const [index, { path }] of tables.entries()) {
      const found = answer[index] ?? { problem: 'no answer came' };
      if ('problem' in found) throw new Error(`${path.join('/')}: ${found.problem}`);
      await publishTable(task, connection, path, found, changes);
    }
  }
}

async function described(task: Crawl, connection: string, tables: readonly DatabaseTarget[]): Promise<Answer> {
  const { world, crawler, signal, log } = task;
  const target = await connectionTarget(world, connection);
  if (target.standIn !== undefined) log(`${target.standIn}.`);
  const folder = await mkdtemp(join(world.logsFolder, 'crawl-'));
  try {
    const [asked, result] = ['tables.json', 'result.json'].map((name) => join(folder, name)) as [string, string];
    await writeFile(asked, JSON.stringify(tables.map(({ path }) => path.slice(-2))));
    const run = await world.engines.spark.run(
      {
        jobName: crawler.name,
        jobRunId: 'crawl',
        scriptFile: join(packageRoot(), 'simulators', 'engines', 'spark', 'jdbc_columns.py'),
        modules: [],
        connections: { [connection]: target },
        arguments: { '--connection': connection, '--tables': asked, '--result': result },
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
    return JSON.parse(await readFile(result, 'utf8')) as Answer;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function publishTable(
  task: Crawl,
  connection: string,
  path: readonly string[],
  { name, columns }: Extract<Answer[number], { columns: unknown }>,
  changes: Changes,
): Promise<void> {
  const { world, crawler, log } = task;
  const { vendor } = await connectionTarget(world, connection);
  const Parameters = {
    classification: vendor,
    compressionType: 'none',
    connectionName: connection,
    typeOfData: 'table',
    UPDATED_BY_CRAWLER: crawler.name,
    CrawlerSchemaDeserializerVersion: '1.0',
    CrawlerSchemaSerializerVersion: '1.0',
  };
  const TableInput: TableInput = {
    Name: path
      .join('_')
      .toLowerCase()
      .replaceAll(/[^a-z0-9_]/g, '_'),
    Owner: 'owner',
    TableType: 'EXTERNAL_TABLE',
    Parameters,
    PartitionKeys: [],
    StorageDescriptor: {
      Columns: columns.map(([Name, Type]) => ({ Name: Name.toLowerCase(), Type })),
      Location: [...path.slice(0, -2), ...name].join('.'),
      Compressed: false,
      NumberOfBuckets: -1,
      SerdeInfo: { Parameters: {} },
      StoredAsSubDirectories: false,
      Parameters,
    },
  };
  const DatabaseName = crawler.database;
  const before = await tableOf(task, TableInput.Name ?? '');
  if (before === undefined) {
    await world.cloud.glue.send(new CreateTableCommand({ DatabaseName, TableInput }));
    changes.created += 1;
  } else {
    const isSame = isDeepStrictEqual(before.StorageDescriptor?.Columns, TableInput.StorageDescriptor?.Columns);
    await world.cloud.glue.send(new UpdateTableCommand({ DatabaseName, TableInput }));
    if (!isSame) changes.updated += 1;
  }
  log(`Table ${DatabaseName}.${TableInput.Name} of ${path.join('/')}: ${columns.length} columns.`);
}
