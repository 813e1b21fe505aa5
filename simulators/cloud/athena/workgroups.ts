/** Workgroups: where results go, and how much a query may read. */
import type {
  CreateWorkGroupInput,
  DeleteWorkGroupInput,
  GetWorkGroupInput,
  GetWorkGroupOutput,
  ListWorkGroupsInput,
  ListWorkGroupsOutput,
  ResultConfiguration,
  ResultConfigurationUpdates,
  UpdateWorkGroupInput,
  WorkGroupConfiguration,
  WorkGroupConfigurationUpdates,
} from '@aws-sdk/client-athena';
import { given, onlyKnown, required } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import { invalidRequest } from './errors.ts';

export interface WorkGroupRecord {
  readonly State: 'ENABLED' | 'DISABLED';
  readonly Configuration: WorkGroupConfiguration;
  readonly Description?: string | undefined;
  /** ISO 8601. */
  readonly created: string;
}

export interface WorkGroups {
  readonly world: World;
  readonly workGroups: Collection<WorkGroupRecord>;
  /** Whether queries have run in it: AWS then deletes it only with all of them. */
  readonly isUsed: (name: string) => boolean;
  readonly forgetQueries: (name: string) => void;
}

export const workGroupCommands = (shelf: WorkGroups) => ({
  async CreateWorkGroup(input: CreateWorkGroupInput): Promise<object> {
    onlyKnown('CreateWorkGroup', input, ['Name', 'Configuration', 'Description', 'Tags']);
    const name = required(input.Name, 'name');
    const Configuration = checked({ ...defaults, ...given(input.Configuration ?? {}) });
    shelf.world.store.transaction(() => {
      if (find(shelf, name) !== undefined) throw invalidRequest('WorkGroup is already created');
      const created = shelf.world.clock.now().toISOString();
      shelf.workGroups.put(name, { State: 'ENABLED', Configuration, Description: input.Description, created });
    });
    return {};
  },

  async GetWorkGroup(input: GetWorkGroupInput): Promise<GetWorkGroupOutput> {
    onlyKnown('GetWorkGroup', input, ['WorkGroup']);
    const Name = required(input.WorkGroup, 'workGroup');
    const { created, ...workGroup } = existingWorkGroup(shelf, Name);
    return { WorkGroup: { Name, ...workGroup, CreationTime: new Date(created) } };
  },

  async UpdateWorkGroup(input: UpdateWorkGroupInput): Promise<object> {
    onlyKnown('UpdateWorkGroup', input, ['WorkGroup', 'Description', 'ConfigurationUpdates', 'State']);
    const name = required(input.WorkGroup, 'workGroup');
    shelf.world.store.transaction(() => {
      const before = existingWorkGroup(shelf, name);
      shelf.workGroups.put(name, {
        ...before,
        State: input.State ?? before.State,
        Description: input.Description ?? before.Description,
        Configuration: checked(updated(before.Configuration, input.ConfigurationUpdates ?? {})),
      });
    });
    return {};
  },

  async DeleteWorkGroup(input: DeleteWorkGroupInput): Promise<object> {
    onlyKnown('DeleteWorkGroup', input, ['WorkGroup', 'RecursiveDeleteOption']);
    const name = required(input.WorkGroup, 'workGroup');
    shelf.world.store.transaction(() => {
      existingWorkGroup(shelf, name);
      if (name === 'primary') throw invalidRequest('The primary workgroup cannot be deleted');
      if (shelf.isUsed(name) && input.RecursiveDeleteOption !== true)
        throw invalidRequest(`WorkGroup ${name} is not empty`);
      shelf.forgetQueries(name);
      shelf.workGroups.delete(name);
    });
    return {};
  },

  async ListWorkGroups(input: ListWorkGroupsInput): Promise<ListWorkGroupsOutput> {
    onlyKnown('ListWorkGroups', input, ['MaxResults']);
    const made = shelf.workGroups.list().map(({ key }) => key);
    const names = [...new Set(['primary', ...made])].sort();
    return {
      WorkGroups: names.map((Name) => {
        const { State, Description, created } = existingWorkGroup(shelf, Name);
        return { Name, State, Description, CreationTime: new Date(created), EngineVersion: engineVersion };
      }),
    };
  },
});

