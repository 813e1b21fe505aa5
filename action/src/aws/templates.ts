/** What CloudFormation and Step Functions were given, as they have it now. */
import { GetTemplateCommand, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { DescribeStateMachineCommand } from '@aws-sdk/client-sfn';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

/** The text of a stack's template. */
export async function templateText(cloud: Cloud, StackName: string): Promise<string> {
  return saying(`Reading the template of ${StackName}`, async () => {
    const { TemplateBody } = await cloud.cloudFormation.send(
      new GetTemplateCommand({ StackName, TemplateStage: 'Original' }),
    );
    return TemplateBody ?? '{}';
  });
}

/** Logical id of each child stack -> its own id. */
export async function childStacks(cloud: Cloud, StackName: string): Promise<ReadonlyMap<string, string>> {
  return saying(`Listing the resources of ${StackName}`, async () => {
    const found = new Map<string, string>();
    let NextToken: string | undefined;
    do {
      const page = await cloud.cloudFormation.send(
        new ListStackResourcesCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      for (const { ResourceType, LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
        if (ResourceType !== 'AWS::CloudFormation::Stack') continue;
        if (LogicalResourceId !== undefined && PhysicalResourceId !== undefined)
          found.set(LogicalResourceId, PhysicalResourceId);
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  });
}

/** undefined: there is no such state machine. */
export async function definitionText(cloud: Cloud, stateMachineArn: string): Promise<string | undefined> {
  return saying(`Reading the state machine ${stateMachineArn}`, async () => {
    try {
      const { definition } = await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
      return definition;
    } catch (error) {
      if (isAwsError(error, 'StateMachineDoesNotExist')) return undefined;
      throw error;
    }
  });
}
