/**
 * The shape of every service of the local cloud: a folder with a table of handlers, one for each command of the SDK
 * that the product sends, and nothing that knows who asks. What has no handler is refused by name.
 */
import type { Cloud, ServiceName } from '../../action/src/aws/cloud.ts';
import type { Engines } from '../engines/engines.ts';
import type { Clock } from './clock.ts';
import type { Store } from './store.ts';

/** What every service stands on. */
export interface World {
  readonly account: string;
  readonly region: string;
  readonly store: Store;
  readonly engines: Engines;
  readonly clock: Clock;
  /** Folder of the plain folders that are the buckets. */
  readonly bucketsFolder: string;
  /** Folder of the databases that stand in for those of the pipelines' sources; need not exist. */
  readonly databasesFolder: string;
  /** Of the pipelines: its `local/` has what stands in for things that exist outside of them. Absent: nothing does. */
  readonly repositoryFolder?: string | undefined;
  /** Folder for logs of job runs and the like; exists. */
  readonly logsFolder: string;
  /** The other services, by the same commands that a user of the cloud would send. */
  readonly cloud: Cloud;
  /** Where the same cloud answers over HTTP, for programs that are not ours: `http://127.0.0.1:port`. Opened on first need. */
  endpoint(): Promise<string>;
}

/** Handlers by the command's name without `Command`: `StartQueryExecution: async (input: StartQueryExecutionInput) => output`. */
export type Handlers = Readonly<
  Record<string, (input: never, options: { readonly signal?: AbortSignal }) => Promise<object>>
>;

/** The services that the product itself speaks to, and those that only what it deploys does. */
export type LocalServiceName = ServiceName | 'ec2';

export interface Service {
  readonly name: LocalServiceName;
  readonly handlers: Handlers;
  /** Ends what the service has running in this process, and says so in its records. */
  close?(): Promise<void>;
}

export type MakeService = (world: World) => Service;

/** Answers a command by its names: `call('glue', 'GetTable', input)`. */
export type Call = (service: LocalServiceName, command: string, input: object, signal?: AbortSignal) => Promise<object>;

/** The door for HTTP, over the same handlers. */
export type StartGateway = (call: Call) => Promise<{ readonly endpoint: string; close(): Promise<void> }>;

/** An error as the SDK's clients throw it: `name` is AWS's error code. */
export class AwsError extends Error {
  readonly $fault: 'client' | 'server' = 'client';
  readonly $metadata: { readonly httpStatusCode: number; readonly requestId: string };

  constructor(name: string, message: string, httpStatusCode = 400) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode, requestId: crypto.randomUUID() };
  }
}

/** What the local cloud cannot do faithfully, it refuses by name. */
export function refuse(what: string, hint = ''): AwsError {
  return new AwsError(
    'NotInLocalCloud',
    `The local cloud does not answer ${what}.${hint === '' ? '' : ` ${hint}`}`,
    501,
  );
}
