/** Functions, and who may call them. */
import { isDeepStrictEqual } from 'node:util';

import {
  Architecture,
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  Runtime,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import type { LambdaFunctionProperties } from '@awboost/cfn-resource-types/AWS-Lambda-Function';
import type { LambdaPermissionProperties } from '@awboost/cfn-resource-types/AWS-Lambda-Permission';

import { onlyKnown } from '../../input.ts';
import type { World } from '../../service.ts';
import { arn, found, oneOf, type Provider } from './provider.ts';
import { recorded } from './recorded.ts';

export const lambdaFunction: Provider<LambdaFunctionProperties> = {
  customName: ({ FunctionName }) => FunctionName,
  generatedName: { longest: 64 },
  physicalId: (name) => name,
  exists: (FunctionName, _, { cloud }) =>
    found(() => cloud.lambda.send(new GetFunctionCommand({ FunctionName })), 'ResourceNotFoundException'),
  async create(FunctionName, properties, world) {
    const { PackageType, Tags } = properties;
    await world.cloud.lambda.send(
      new CreateFunctionCommand({
        ...configuration(FunctionName, properties),
        Code: code(properties),
        Architectures: architectures(properties),
        PackageType,
        Tags: Tags === undefined ? undefined : Object.fromEntries(Tags.map(({ Key, Value = '' }) => [Key, Value])),
      }),
    );
    return { Arn: arn(world, 'lambda', `function:${FunctionName}`) };
  },
  async update(FunctionName, properties, previous, world) {
    if (previous === undefined || !isDeepStrictEqual(code(previous), code(properties))) {
      await world.cloud.lambda.send(new UpdateFunctionCodeCommand({ ...code(properties), FunctionName }));
    }
    await updateArchitectures(FunctionName, properties, world);
    await world.cloud.lambda.send(new UpdateFunctionConfigurationCommand(configuration(FunctionName, properties)));
    return { Arn: arn(world, 'lambda', `function:${FunctionName}`) };
  },
  async delete(FunctionName, _, { cloud }) {
    await cloud.lambda.send(new DeleteFunctionCommand({ FunctionName }));
  },
};

/** They go with the code, which is sent again only if they change. */
async function updateArchitectures(FunctionName: string, properties: LambdaFunctionProperties, { cloud }: World) {
  const { Configuration } = await cloud.lambda.send(new GetFunctionCommand({ FunctionName }));
  const wanted = architectures(properties) ?? ['x86_64'];
  if (isDeepStrictEqual(Configuration?.Architectures ?? ['x86_64'], wanted)) return;
  const input = { ...code(properties), Architectures: wanted, FunctionName };
  await cloud.lambda.send(new UpdateFunctionCodeCommand(input));
}

function configuration(FunctionName: string, properties: LambdaFunctionProperties) {
  onlyKnown('AWS::Lambda::Function', properties, [
    'Architectures',
    'Code',
    'Description',
    'Environment',
    'FunctionName',
    'Handler',
    'MemorySize',
    'PackageType',
    'Role',
    'Runtime',
    'Tags',
    'Timeout',
    'TracingConfig',
  ]);
  const { Description, Environment, Handler, MemorySize, Role, Timeout, TracingConfig } = properties;
  return {
    FunctionName,
    Description,
    Environment,
    Handler,
    MemorySize,
    Role,
    Timeout,
    TracingConfig,
    Runtime: oneOf(Runtime, properties.Runtime, 'runtime'),
  };
}

function code({ Code }: LambdaFunctionProperties) {
  onlyKnown('AWS::Lambda::Function Code', Code, ['S3Bucket', 'S3Key', 'S3ObjectVersion']);
  const { S3Bucket, S3Key, S3ObjectVersion } = Code;
  return { S3Bucket, S3Key, S3ObjectVersion };
}

function architectures({ Architectures }: LambdaFunctionProperties) {
  return Architectures?.flatMap((name) => oneOf(Architecture, name, 'architectures') ?? []);
}

/** Nobody is refused in the local cloud: a permission is remembered, no more. */
export const permission: Provider<LambdaPermissionProperties> = recorded({
  type: 'AWS::Lambda::Permission',
  customName: () => undefined,
  generatedName: { longest: 100 },
  physicalId: (name) => name,
  attributes: (Id) => ({ Id }),
});
