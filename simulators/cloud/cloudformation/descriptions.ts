/** Stacks, resources and events as the SDK's outputs have them. */
import type { Capability, Parameter, ResourceStatus, Stack, StackEvent } from '@aws-sdk/client-cloudformation';

import type { Definition, EventRecord, ResourceRecord, StackRecord } from './records.ts';
import { readTemplate } from './template.ts';

export function described(
  stack: StackRecord,
): Stack & { StackName: string; CreationTime: Date; StackStatus: Stack['StackStatus'] } {
  const { updated, deleted, deployed } = stack;
  const description = deployed === undefined ? undefined : readTemplate(deployed.templateBody).description;
  return {
    StackId: stack.stackId,
    StackName: stack.stackName,
    ChangeSetId: stack.changeSetId,
    Description: description,
    Parameters: parametersOf(deployed),
    CreationTime: new Date(stack.created),
    LastUpdatedTime: updated === undefined ? undefined : new Date(updated),
    DeletionTime: deleted === undefined ? undefined : new Date(deleted),
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: false,
    // As they were given: the SDK's type is the list that was valid then.
    Capabilities: [...stack.capabilities] as Capability[],
    Outputs: stack.outputs.map(({ key, value, description }) => ({
      OutputKey: key,
      OutputValue: value,
      Description: description,
    })),
    RoleARN: stack.roleArn,
    Tags: [...stack.tags],
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
  };
}

/** A parameter that must not be shown comes as stars. */
export function parametersOf(definition: Definition | undefined): Parameter[] {
  if (definition === undefined) return [];
  const declared = readTemplate(definition.templateBody).parameters;
  return Object.entries(definition.parameters).map(([ParameterKey, value]) => ({
    ParameterKey,
    ParameterValue: declared[ParameterKey]?.noEcho === true ? '****' : value,
  }));
}

export function resourceSummary(resource: ResourceRecord) {
  return {
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId,
    ResourceType: resource.type,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.statusReason,
    LastUpdatedTimestamp: new Date(resource.timestamp),
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' as const },
  };
}

export function eventOf(event: EventRecord, StackId: string, StackName: string): StackEvent {
  return {
    StackId,
    StackName,
    EventId: event.eventId,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: new Date(event.timestamp),
    // A stack's own events have its status there; AWS's list of resource statuses has most of them.
    ResourceStatus: event.status as ResourceStatus,
    ResourceStatusReason: event.reason,
    ResourceProperties: event.properties,
    ClientRequestToken: event.token,
  };
}
