/** Executions of a state machine. */
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  type DescribeExecutionCommandOutput,
  type HistoryEvent,
} from '@aws-sdk/client-sfn';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

export type { HistoryEvent };
export type Execution = DescribeExecutionCommandOutput;

export async function startExecution(
  cloud: Cloud,
  stateMachineArn: string,
  name: string,
  input: object,
): Promise<string> {
  return saying('Starting the pipeline', async () => {
    const { executionArn } = await cloud.sfn.send(
      new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
    );
    if (executionArn === undefined) throw new TypeError('StartExecution answered without executionArn.');
    return executionArn;
  });
}

export async function describeExecution(cloud: Cloud, executionArn: string): Promise<Execution> {
  return saying('Looking at the execution', () => cloud.sfn.send(new DescribeExecutionCommand({ executionArn })));
}

export async function stopExecution(cloud: Cloud, executionArn: string, error: string, cause: string): Promise<void> {
  await saying('Stopping the execution', () =>
    cloud.sfn.send(new StopExecutionCommand({ executionArn, error, cause })),
  );
}

/** The execution that was started last, running or not; undefined when there was none. */
export async function latestExecution(cloud: Cloud, stateMachineArn: string): Promise<string | undefined> {
  return saying('Looking for the last execution', async () => {
    try {
      const { executions = [] } = await cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 1 }));
      return executions[0]?.executionArn;
    } catch (error) {
      if (isAwsError(error, 'StateMachineDoesNotExist')) return undefined;
      throw error;
    }
  });
}

/** Events with ids above `after`, in their order. */
export async function historyAfter(
  cloud: Cloud,
  executionArn: string,
  after: number,
): Promise<readonly HistoryEvent[]> {
  return saying('Reading the history of the execution', async () => {
    const events: HistoryEvent[] = [];
    let nextToken: string | undefined;
    do {
      // Newest first, so that only what is new is read.
      const page = await cloud.sfn.send(
        new GetExecutionHistoryCommand({
          executionArn,
          reverseOrder: true,
          maxResults: 1000,
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
      );
      for (const event of page.events ?? []) {
        if ((event.id ?? 0) <= after) return events.reverse();
        events.push(event);
      }
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return events.reverse();
  });
}