const engineVersion = { SelectedEngineVersion: 'AUTO', EffectiveEngineVersion: 'Athena engine version 3' };

const defaults: WorkGroupConfiguration = {
  EnforceWorkGroupConfiguration: true,
  PublishCloudWatchMetricsEnabled: false,
  RequesterPaysEnabled: false,
  EngineVersion: engineVersion,
};

/** Every account has it from the start, without a place for results. */
const primary: WorkGroupRecord = {
  State: 'ENABLED',
  Configuration: { ...defaults, EnforceWorkGroupConfiguration: false },
  created: '1970-01-01T00:00:00.000Z',
};

function find({ workGroups }: Pick<WorkGroups, 'workGroups'>, name: string): WorkGroupRecord | undefined {
  return workGroups.get(name) ?? (name === 'primary' ? primary : undefined);
}

export function existingWorkGroup(shelf: Pick<WorkGroups, 'workGroups'>, name: string): WorkGroupRecord {
  const found = find(shelf, name);
  if (found === undefined) throw invalidRequest(`WorkGroup ${name} is not found.`);
  return found;
}

const known = [
  'ResultConfiguration',
  'EnforceWorkGroupConfiguration',
  'PublishCloudWatchMetricsEnabled',
  'BytesScannedCutoffPerQuery',
  'RequesterPaysEnabled',
  'EngineVersion',
] as const;

function checked(configuration: WorkGroupConfiguration): WorkGroupConfiguration {
  onlyKnown('a workgroup', configuration, known);
  const { EngineVersion: version, BytesScannedCutoffPerQuery: cutoff, ResultConfiguration: results } = configuration;
  const selected = version?.SelectedEngineVersion ?? 'AUTO';
  if (selected !== 'AUTO' && selected !== engineVersion.EffectiveEngineVersion)
    throw refuse(`a workgroup with ${selected}`);
  if (cutoff !== undefined && cutoff < 10_000_000) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${cutoff}' at 'configuration.bytesScannedCutoffPerQuery' failed to satisfy constraint: Member must have value greater than or equal to 10000000`,
    );
  }
  if (results !== undefined) checkResults(results);
  return { ...configuration, EngineVersion: { ...engineVersion, SelectedEngineVersion: selected } };
}

/** Encryption is of the bytes at rest, which no answer shows. */
export function checkResults(results: ResultConfiguration): void {
  onlyKnown('a ResultConfiguration', results, ['OutputLocation', 'EncryptionConfiguration', 'ExpectedBucketOwner']);
  if (results.OutputLocation !== undefined && !/^s3:\/\/[^/]+(\/.*)?$/.test(results.OutputLocation)) {
    throw invalidRequest(`outputLocation is not a valid S3 path: ${results.OutputLocation}`);
  }
}

function updated(before: WorkGroupConfiguration, updates: WorkGroupConfigurationUpdates): WorkGroupConfiguration {
  const { ResultConfigurationUpdates: results, RemoveBytesScannedCutoffPerQuery: unlimited, ...others } = updates;
  const { BytesScannedCutoffPerQuery: cutoff, ...rest } = { ...before, ...given(others) };
  return {
    ...rest,
    ...(unlimited !== true && cutoff !== undefined && { BytesScannedCutoffPerQuery: cutoff }),
    ...(results !== undefined && { ResultConfiguration: updatedResults(before.ResultConfiguration ?? {}, results) }),
  };
}

function updatedResults(before: ResultConfiguration, updates: ResultConfigurationUpdates): ResultConfiguration {
  const { RemoveOutputLocation, RemoveEncryptionConfiguration, RemoveExpectedBucketOwner, ...others } = updates;
  const after: ResultConfiguration = { ...before, ...given(others) };
  if (RemoveOutputLocation === true) delete after.OutputLocation;
  if (RemoveEncryptionConfiguration === true) delete after.EncryptionConfiguration;
  if (RemoveExpectedBucketOwner === true) delete after.ExpectedBucketOwner;
  return after;
}
