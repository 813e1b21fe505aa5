/** What CloudFormation remembers: stacks, their resources, their events and their change sets. */
import type { Change, ResourceStatus, StackStatus } from '@aws-sdk/client-cloudformation';

import type { World } from '../service.ts';
import type { JsonObject } from './json.ts';
import type { Policy } from './template.ts';

export interface StackRecord {
  readonly stackId: string;
  readonly stackName: string;
  readonly status: StackStatus;
  readonly statusReason?: string | undefined;
  /** ISO 8601, as all times here. */
  readonly created: string;
  readonly updated?: string | undefined;
  readonly deleted?: string | undefined;
  readonly changeSetId?: string | undefined;
  /** What is deployed; absent until the first operation. */
  readonly deployed?: Definition | undefined;
  readonly outputs: readonly OutputRecord[];
  readonly capabilities: readonly string[];
  readonly tags: readonly TagRecord[];
  readonly roleArn?: string | undefined;
  readonly terminationProtection: boolean;
  /** JSON text of the stack's policy; absent: updates may do anything. */
  readonly policy?: string | undefined;
  readonly eventCount: number;
  /** What is under way, or has stopped half way in a `…_FAILED` state. */
  readonly operation?: Operation | undefined;
}

/** A template and what its parameters are. */
export interface Definition {
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface OutputRecord {
  readonly key: string;
  readonly value: string;
  readonly description?: string | undefined;
}

export interface TagRecord {
  readonly Key: string;
  readonly Value: string;
}

export interface Operation {
  /** The process that does it. */
  readonly owner: string;
  /** ClientRequestToken of its events. */
  readonly token?: string | undefined;
  /** What an update started from, to go back to. */
  readonly before?: Before | undefined;
  /** Logical ids of resources that are there already and are taken over. */
  readonly imports: readonly string[];
  /** Logical ids that a deletion leaves alone. */
  readonly retained: readonly string[];
  /** Physical resources that are no longer, or not any more, of the stack: removed when all else is done. */
  readonly discarded: readonly Discarded[];
}

export interface Before extends Pick<StackRecord, 'deployed' | 'outputs' | 'capabilities' | 'tags'> {
  readonly resources: readonly ResourceRecord[];
}

export interface Discarded {
  readonly resource: ResourceRecord;
  /** Kept instead of deleted. */
  readonly keep: boolean;
}

export interface ResourceRecord {
  readonly logicalId: string;
  readonly type: string;
  /** Absent until its creation begins. */
  readonly physicalId?: string | undefined;
  readonly status: ResourceStatus;
  readonly statusReason?: string | undefined;
  readonly timestamp: string;
  /** As they were given to the service last. */
  readonly properties: JsonObject;
  /** What Fn::GetAtt gives. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly deletionPolicy: Policy;
  readonly updateReplacePolicy: Policy;
  /** Logical ids of what must be deleted after it. */
  readonly needs: readonly string[];
  /** Its creation has begun and was not seen to end. */
  readonly creating: boolean;
}

export interface EventRecord {
  readonly eventId: string;
  readonly timestamp: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: ResourceStatus | StackStatus;
  readonly reason?: string | undefined;
  /** JSON text. */
  readonly properties?: string | undefined;
  readonly token?: string | undefined;
}

export interface ChangeSetRecord {
  readonly changeSetId: string;
  readonly changeSetName: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly description?: string | undefined;
  readonly created: string;
  readonly status: 'CREATE_COMPLETE' | 'FAILED';
  readonly statusReason?: string | undefined;
  readonly executionStatus: 'AVAILABLE' | 'UNAVAILABLE' | 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED';
  readonly definition: Definition;
  readonly capabilities: readonly string[];
  readonly tags: readonly TagRecord[];
  readonly roleArn?: string | undefined;
  readonly importExistingResources: boolean;
  /** With the values of properties; `DescribeChangeSet` leaves them out unless it is asked for them. */
  readonly changes: readonly Change[];
}

export function collections({ store }: Pick<World, 'store'>) {
  return {
    stacks: store.collection<StackRecord>('cloudformation/stacks'),
    /** Keys are `stackId logicalId`. */
    resources: store.collection<ResourceRecord>('cloudformation/resources'),
    /** Keys are `stackId number`, the number with leading zeros. */
    events: store.collection<EventRecord>('cloudformation/events'),
    changeSets: store.collection<ChangeSetRecord>('cloudformation/change-sets'),
  };
}
