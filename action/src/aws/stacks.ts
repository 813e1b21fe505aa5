/** Stacks of CloudFormation. */
import {
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
  type Stack,
  type StackEvent,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';
import { until } from './wait.ts';

export type { Stack, StackEvent, StackResourceSummary };

/** undefined: there is no such stack. */
export async function describeStack(cloud: Cloud, StackName: string): Promise<Stack | undefined> {
  return saying(`Looking at the stack ${StackName}`, async () => {
    try {
      const { Stacks = [] } = await cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }));
      return Stacks.find(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
    } catch (error) {
      if (isAwsError(error, 'ValidationError') && String(error).includes('does not exist')) return undefined;
      throw error;
    }
  });
}

/** What the stack holds and has held, in AWS's order. */
export async function stackResources(cloud: Cloud, StackName: string): Promise<readonly StackResourceSummary[]> {
  return saying(`Looking at the resources of ${StackName}`, async () => {
    const resources: StackResourceSummary[] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloud.cloudFormation.send(
        new ListStackResourcesCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      resources.push(...(page.StackResourceSummaries ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return resources;
  });
}

/** The template as it was submitted, for Penstock's stacks JSON. */
export async function stackTemplate(cloud: Cloud, StackName: string): Promise<string> {
  return saying(`Reading the template of ${StackName}`, async () => {
    const { TemplateBody = '' } = await cloud.cloudFormation.send(
      new GetTemplateCommand({ StackName, TemplateStage: 'Original' }),
    );
    return TemplateBody;
  });
}

export async function deleteStack(cloud: Cloud, StackName: string): Promise<void> {
  await saying(`Deleting the stack ${StackName}`, () =>
    cloud.cloudFormation.send(new DeleteStackCommand({ StackName })),
  );
}

export async function protectFromTermination(cloud: Cloud, StackName: string, enabled: boolean): Promise<void> {
  await saying(`Setting the termination protection of ${StackName}`, () =>
    cloud.cloudFormation.send(
      new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: enabled }),
    ),
  );
}

/** A policy, once set, can be replaced and not be removed. */
export async function setStackPolicy(cloud: Cloud, StackName: string, policy: object): Promise<void> {
  await saying(`Setting the policy of ${StackName}`, () =>
    cloud.cloudFormation.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: JSON.stringify(policy) })),
  );
}

/** Follows the stack until its operation ends, telling of every event that is newer than `after`; its last state. */
export async function followStack(
  cloud: Cloud,
  stackId: string,
  after: string | undefined,
  onEvent: (event: StackEvent) => void,
  signal: AbortSignal,
): Promise<Stack | undefined> {
  let last = after;
  return until(async () => {
    const stack = await describeStack(cloud, stackId);
    const events = await eventsAfter(cloud, stackId, last);
    for (const event of events) onEvent(event);
    last = events.at(-1)?.EventId ?? last;
    const isRunning = stack?.StackStatus?.endsWith('_IN_PROGRESS') ?? false;
    return isRunning ? { changed: events.length > 0 } : { result: stack };
  }, signal);
}

/** Oldest first, each once: what happens between two pages, newest first, moves the last of one into the next. */
export async function eventsAfter(
  cloud: Cloud,
  StackName: string,
  eventId: string | undefined,
): Promise<readonly StackEvent[]> {
  return saying(`Reading the events of ${StackName}`, async () => {
    const events = new Map<string | undefined, StackEvent>();
    let NextToken: string | undefined;
    do {
      const page = await cloud.cloudFormation.send(
        new DescribeStackEventsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      for (const event of page.StackEvents ?? []) {
        if (event.EventId === eventId) return [...events.values()].reverse();
        events.set(event.EventId, event);
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return [...events.values()].reverse();
  });
}
