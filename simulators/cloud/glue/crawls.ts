/** Crawlers as the store keeps them, which of them are being crawled, and how their last crawl ended. */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Crawler, CrawlerMetrics, LastCrawlInfo } from '@aws-sdk/client-glue';
import { AwsError, type World } from '../service.ts';
import type { Collection } from '../store.ts';
import { revived } from './catalog.ts';
import type { Stored } from './catalog.ts';
import { crawl } from './crawl/crawl.ts';
import { definitionOf } from './crawlers.ts';

export interface StoredCrawler {
  readonly crawler: Stored<Crawler>;
  readonly last?: Stored<LastCrawlInfo>;
  readonly metrics: CrawlerMetrics;
}

export interface Crawls {
  readonly world: World;
  /** By name. */
  readonly crawlers: Collection<StoredCrawler>;
  /** Those that are being crawled, by name. */
  readonly active: Collection<{ readonly owner: string; readonly started: string; readonly isStopping: boolean }>;
}

export function openCrawls(world: World): Crawls {
  return {
    world,
    crawlers: world.store.collection('glue/crawlers'),
    active: world.store.collection('glue/active-crawls'),
  };
}

export function existingCrawler({ crawlers }: Crawls, name: string): StoredCrawler {
  const crawler = crawlers.get(name);
  if (crawler !== undefined) return crawler;
  throw new AwsError('EntityNotFoundException', `Crawler entry with name ${name} does not exist`);
}

export const runningAlready = (name: string) =>
  new AwsError('CrawlerRunningException', `Crawler with name ${name} has already started`);

/** Records a crawl that starts now. Throws CrawlerRunningException. */
export function admit(shelf: Crawls, name: string): void {
  const { world, active } = shelf;
  world.store.transaction(() => {
    settleTheDead(shelf);
    existingCrawler(shelf, name);
    if (active.get(name) !== undefined) throw runningAlready(name);
    active.put(name, { owner: world.store.owner, started: world.clock.now().toISOString(), isStopping: false });
  });
}

type Ending = Pick<LastCrawlInfo, 'ErrorMessage'> & { readonly Status: 'SUCCEEDED' | 'CANCELLED' | 'FAILED' };

/** A crawl ends once: the first ending stays. */
function end(
  { world, crawlers, active }: Crawls,
  name: string,
  ending: Ending,
  changes: Partial<CrawlerMetrics>,
): void {
  world.store.transaction(() => {
    const record = crawlers.get(name);
    const crawl = active.get(name);
    if (crawl === undefined) return;
    active.delete(name);
    if (record === undefined) return;
    const seconds = (world.clock.now().getTime() - Date.parse(crawl.started)) / 1000;
    crawlers.put(name, {
      ...record,
      last: { ...ending, StartTime: crawl.started, LogGroup: '/aws-glue/crawlers', LogStream: name },
      metrics: { TablesCreated: 0, TablesUpdated: 0, TablesDeleted: 0, LastRuntimeSeconds: seconds, ...changes },
    });
  });
}

/** Ends the crawls of processes that have died. */
export function settleTheDead(shelf: Crawls): void {
  for (const { key, value } of shelf.active.list()) {
    if (shelf.world.store.isAlive(value.owner)) continue;
    end(shelf, key, { Status: 'CANCELLED', ErrorMessage: 'The process that ran the crawl has ended.' }, {});
  }
}

class CrawlStopped extends Error {}

/** Never rejects: what goes wrong is how the crawl ended. The log is `glue/crawlers/<name>.log` of the logs' folder. */
export async function runCrawl(shelf: Crawls, name: string, signal: AbortSignal): Promise<void> {
  const { world, active } = shelf;
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(`${world.clock.now().toISOString()} ${line}\n`);
  let ending: Ending = { Status: 'SUCCEEDED' };
  let changes: Partial<CrawlerMetrics> = {};
  try {
    const { created, updated } = await crawl({
      world,
      crawler: definitionOf(existingCrawler(shelf, name).crawler),
      signal,
      log,
      checkStopped() {
        if (signal.aborted || active.get(name)?.isStopping === true) throw new CrawlStopped();
      },
    });
    changes = { TablesCreated: created, TablesUpdated: updated };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isStopped = error instanceof CrawlStopped || signal.aborted;
    ending = isStopped
      ? { Status: 'CANCELLED', ErrorMessage: 'The crawl was stopped.' }
      : { Status: 'FAILED', ErrorMessage: message };
  }
  log(`${ending.Status}${ending.ErrorMessage === undefined ? '' : `: ${ending.ErrorMessage}`}`);
  await writeLog(world, name, lines).catch((error: unknown) => {
    ending = { Status: 'FAILED', ErrorMessage: `The log could not be written: ${String(error)}` };
  });
  end(shelf, name, ending, changes);
}

async function writeLog({ logsFolder }: World, name: string, lines: readonly string[]): Promise<void> {
  const folder = join(logsFolder, 'glue', 'crawlers');
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, `${encodeURIComponent(name)}.log`), lines.join(''));
}

/** As GetCrawler tells it. */
export function told(shelf: Crawls, { crawler, last }: StoredCrawler): Crawler {
  const crawl = shelf.active.get(crawler.Name ?? '');
  const elapsed = crawl === undefined ? 0 : shelf.world.clock.now().getTime() - Date.parse(crawl.started);
  return {
    ...revived<Crawler>(crawler, ['CreationTime', 'LastUpdated']),
    State: crawl === undefined ? 'READY' : crawl.isStopping ? 'STOPPING' : 'RUNNING',
    CrawlElapsedTime: elapsed,
    ...(last !== undefined && { LastCrawl: revived<LastCrawlInfo>(last, ['StartTime']) }),
  };
}
