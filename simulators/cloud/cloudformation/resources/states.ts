/** State machines. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeStateMachineCommand,
  UpdateStateMachineCommand,
  type LogLevel,
} from '@aws-sdk/client-sfn';
import type { StepFunctionsStateMachineProperties } from '@awboost/cfn-resource-types/AWS-StepFunctions-StateMachine';

import { onlyKnown } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import { arn, found, type Attributes, type Provider } from './provider.ts';

export const stateMachine: Provider<StepFunctionsStateMachineProperties> = {
  customName: ({ StateMachineName }) => StateMachineName,
  generatedName: { longest: 80 },
  physicalId: (name, _, world) => arn(world, 'states', `stateMachine:${name}`),
  exists: (stateMachineArn, _, { cloud }) =>
    found(() => cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn })), 'StateMachineDoesNotExist'),
  async create(stateMachineArn, properties, world) {
    const { StateMachineType, Tags } = properties;
    await world.cloud.sfn.send(
      new CreateStateMachineCommand({
        ...(await settings(properties, world)),
        name: nameOf(stateMachineArn),
        type: StateMachineType,
        tags: Tags?.map(({ Key, Value }) => ({ key: Key, value: Value })),
      }),
    );
    return attributes(stateMachineArn, world);
  },
  async update(stateMachineArn, properties, _, world) {
    const input = { ...(await settings(properties, world)), stateMachineArn };
    await world.cloud.sfn.send(new UpdateStateMachineCommand(input));
    return attributes(stateMachineArn, world);
  },
  async delete(stateMachineArn, _, { cloud }) {
    await cloud.sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
  },
};

/** What both CreateStateMachine and UpdateStateMachine take. */
async function settings(properties: StepFunctionsStateMachineProperties, world: World) {
  onlyKnown('AWS::StepFunctions::StateMachine', properties, [
    'Definition',
    'DefinitionString',
    'DefinitionS3Location',
    'DefinitionSubstitutions',
    'LoggingConfiguration',
    'RoleArn',
    'StateMachineName',
    'StateMachineType',
    'Tags',
    'TracingConfiguration',
  ]);
  const { RoleArn, LoggingConfiguration, TracingConfiguration } = properties;
  return {
    definition: substitute(await definitionText(properties, world), properties.DefinitionSubstitutions ?? {}),
    roleArn: RoleArn,
    ...(LoggingConfiguration === undefined ? {} : { loggingConfiguration: logging(LoggingConfiguration) }),
    ...(TracingConfiguration === undefined
      ? {}
      : { tracingConfiguration: { enabled: TracingConfiguration.Enabled ?? false } }),
  };
}

function logging(configuration: NonNullable<StepFunctionsStateMachineProperties['LoggingConfiguration']>) {
  const { Destinations, IncludeExecutionData, Level } = configuration;
  return {
    level: Level satisfies LogLevel | undefined,
    includeExecutionData: IncludeExecutionData,
    destinations: Destinations?.map(({ CloudWatchLogsLogGroup }) => ({
      cloudWatchLogsLogGroup: { logGroupArn: CloudWatchLogsLogGroup?.LogGroupArn },
    })),
  };
}

async function definitionText(properties: StepFunctionsStateMachineProperties, { cloud }: World): Promise<string> {
  const { Definition, DefinitionString, DefinitionS3Location } = properties;
  const given = [Definition, DefinitionString, DefinitionS3Location].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new AwsError(
      'ValidationException',
      'Exactly one of [DefinitionString, Definition, DefinitionS3Location] must be provided.',
    );
  }
  if (DefinitionString !== undefined) return DefinitionString;
  if (DefinitionS3Location === undefined) return JSON.stringify(Definition);
  const { Bucket, Key, Version: VersionId } = DefinitionS3Location;
  const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
  return (await Body?.transformToString()) ?? '';
}

/** `${name}` of the substitutions; any other `${…}` stays as it is. */
function substitute(definition: string, substitutions: Readonly<Record<string, unknown>>): string {
  return definition.replace(/\$\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(substitutions, name) ? String(substitutions[name]) : whole,
  );
}

async function attributes(stateMachineArn: string, { cloud }: World): Promise<Attributes> {
  const { revisionId } = await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
  // Before its first update a state machine has no revision, which CloudFormation calls so.
  return { Arn: stateMachineArn, Name: nameOf(stateMachineArn), StateMachineRevisionId: revisionId ?? 'INITIAL' };
}

function nameOf(stateMachineArn: string): string {
  return stateMachineArn.slice(stateMachineArn.lastIndexOf(':') + 1);
}
