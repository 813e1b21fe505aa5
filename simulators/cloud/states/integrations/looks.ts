/** What waits of a state machine wait for: local runs spend no time on polls. */
import { GetCrawlerCommand } from '@aws-sdk/client-glue';
import type { World } from '../../service.ts';
import type { Looks } from '../machine.ts';

/** Milliseconds between looks at what is on this machine anyway. */
const interval = 20;

export function looks({ cloud, clock }: World): Looks {
  const isOver: Readonly<Record<string, (name: string) => Promise<boolean>>> = {
    async 'aws-sdk:glue:getCrawler'(Name) {
      const { Crawler } = await cloud.glue.send(new GetCrawlerCommand({ Name }));
      return Crawler?.State === 'READY';
    },
  };
  return (resource, given) => {
    const action = resource.replace(/^arn:[^:]+:states:::/, '');
    const ask = Object.hasOwn(isOver, action) ? isOver[action] : undefined;
    const name = literalName(given);
    if (ask === undefined || name === undefined) return undefined;
    return async (signal) => {
      // What cannot be asked is for the task to tell.
      while (!(await ask(name).catch(() => true))) await clock.sleep(interval, signal);
    };
  };
}

/** Names that are computed are known only to the task. */
function literalName(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('Name' in given)) return undefined;
  const { Name } = given;
  return typeof Name === 'string' && !Name.startsWith('{%') ? Name : undefined;
}
