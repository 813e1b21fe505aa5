/** Commands of crawlers. */
import type {
  CreateCrawlerRequest,
  DeleteCrawlerRequest,
  GetCrawlerMetricsRequest,
  GetCrawlerMetricsResponse,
  GetCrawlerRequest,
  GetCrawlerResponse,
  StartCrawlerRequest,
  StopCrawlerRequest,
  UpdateCrawlerRequest,
} from '@aws-sdk/client-glue';
import { given, onlyKnown, required } from '../input.ts';
import { AwsError } from '../service.ts';
import { stored } from './catalog.ts';
import { checkDefinition, definition } from './crawlers.ts';
import { admit, existingCrawler, runCrawl, runningAlready, settleTheDead, told, type Crawls } from './crawls.ts';
import { alreadyExists } from './errors.ts';

/** Crawls of this process, by the name of the crawler. */
export type Crawling = Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>;

export const crawlerCommands = (shelf: Crawls, crawling: Crawling) => ({
  async CreateCrawler(input: CreateCrawlerRequest): Promise<object> {
    onlyKnown('CreateCrawler', input, ['Name', 'Tags', ...definition]);
    const { Name: name, Tags: _tags, Schedule: _schedule, ...crawler } = input;
    const Name = required(name, 'name');
    checkDefinition('CreateCrawler', crawler);
    shelf.world.store.transaction(() => {
      if (shelf.crawlers.get(Name) !== undefined) throw alreadyExists('Crawler');
      const now = shelf.world.clock.now();
      const whole = { ...given(crawler), Name, Version: 1, CreationTime: now, LastUpdated: now };
      shelf.crawlers.put(Name, { crawler: stored(whole), metrics: {} });
    });
    return {};
  },

  /** What is not given stays as it was. */
  async UpdateCrawler(input: UpdateCrawlerRequest): Promise<object> {
    onlyKnown('UpdateCrawler', input, ['Name', ...definition]);
    const Name = required(input.Name, 'name');
    settleTheDead(shelf);
    shelf.world.store.transaction(() => {
      const record = existingCrawler(shelf, Name);
      if (shelf.active.get(Name) !== undefined) throw runningAlready(Name);
      const { crawler: before } = record;
      const { Schedule: _schedule, ...update } = given(input);
      const changed = { ...stored(update), Name, LastUpdated: shelf.world.clock.now().toISOString() };
      const crawler = { ...before, ...changed, Version: (before.Version ?? 0) + 1 };
      checkDefinition('UpdateCrawler', crawler);
      shelf.crawlers.put(Name, { ...record, crawler });
    });
    return {};
  },

  async DeleteCrawler(input: DeleteCrawlerRequest): Promise<object> {
    onlyKnown('DeleteCrawler', input, ['Name']);
    const Name = required(input.Name, 'name');
    settleTheDead(shelf);
    shelf.world.store.transaction(() => {
      existingCrawler(shelf, Name);
      if (shelf.active.get(Name) !== undefined) throw runningAlready(Name);
      shelf.crawlers.delete(Name);
    });
    return {};
  },

  async GetCrawler(input: GetCrawlerRequest): Promise<GetCrawlerResponse> {
    onlyKnown('GetCrawler', input, ['Name']);
    settleTheDead(shelf);
    return { Crawler: told(shelf, existingCrawler(shelf, required(input.Name, 'name'))) };
  },

  async GetCrawlerMetrics(input: GetCrawlerMetricsRequest): Promise<GetCrawlerMetricsResponse> {
    onlyKnown('GetCrawlerMetrics', input, ['CrawlerNameList']);
    settleTheDead(shelf);
    const asked = input.CrawlerNameList ?? shelf.crawlers.list().map(({ key }) => key);
    return {
      CrawlerMetricsList: asked.flatMap((CrawlerName) => {
        const record = shelf.crawlers.get(CrawlerName);
        return record === undefined ? [] : [{ CrawlerName, ...record.metrics }];
      }),
    };
  },

  async StartCrawler(input: StartCrawlerRequest): Promise<object> {
    onlyKnown('StartCrawler', input, ['Name']);
    const Name = required(input.Name, 'name');
    admit(shelf, Name);
    const stop = new AbortController();
    const ended = runCrawl(shelf, Name, stop.signal).finally(() => crawling.delete(Name));
    crawling.set(Name, { stop, ended });
    return {};
  },

  async StopCrawler(input: StopCrawlerRequest): Promise<object> {
    onlyKnown('StopCrawler', input, ['Name']);
    const Name = required(input.Name, 'name');
    settleTheDead(shelf);
    shelf.world.store.transaction(() => {
      existingCrawler(shelf, Name);
      const crawl = shelf.active.get(Name);
      if (crawl === undefined) {
        throw new AwsError('CrawlerNotRunningException', `Crawler with name ${Name} isn't running`);
      }
      if (crawl.isStopping) {
        throw new AwsError('CrawlerStoppingException', `Crawler with name ${Name} is already stopping`);
      }
      // The process that crawls sees it before its next file.
      shelf.active.put(Name, { ...crawl, isStopping: true });
    });
    crawling.get(Name)?.stop.abort();
    return {};
  },
});
