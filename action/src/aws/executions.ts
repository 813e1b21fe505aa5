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
import { cloudError, isAwsError, saying } from './errors.ts';
import { until } from './wait.ts';

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

/** Ends it; Step Functions then stops the job runs and queries that it waits for. */
export async function stopExecution(cloud: Cloud, executionArn: string, cause: string): Promise<void> {
  await saying('Stopping the run', () =>
    cloud.sfn.send(new StopExecutionCommand({ executionArn, error: 'Stopped', cause })),
  );
}

/** The ARN of an execution by its name; undefined when the state machine has none of that name. */
export async function executionArnOf(cloud: Cloud, stateMachineArn: string, name: string): Promise<string | undefined> {
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
  return saying('Looking for the run', async () => {
    try {
      await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }));
      return executionArn;
    } catch (error) {
      if (isAwsError(error, 'ExecutionDoesNotExist') || isAwsError(error, 'InvalidArn')) return undefined;
      throw error;
    }
  });
}

/** The same, waiting for it at most `milliseconds`. */
export async function untilStarted(
  cloud: Cloud,
  stateMachineArn: string,
  name: string,
  milliseconds: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const deadline = Date.now() + milliseconds;
  return until(async () => {
    const result = await executionArnOf(cloud, stateMachineArn, name);
    return result !== undefined || Date.now() >= deadline ? { result } : { changed: false };
  }, signal);
}

/** Names of the executions that were started last, the newest first. */
export async function recentExecutions(cloud: Cloud, stateMachineArn: string): Promise<readonly string[]> {
  return saying('Looking for the last runs', async () => {
    const { executions = [] } = await cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 100 }));
    return executions.flatMap(({ name }) => name ?? []);
  });
}

/** The ARN of an execution that has not ended and whose name begins so; undefined when there is none. */
export async function runningExecution(
  cloud: Cloud,
  stateMachineArn: string,
  prefix: string,
): Promise<string | undefined> {
  return saying('Looking for a running execution', async () => {
    const { executions = [] } = await cloud.sfn.send(
      new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }),
    );
    return executions.find(({ name }) => name?.startsWith(prefix) === true)?.executionArn;
  });
}

export async function describeExecution(cloud: Cloud, executionArn: string): Promise<Execution> {
  return saying('Looking at the execution', () => cloud.sfn.send(new DescribeExecutionCommand({ executionArn })));
}

/** Resolves when everyone can see an execution that was just started: until then, Step Functions may not know it. */
export async function untilVisible(cloud: Cloud, executionArn: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + 10_000;
  await until(async () => {
    try {
      await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1 }));
      await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }));
      return { result: undefined };
    } catch (error) {
      if (isAwsError(error, 'ExecutionDoesNotExist') && Date.now() < deadline) return { changed: false };
      throw cloudError('Looking at the execution', error);
    }
  }, signal);
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
