/** Stacks as CloudFormation tells of them, page by page. */
import { afterEach, expect, test } from '@jest/globals';
import { openAws } from '../../action/src/aws/clients.ts';
import { eventsAfter } from '../../action/src/aws/stacks.ts';
import { peer, queryResult, type Peer } from './wire-peer.ts';

const before = process.env['AWS_ENDPOINT_URL'];
let there: Peer;
afterEach(async () => {
  if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = before;
  await there.close();
});

/** Newest first, as CloudFormation has them. */
const page = (ids: readonly string[], next = '') =>
  queryResult(
    `<StackEvents>${ids.map((id) => `<member><EventId>${id}</EventId></member>`).join('')}</StackEvents>${next}`,
  );

test('an event that moves from one page into the next, because something happened in between, is told once', async () => {
  there = await peer(page(['4', '3'], '<NextToken>2</NextToken>'), page(['3', '2', '1']));
  process.env['AWS_ENDPOINT_URL'] = there.endpoint;
  const credentials = () => Promise.resolve({ accessKeyId: 'id', secretAccessKey: 'secret' });
  const cloud = await openAws('eu-west-1', credentials, { attempts: 1, connect: 1000, answer: 1000 });
  const events = await eventsAfter(cloud, 'shop-dev', undefined);
  expect(events.map(({ EventId }) => EventId)).toEqual(['1', '2', '3', '4']);
});
