/** Workgroups. */
import {
  CreateWorkGroupCommand,
  DeleteWorkGroupCommand,
  GetWorkGroupCommand,
  UpdateWorkGroupCommand,
  type WorkGroupConfigurationUpdates,
} from '@aws-sdk/client-athena';
import type { AthenaWorkGroupProperties } from '@awboost/cfn-resource-types/AWS-Athena-WorkGroup';

import { onlyKnown } from '../../input.ts';
import type { World } from '../../service.ts';
import { found, type Attributes, type Provider } from './provider.ts';

type Configuration = NonNullable<AthenaWorkGroupProperties['WorkGroupConfiguration']>;

export const workGroup: Provider<AthenaWorkGroupProperties> = {
  customName: ({ Name }) => Name,
  generatedName: { longest: 128 },
  physicalId: (name) => name,
  // Athena has no code of its own for a workgroup that is not there.
  exists: (WorkGroup, _, { cloud }) =>
    found(() => cloud.athena.send(new GetWorkGroupCommand({ WorkGroup })), 'InvalidRequestException'),
  async create(Name, properties, world) {
    const { WorkGroupConfiguration, Description, State, Tags } = properties;
    checkKnown(properties);
    await world.cloud.athena.send(
      new CreateWorkGroupCommand({ Name, Configuration: known(WorkGroupConfiguration), Description, Tags }),
    );
    // Created, a workgroup is enabled.
    if (State === 'DISABLED') await world.cloud.athena.send(new UpdateWorkGroupCommand({ WorkGroup: Name, State }));
    return attributes(Name, world);
  },
  async update(WorkGroup, properties, _, world) {
    const { WorkGroupConfiguration, Description, State = 'ENABLED' } = properties;
    checkKnown(properties);
    const ConfigurationUpdates = updates(WorkGroupConfiguration ?? {});
    await world.cloud.athena.send(new UpdateWorkGroupCommand({ WorkGroup, ConfigurationUpdates, Description, State }));
    return attributes(WorkGroup, world);
  },
  async delete(WorkGroup, { RecursiveDeleteOption }, { cloud }) {
    await cloud.athena.send(new DeleteWorkGroupCommand({ WorkGroup, RecursiveDeleteOption }));
  },
};

function checkKnown(properties: AthenaWorkGroupProperties): void {
  onlyKnown('AWS::Athena::WorkGroup', properties, [
    'Name',
    'Description',
    'State',
    'RecursiveDeleteOption',
    'Tags',
    'WorkGroupConfiguration',
  ]);
  onlyKnown('AWS::Athena::WorkGroup WorkGroupConfiguration', properties.WorkGroupConfiguration ?? {}, [
    'BytesScannedCutoffPerQuery',
    'EnforceWorkGroupConfiguration',
    'EngineVersion',
    'PublishCloudWatchMetricsEnabled',
    'RequesterPaysEnabled',
    'ResultConfiguration',
  ]);
}

function known(configuration: Configuration = {}) {
  return {
    BytesScannedCutoffPerQuery: configuration.BytesScannedCutoffPerQuery,
    EnforceWorkGroupConfiguration: configuration.EnforceWorkGroupConfiguration,
    EngineVersion: configuration.EngineVersion,
    PublishCloudWatchMetricsEnabled: configuration.PublishCloudWatchMetricsEnabled,
    RequesterPaysEnabled: configuration.RequesterPaysEnabled,
    ResultConfiguration: resultConfiguration(configuration.ResultConfiguration),
  };
}

function resultConfiguration(configuration: Configuration['ResultConfiguration']) {
  if (configuration === undefined) return undefined;
  onlyKnown('AWS::Athena::WorkGroup ResultConfiguration', configuration, [
    'EncryptionConfiguration',
    'ExpectedBucketOwner',
    'OutputLocation',
  ]);
  const { OutputLocation, ExpectedBucketOwner, EncryptionConfiguration } = configuration;
  return { OutputLocation, ExpectedBucketOwner, EncryptionConfiguration };
}

/** UpdateWorkGroup leaves what it is not told: what the template no longer says is removed by name. */
function updates(configuration: Configuration): WorkGroupConfigurationUpdates {
  const { BytesScannedCutoffPerQuery, ResultConfiguration = {}, ...others } = configuration;
  const result = resultConfiguration(ResultConfiguration);
  return {
    EnforceWorkGroupConfiguration: others.EnforceWorkGroupConfiguration ?? true,
    PublishCloudWatchMetricsEnabled: others.PublishCloudWatchMetricsEnabled ?? false,
    RequesterPaysEnabled: others.RequesterPaysEnabled ?? false,
    ...(others.EngineVersion === undefined ? {} : { EngineVersion: others.EngineVersion }),
    ...(BytesScannedCutoffPerQuery === undefined
      ? { RemoveBytesScannedCutoffPerQuery: true }
      : { BytesScannedCutoffPerQuery }),
    ResultConfigurationUpdates: {
      ...result,
      RemoveOutputLocation: result?.OutputLocation === undefined,
      RemoveEncryptionConfiguration: result?.EncryptionConfiguration === undefined,
      RemoveExpectedBucketOwner: result?.ExpectedBucketOwner === undefined,
    },
  };
}

async function attributes(WorkGroup: string, { cloud }: World): Promise<Attributes> {
  const { WorkGroup: group } = await cloud.athena.send(new GetWorkGroupCommand({ WorkGroup }));
  const version = group?.Configuration?.EngineVersion?.EffectiveEngineVersion;
  return {
    ...(group?.CreationTime === undefined ? {} : { CreationTime: group.CreationTime.toISOString() }),
    ...(version === undefined ? {} : { 'WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion': version }),
  };
}
