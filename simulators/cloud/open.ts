/** Opens the local cloud on a folder: the second of the two things that answer AWS's commands. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Cloud, ServiceName } from '../../action/src/aws/cloud.ts';
import type { Engines } from '../engines/engines.ts';
import { systemClock } from './clock.ts';
import { refuse, type Call, type LocalServiceName, type Service, type World } from './service.ts';
import { services } from './services.ts';
import { openStore } from './sqlite.ts';

export interface LocalCloudOptions {
  /** `.penstock/` of the pipeline's root. Made when it is missing. */
  readonly stateFolder: string;
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
  readonly engines: Engines;
  /** See World. */
  readonly repositoryFolder?: string;
}

/** Its `close` ends the engines too. Throws a CloudError when the state cannot be used. */
export async function openLocalCloud(options: LocalCloudOptions): Promise<Cloud> {
  const { stateFolder, account, region, engines, repositoryFolder } = options;
  const store = openStore(stateFolder);
  const bucketsFolder = join(stateFolder, 'buckets');
  const logsFolder = join(stateFolder, 'logs');
  for (const folder of [bucketsFolder, logsFolder]) mkdirSync(folder, { recursive: true });

  const opened = new Map<LocalServiceName, Promise<Service>>();
  let gateway: ReturnType<typeof openGateway> | undefined;

  const open = (name: LocalServiceName): Promise<Service> => {
    const service = opened.get(name) ?? services[name]().then((make) => make(world));
    opened.set(name, service);
    return service;
  };
  const call: Call = async (name, command, input, signal) => {
    const handler = (await open(name)).handlers[command];
    if (handler === undefined) throw refuse(`${name === 'sfn' ? 'states' : name.toLowerCase()}:${command}`);
    // The command's name stands for the type of its input, which only the SDK's own generics could tell.
    return handler(input as never, signal === undefined ? {} : { signal });
  };

  const world: World = {
    account,
    region,
    store,
    engines,
    clock: systemClock,
    bucketsFolder,
    databasesFolder: join(stateFolder, 'databases'),
    repositoryFolder,
    logsFolder,
    cloud: senders(call, close),
    endpoint: async () => (await (gateway ??= openGateway(call))).endpoint,
  };
  return world.cloud;

  /** What does not close keeps nothing else from closing. */
  async function close(): Promise<void> {
    const ends: readonly (() => Promise<unknown>)[] = [
      ...closingOrder.map((name) => async () => (await opened.get(name))?.close?.()),
      // After the services, because a job that starts while its service closes may still open it.
      async () => (await gateway)?.close(),
      () => Promise.all([engines.spark.close(), engines.athena.close()]),
      async () => {
        store.close();
      },
    ];
    const failures: unknown[] = [];
    for (const end of ends) await end().catch((error: unknown) => failures.push(error));
    if (failures.length > 1) throw new AggregateError(failures, 'Several parts of the local cloud did not close.');
    if (failures.length === 1) throw failures[0];
  }
}

/** Who asks closes before who answers. */
const closingOrder: readonly ServiceName[] = [
  'cloudFormation',
  'sfn',
  'lambda',
  'athena',
  'sageMaker',
  'glue',
  'dynamoDB',
  's3',
  'secretsManager',
  'sts',
];

async function openGateway(call: Call) {
  const { startGateway } = await import('./gateway/gateway.ts');
  return startGateway(call);
}

/** What the SDK's commands look like from outside. */
interface Command {
  readonly input: object;
}

function senders(call: Call, close: () => Promise<void>): Cloud {
  const sender = (name: ServiceName) => ({
    async send(command: Command, options: { readonly abortSignal?: AbortSignal } = {}): Promise<object> {
      const output = await call(name, commandName(command), command.input, options.abortSignal);
      return { ...output, $metadata: { httpStatusCode: 200, requestId: crypto.randomUUID(), attempts: 1 } };
    },
  });
  const cloud: Record<ServiceName, ReturnType<typeof sender>> = {
    athena: sender('athena'),
    cloudFormation: sender('cloudFormation'),
    dynamoDB: sender('dynamoDB'),
    glue: sender('glue'),
    lambda: sender('lambda'),
    s3: sender('s3'),
    sageMaker: sender('sageMaker'),
    secretsManager: sender('secretsManager'),
    sfn: sender('sfn'),
    sts: sender('sts'),
  };
  // The SDK's `send` is overloaded by command; which output belongs to which command is known to the handlers alone.
  return { ...cloud, clockOffset: () => 0, close } as unknown as Cloud;
}

function commandName(command: Command): string {
  return command.constructor.name.replace(/Command$/, '');
}
