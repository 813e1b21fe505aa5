/** What the store knows of state machines and executions. Instants are milliseconds, inputs and outputs JSON text. */
import type {
  ExecutionStatus,
  LoggingConfiguration,
  MapRunStatus,
  Tag,
  TracingConfiguration,
} from '@aws-sdk/client-sfn';
import type { World } from '../../service.ts';
import type { Collection } from '../../store.ts';
import type { HistoryEvent } from '../machine.ts';

export interface MachineRecord {
  readonly name: string;
  readonly arn: string;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly definition: string;
  readonly roleArn: string;
  readonly loggingConfiguration: LoggingConfiguration;
  readonly tracingConfiguration: TracingConfiguration;
  readonly created: number;
  readonly updated: number;
  readonly revisionId: string;
  readonly tags: readonly Tag[];
}

export interface ExecutionRecord {
  readonly name: string;
  readonly arn: string;
  readonly machine: Pick<MachineRecord, 'name' | 'arn'>;
  readonly input: string;
  readonly status: ExecutionStatus;
  /** The process that runs it, or ran it. */
  readonly owner: string;
  readonly started: number;
  readonly stopped?: number;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  /** Of a child execution: the run it is part of, and how many of its items it was given. */
  readonly mapRun?: { readonly arn: string; readonly items: number };
}

/** The run of a distributed Map. */
export interface MapRunRecord {
  readonly arn: string;
  readonly execution: string;
  /** Of the child executions. */
  readonly machine: Pick<MachineRecord, 'name' | 'arn'>;
  readonly status: MapRunStatus;
  readonly owner: string;
  readonly started: number;
  readonly stopped?: number;
  readonly maxConcurrency: number;
  readonly toleratedFailureCount: number;
  readonly toleratedFailurePercentage: number;
  /** Child executions, and the items in all of them. */
  readonly total: { readonly executions: number; readonly items: number };
}

export interface ActivityRecord {
  readonly arn: string;
  readonly name: string;
  readonly created: number;
  readonly tags: readonly Tag[];
}

/** A task that somebody outside does: a callback, or one of an activity. It is there while its state waits. */
export interface TaskRecord {
  readonly token: string;
  readonly owner: string;
  readonly created: number;
  /** Of an activity: its ARN, and what a worker gets. */
  readonly activity?: { readonly arn: string; readonly input: string };
  /** Once a worker of the activity has it. */
  readonly taken?: { readonly workerName?: string | undefined };
  readonly heartbeats: number;
  readonly answer?: TaskAnswer;
}

export type TaskAnswer =
  { readonly output: string } | { readonly error?: string | undefined; readonly cause?: string | undefined };

/** Somebody else asked for the end of an execution. */
export interface StopRequest {
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
}

export type StoredEvent = Omit<HistoryEvent, 'timestamp'> & { readonly timestamp: number };

export interface Records {
  /** By name. */
  readonly machines: Collection<MachineRecord>;
  /** By ARN, as stop requests are. */
  readonly executions: Collection<ExecutionRecord>;
  readonly stops: Collection<StopRequest>;
  /** By ARN. */
  readonly mapRuns: Collection<MapRunRecord>;
  readonly activities: Collection<ActivityRecord>;
  /** By token. */
  readonly tasks: Collection<TaskRecord>;
  /** By the execution's ARN and the event's id. */
  readonly events: Collection<StoredEvent>;
}

export function openRecords({ store }: World): Records {
  return {
    machines: store.collection('sfn/stateMachines'),
    executions: store.collection('sfn/executions'),
    stops: store.collection('sfn/stops'),
    mapRuns: store.collection('sfn/mapRuns'),
    activities: store.collection('sfn/activities'),
    tasks: store.collection('sfn/tasks'),
    events: store.collection('sfn/events'),
  };
}

/** Keys sort as the ids do. */
export function eventKey(executionArn: string, id: number): string {
  return `${executionArn}/${String(id).padStart(6, '0')}`;
}

export function putEvents({ events }: Records, executionArn: string, list: readonly HistoryEvent[]): void {
  for (const event of list) {
    events.put(eventKey(executionArn, event.id), { ...event, timestamp: event.timestamp.getTime() });
  }
}

export function eventsOf({ events }: Records, executionArn: string): readonly StoredEvent[] {
  return events.list(`${executionArn}/`).map(({ value }) => value);
}
