/** The catalog's databases and tables, connections, crawlers, and jobs. */
import {
  ConnectionType,
  ExecutionClass,
  DeleteBehavior as SdkDeleteBehavior,
  JobMode,
  RecrawlBehavior,
  UpdateBehavior as SdkUpdateBehavior,
  WorkerType,
  CreateConnectionCommand,
  CreateCrawlerCommand,
  CreateDatabaseCommand,
  CreateJobCommand,
  CreateTableCommand,
  DeleteConnectionCommand,
  DeleteCrawlerCommand,
  DeleteDatabaseCommand,
  DeleteJobCommand,
  DeleteTableCommand,
  GetConnectionCommand,
  GetCrawlerCommand,
  GetDatabaseCommand,
  GetJobCommand,
  GetTableCommand,
  UpdateConnectionCommand,
  UpdateCrawlerCommand,
  UpdateDatabaseCommand,
  UpdateJobCommand,
  UpdateTableCommand,
  type JobUpdate,
} from '@aws-sdk/client-glue';
import type { GlueConnectionProperties } from '@awboost/cfn-resource-types/AWS-Glue-Connection';
import type { GlueCrawlerProperties } from '@awboost/cfn-resource-types/AWS-Glue-Crawler';
import type { GlueDatabaseProperties } from '@awboost/cfn-resource-types/AWS-Glue-Database';
import type { GlueJobProperties } from '@awboost/cfn-resource-types/AWS-Glue-Job';
import type { GlueSecurityConfigurationProperties } from '@awboost/cfn-resource-types/AWS-Glue-SecurityConfiguration';
import type { GlueTableProperties } from '@awboost/cfn-resource-types/AWS-Glue-Table';

import { onlyKnown } from '../../input.ts';
import { found, oneOf, type Provider } from './provider.ts';
import { recorded } from './recorded.ts';

const absent = 'EntityNotFoundException';

export const database: Provider<GlueDatabaseProperties> = {
  customName: ({ DatabaseInput, DatabaseName }) => DatabaseInput.Name ?? DatabaseName,
  generatedName: { longest: 255, lowerCase: true },
  physicalId: (name) => name,
  exists: (Name, { CatalogId }, { cloud }) =>
    found(() => cloud.glue.send(new GetDatabaseCommand({ CatalogId, Name })), absent),
  async create(Name, properties, { cloud }) {
    await cloud.glue.send(new CreateDatabaseCommand(databaseInput(Name, properties)));
    return {};
  },
  async update(Name, properties, _, { cloud }) {
    await cloud.glue.send(new UpdateDatabaseCommand({ ...databaseInput(Name, properties), Name }));
    return {};
  },
  async delete(Name, { CatalogId }, { cloud }) {
    await cloud.glue.send(new DeleteDatabaseCommand({ CatalogId, Name }));
  },
};

function databaseInput(Name: string, { CatalogId, DatabaseInput }: GlueDatabaseProperties) {
  onlyKnown('AWS::Glue::Database', DatabaseInput, ['Name', 'Description', 'LocationUri', 'Parameters']);
  const { Description, LocationUri, Parameters } = DatabaseInput;
  return { CatalogId, DatabaseInput: { Name, Description, LocationUri, Parameters } };
}

export const table: Provider<GlueTableProperties> = {
  customName: ({ TableInput }: Partial<GlueTableProperties>) => TableInput?.Name,
  generatedName: { longest: 255, lowerCase: true },
  physicalId: (name) => name,
  identity: (name, { DatabaseName }) => `${DatabaseName}|${name}`,
  exists: (Name, { CatalogId, DatabaseName }, { cloud }) =>
    found(() => cloud.glue.send(new GetTableCommand({ CatalogId, DatabaseName, Name })), absent),
  async create(Name, properties, { cloud }) {
    await cloud.glue.send(new CreateTableCommand(tableInput(Name, properties)));
    return {};
  },
  async update(Name, properties, _, { cloud }) {
    await cloud.glue.send(new UpdateTableCommand(tableInput(Name, properties)));
    return {};
  },
  async delete(Name, { CatalogId, DatabaseName }, { cloud }) {
    await cloud.glue.send(new DeleteTableCommand({ CatalogId, DatabaseName, Name }));
  },
};

function tableInput(Name: string, properties: GlueTableProperties) {
  onlyKnown('AWS::Glue::Table', properties, ['CatalogId', 'DatabaseName', 'TableInput']);
  const { CatalogId, DatabaseName, TableInput } = properties;
  return { CatalogId, DatabaseName, TableInput: { ...TableInput, Name } };
}

