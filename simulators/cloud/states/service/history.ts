/** GetExecutionHistory. */
import type { GetExecutionHistoryInput, GetExecutionHistoryOutput, HistoryEvent } from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import type { World } from '../../service.ts';
import { existingExecution } from './arns.ts';
import { page } from './page.ts';
import { eventsOf, type Records, type StoredEvent } from './records.ts';
import { settled } from './settle.ts';

export const historyCommands = (world: World, records: Records) => ({
  async GetExecutionHistory(input: GetExecutionHistoryInput): Promise<GetExecutionHistoryOutput> {
    onlyKnown('states:GetExecutionHistory', input, ['executionArn', 'maxResults', 'nextToken', 'reverseOrder']);
    const execution = existingExecution(records, required(input.executionArn, 'executionArn'));
    settled(world, records, execution);
    const events = eventsOf(records, execution.arn);
    const { items, ...next } = page(input.reverseOrder === true ? events.toReversed() : events, input);
    return { events: items.map(dated), ...next };
  },
});

function dated(event: StoredEvent): HistoryEvent {
  return { ...event, timestamp: new Date(event.timestamp) } as HistoryEvent;
}
