import type { Crawler } from '../../graph/model.ts';
import { jsonata, quoted, type Retrier, type States } from './asl.ts';
import type { Scope } from './step.ts';

/**
 * A crawl: start, wait, look, until the crawler is ready; then the status of its last crawl decides, because a crawler is
 * as ready after a failure as after a success.
 *
 * A crawler never runs twice at once. When somebody else's crawl is under way, the run waits for its end. That crawl counts
 * if it began after this run did; an older one may have passed the newest files by, so that the run then starts its own.
 */
export function crawlStates(step: Crawler, { names, integration }: Scope): States {
  const { name, pollSeconds } = step;
  const Name = names.crawler(name);
  const state = (what: string) => `${name}: ${what}`;
  const kept = step.skipIf === undefined ? '' : `, 'source_state': $states.input.source_state`;
  const beginsToWait = (isMine: boolean) => jsonata(`{'mine': ${isMine}, 'looks': 0${kept}}`);

  return {
    [name]: {
      Type: 'Task',
      Resource: integration('aws-sdk:glue:startCrawler'),
      Arguments: { Name },
      Output: beginsToWait(true),
      Retry: [glueIsBusy],
      Catch: [{ ErrorEquals: ['Glue.CrawlerRunningException'], Output: beginsToWait(false), Next: state('wait') }],
      Next: state('wait'),
    },
    [state('wait')]: {
      Type: 'Wait',
      Comment: `await: crawler ${Name} every ${pollSeconds}`,
      Seconds: pollSeconds,
      Next: state('check'),
    },
    [state('check')]: {
      Type: 'Task',
      Resource: integration('aws-sdk:glue:getCrawler'),
      Arguments: { Name },
      Output: jsonata(
        `($last := $states.result.Crawler.LastCrawl; $merge([$states.input, {'looks': $states.input.looks + 1, ` +
          `'ready': $states.result.Crawler.State = 'READY', ` +
          `'counts': $states.input.mine or ($exists($last.StartTime) and $toMillis($last.StartTime) >= $toMillis($states.context.Execution.StartTime)), ` +
          `'crawl': $exists($last.Status) ? $last.Status : 'UNKNOWN', ` +
          `'message': $exists($last.ErrorMessage) ? $last.ErrorMessage : 'Glue gives no reason'}]))`,
      ),
      Retry: [glueIsBusy],
      Next: state('ready?'),
    },
    [state('ready?')]: {
      Type: 'Choice',
      Choices: [
        {
          Condition: jsonata(`$not($states.input.ready) and $states.input.looks >= ${mostLooks}`),
          Next: state('endless'),
        },
        { Condition: jsonata('$not($states.input.ready)'), Next: state('wait') },
        { Condition: jsonata('$not($states.input.counts)'), Next: name },
        { Condition: jsonata(`$states.input.crawl = 'SUCCEEDED'`), Next: state('result') },
      ],
      Default: state('failed'),
    },
    [state('failed')]: {
      Type: 'Fail',
      Error: 'CrawlerFailed',
      Cause: jsonata(`${quoted(`The crawl of ${Name} is `)} & $states.input.crawl & ': ' & $states.input.message`),
    },
    [state('endless')]: {
      Type: 'Fail',
      Error: 'CrawlerFailed',
      Cause: `${Name} has not ended after ${mostLooks} looks, one every ${pollSeconds} s. With a longer poll the run waits longer.`,
    },
    [state('result')]: {
      Type: 'Task',
      Resource: integration('aws-sdk:glue:getCrawlerMetrics'),
      Arguments: { CrawlerNameList: [Name] },
      Output: jsonata(
        `($metrics := $states.result.CrawlerMetricsList[0]; $merge([{'status': 'succeeded', 'attempts': 1, ` +
          `'tables_created': $exists($metrics.TablesCreated) ? $metrics.TablesCreated : 0, ` +
          `'tables_updated': $exists($metrics.TablesUpdated) ? $metrics.TablesUpdated : 0}, ` +
          `$sift($states.input, function($value, $key) { $key = 'source_state' })]))`,
      ),
      Retry: [glueIsBusy],
      End: true,
    },
  };
}

/** A look costs nine events of the 25,000 that an execution may have. */
const mostLooks = 1000;

/** That the crawler runs is not among them: to try again would not tell whose crawl it is. */
const glueIsBusy: Retrier = {
  ErrorEquals: [
    'Glue.OperationTimeoutException',
    'Glue.ThrottlingException',
    'Glue.SdkClientException',
    'Glue.GlueException',
  ],
  IntervalSeconds: 2,
  BackoffRate: 2,
  MaxAttempts: 5,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};