export const connection: Provider<GlueConnectionProperties> = {
  customName: ({ ConnectionInput }: Partial<GlueConnectionProperties>) => ConnectionInput?.Name,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  exists: (Name, _, { cloud }) => found(() => cloud.glue.send(new GetConnectionCommand({ Name })), absent),
  async create(Name, properties, { cloud }) {
    await cloud.glue.send(new CreateConnectionCommand(connectionInput(Name, properties)));
    return {};
  },
  async update(Name, properties, _, { cloud }) {
    await cloud.glue.send(new UpdateConnectionCommand({ ...connectionInput(Name, properties), Name }));
    return {};
  },
  async delete(ConnectionName, { CatalogId }, { cloud }) {
    await cloud.glue.send(new DeleteConnectionCommand({ CatalogId, ConnectionName }));
  },
};

/** The service itself refuses what it does not connect to. */
function connectionInput(Name: string, { CatalogId, ConnectionInput }: GlueConnectionProperties) {
  const { Description, ConnectionProperties = {}, PhysicalConnectionRequirements, ...rest } = ConnectionInput;
  onlyKnown('AWS::Glue::Connection', rest, ['Name', 'ConnectionType']);
  return {
    CatalogId,
    ConnectionInput: {
      Name,
      Description,
      ConnectionType: oneOf(ConnectionType, rest.ConnectionType, 'connectionInput.connectionType'),
      ConnectionProperties,
      PhysicalConnectionRequirements,
    },
  };
}

export const crawler: Provider<GlueCrawlerProperties> = {
  customName: ({ Name }) => Name,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  exists: (Name, _, { cloud }) => found(() => cloud.glue.send(new GetCrawlerCommand({ Name })), absent),
  async create(Name, properties, { cloud }) {
    const input = { ...crawlerInput(properties), Tags: properties.Tags, Name };
    await cloud.glue.send(new CreateCrawlerCommand(input));
    return {};
  },
  async update(Name, properties, _, { cloud }) {
    await cloud.glue.send(new UpdateCrawlerCommand({ ...crawlerInput(properties), Name }));
    return {};
  },
  async delete(Name, _, { cloud }) {
    await cloud.glue.send(new DeleteCrawlerCommand({ Name }));
  },
};

/** The service itself refuses what it does not crawl. */
function crawlerInput({
  Name: _,
  Tags: __,
  Schedule,
  SchemaChangePolicy,
  RecrawlPolicy,
  Targets,
  ...rest
}: GlueCrawlerProperties) {
  onlyKnown('AWS::Glue::Crawler with Targets', Targets, ['S3Targets', 'JdbcTargets']);
  const { UpdateBehavior, DeleteBehavior } = SchemaChangePolicy ?? {};
  return {
    ...rest,
    Targets: {
      S3Targets: Targets.S3Targets,
      JdbcTargets: Targets.JdbcTargets?.map((target) => {
        onlyKnown('AWS::Glue::Crawler with JdbcTargets', target, ['ConnectionName', 'Path', 'Exclusions']);
        const { ConnectionName, Path, Exclusions } = target;
        return { ConnectionName, Path, Exclusions };
      }),
    },
    Schedule: Schedule?.ScheduleExpression,
    SchemaChangePolicy: SchemaChangePolicy && {
      UpdateBehavior: oneOf(SdkUpdateBehavior, UpdateBehavior, 'schemaChangePolicy.updateBehavior'),
      DeleteBehavior: oneOf(SdkDeleteBehavior, DeleteBehavior, 'schemaChangePolicy.deleteBehavior'),
    },
    RecrawlPolicy: RecrawlPolicy && {
      RecrawlBehavior: oneOf(RecrawlBehavior, RecrawlPolicy.RecrawlBehavior, 'recrawlPolicy.recrawlBehavior'),
    },
  };
}

export const job: Provider<GlueJobProperties> = {
  customName: ({ Name }) => Name,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  exists: (JobName, _, { cloud }) => found(() => cloud.glue.send(new GetJobCommand({ JobName })), absent),
  async create(Name, properties, { cloud }) {
    await cloud.glue.send(new CreateJobCommand({ ...jobUpdate(properties), Tags: properties.Tags, Name }));
    return {};
  },
  async update(JobName, properties, _, { cloud }) {
    await cloud.glue.send(new UpdateJobCommand({ JobName, JobUpdate: jobUpdate(properties) }));
    return {};
  },
  async delete(JobName, _, { cloud }) {
    await cloud.glue.send(new DeleteJobCommand({ JobName }));
  },
};

/** UpdateJob replaces all that it may change; name and tags are not among it. */
function jobUpdate({ Name: _, Tags: __, ...properties }: GlueJobProperties) {
  return {
    ...properties,
    ExecutionClass: oneOf(ExecutionClass, properties.ExecutionClass, 'executionClass'),
    JobMode: oneOf(JobMode, properties.JobMode, 'jobMode'),
    WorkerType: oneOf(WorkerType, properties.WorkerType, 'workerType'),
  } satisfies JobUpdate;
}

export const securityConfiguration: Provider<GlueSecurityConfigurationProperties> = recorded({
  type: 'AWS::Glue::SecurityConfiguration',
  customName: ({ Name }) => Name,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  attributes: () => ({}),
});
