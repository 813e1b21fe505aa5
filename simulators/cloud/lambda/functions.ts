/** Functions: their code and their configuration. */
import { rmSync } from 'node:fs';
import type {
  CreateFunctionRequest,
  DeleteFunctionRequest,
  FunctionConfiguration,
  GetFunctionRequest,
  GetFunctionResponse,
  UpdateFunctionCodeRequest,
  UpdateFunctionConfigurationRequest,
} from '@aws-sdk/client-lambda';
import { given, onlyKnown, required } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import { folderOf, unpack } from './code.ts';
import type { Code } from './code.ts';
import { functionNotFound, invalidParameter } from './errors.ts';

/** Logging and tracing are told, and change nothing that a function does. */
const configurable = [
  'Runtime',
  'Role',
  'Handler',
  'Description',
  'Timeout',
  'MemorySize',
  'Environment',
  'TracingConfig',
  'LoggingConfig',
] as const;

type Configurable = Pick<UpdateFunctionConfigurationRequest, (typeof configurable)[number]>;

/** JSON as it is: Lambda's times are texts. */
export interface FunctionRecord {
  readonly configuration: FunctionConfiguration & Configurable & Code & { readonly FunctionName: string };
  readonly tags: Readonly<Record<string, string>>;
}

export interface Functions {
  readonly world: World;
  /** By name. */
  readonly functions: Collection<FunctionRecord>;
}

export const functionCommands = (shelf: Functions) => ({
  async CreateFunction(input: CreateFunctionRequest): Promise<FunctionConfiguration> {
    const other = ['FunctionName', 'Code', 'Tags', 'PackageType', 'Architectures', 'Publish'] as const;
    onlyKnown('CreateFunction', input, [...other, ...configurable]);
    const { FunctionName, Code: source, Tags = {}, PackageType = 'Zip', Publish, Architectures } = input;
    const configuration = configured(input);
    if (PackageType !== 'Zip') throw refuse(`a function of the PackageType ${PackageType}`);
    if (Publish === true) throw refuse('CreateFunction with Publish');
    checkConfiguration(configuration);
    const name = required(FunctionName, 'functionName');
    if (shelf.functions.get(name) !== undefined) throw alreadyExists(name);
    const code = await unpack(shelf.world, required(source, 'code'));
    const FunctionArn = arnOf(shelf.world, name);
    const fixed = { FunctionName: name, FunctionArn, Version: '$LATEST', PackageType, State: 'Active' } as const;
    const defaults = { Description: '', Timeout: 3, MemorySize: 128, Architectures: Architectures ?? ['x86_64'] };
    const made = { ...fixed, ...defaults, ...configuration, ...code, ...changed(shelf.world) };
    shelf.world.store.transaction(() => {
      if (shelf.functions.get(name) !== undefined) throw alreadyExists(name);
      shelf.functions.put(name, { configuration: made, tags: Tags });
    });
    return made;
  },

  async GetFunction(input: GetFunctionRequest): Promise<GetFunctionResponse> {
    onlyKnown('GetFunction', input, ['FunctionName']);
    const { configuration, tags } = existingFunction(shelf, input.FunctionName);
    return { Configuration: configuration, Code: { RepositoryType: 'S3' }, Tags: { ...tags } };
  },

  async UpdateFunctionCode(input: UpdateFunctionCodeRequest): Promise<FunctionConfiguration> {
    onlyKnown('UpdateFunctionCode', input, ['FunctionName', 'S3Bucket', 'S3Key', 'ZipFile', 'Architectures']);
    const { FunctionName, Architectures, ...source } = input;
    existingFunction(shelf, FunctionName);
    const code = await unpack(shelf.world, source);
    return update(shelf, FunctionName, given({ ...code, Architectures }));
  },

  async UpdateFunctionConfiguration(input: UpdateFunctionConfigurationRequest): Promise<FunctionConfiguration> {
    onlyKnown('UpdateFunctionConfiguration', input, ['FunctionName', ...configurable]);
    const configuration = configured(input);
    const { configuration: before } = existingFunction(shelf, input.FunctionName);
    checkConfiguration({ ...before, ...configuration });
    return update(shelf, input.FunctionName, configuration);
  },

  async DeleteFunction(input: DeleteFunctionRequest): Promise<object> {
    onlyKnown('DeleteFunction', input, ['FunctionName']);
    const { FunctionName, CodeSha256 } = existingFunction(shelf, input.FunctionName).configuration;
    shelf.world.store.transaction(() => {
      shelf.functions.delete(FunctionName);
      const others = shelf.functions.list().filter(({ value }) => value.configuration.CodeSha256 === CodeSha256);
      if (others.length === 0) rmSync(folderOf(shelf.world, CodeSha256), { recursive: true, force: true });
    });
    return {};
  },
});

/** By name or by ARN. */
export function existingFunction(shelf: Functions, nameOrArn: string | undefined): FunctionRecord {
  const name = functionName(nameOrArn);
  const found = shelf.functions.get(name);
  if (found === undefined) throw functionNotFound(arnOf(shelf.world, name));
  return found;
}

export function functionName(nameOrArn: string | undefined): string {
  const given = required(nameOrArn, 'functionName');
  const [, name = given, qualifier] = /^arn:[^:]+:lambda:[^:]+:\d+:function:([^:]+)(?::(.+))?$/.exec(given) ?? [];
  if (qualifier !== undefined && qualifier !== '$LATEST') throw refuse(`the qualifier ${qualifier} of a function`);
  return name;
}

export function arnOf({ region, account }: World, name: string): string {
  return `arn:aws:lambda:${region}:${account}:function:${name}`;
}

function alreadyExists(name: string): AwsError {
  return new AwsError('ResourceConflictException', `Function already exist: ${name}`, 409);
}

function checkConfiguration({ Runtime, Handler, Timeout = 3 }: Configurable): void {
  if (Runtime !== 'nodejs24.x' && Runtime !== 'nodejs22.x') {
    throw refuse(`the runtime ${Runtime}`, 'It has nodejs24.x and nodejs22.x.');
  }
  if (Handler === undefined || !/^[^\s]+\.[^\s.]+$/.test(Handler)) {
    throw invalidParameter('Handler must be of the form file.method');
  }
  if (Timeout < 1 || Timeout > 900) throw invalidParameter('Timeout must be between 1 and 900 seconds');
}

function configured(input: Configurable): Configurable {
  const { Runtime, Role, Handler, Description, Timeout, MemorySize, Environment, TracingConfig, LoggingConfig } = input;
  return given({ Runtime, Role, Handler, Description, Timeout, MemorySize, Environment, TracingConfig, LoggingConfig });
}

function update(
  shelf: Functions,
  name: string | undefined,
  changes: Configurable & Partial<Code> & Pick<FunctionConfiguration, 'Architectures'>,
): FunctionConfiguration {
  return shelf.world.store.transaction(() => {
    const { configuration, tags } = existingFunction(shelf, name);
    const { CodeSha256, CodeSize } = { ...configuration, ...changes };
    const after = { ...configuration, ...changes, CodeSha256, CodeSize, ...changed(shelf.world) };
    shelf.functions.put(after.FunctionName, { configuration: after, tags });
    return after;
  });
}

function changed({ clock }: World) {
  const LastModified = clock.now().toISOString().replace('Z', '+0000');
  return { LastModified, RevisionId: crypto.randomUUID(), LastUpdateStatus: 'Successful' } as const;
}
