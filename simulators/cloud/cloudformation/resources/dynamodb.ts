/** Tables. */
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  BillingMode,
  KeyType,
  ScalarAttributeType,
  TableClass,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBTableProperties } from '@awboost/cfn-resource-types/AWS-DynamoDB-Table';

import { onlyKnown } from '../../input.ts';
import { refuse, type World } from '../../service.ts';
import { arn, found, oneOf, type Attributes, type Provider } from './provider.ts';

export const table: Provider<DynamoDBTableProperties> = {
  customName: ({ TableName }) => TableName,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  exists: (TableName, _, { cloud }) =>
    found(() => cloud.dynamoDB.send(new DescribeTableCommand({ TableName })), 'ResourceNotFoundException'),
  async create(TableName, properties, world) {
    const { Tags } = properties;
    await world.cloud.dynamoDB.send(
      new CreateTableCommand({ ...settings(TableName, properties), ...keys(properties), Tags }),
    );
    return expire(TableName, properties, {}, world);
  },
  async update(TableName, properties, previous, world) {
    await world.cloud.dynamoDB.send(new UpdateTableCommand(settings(TableName, properties)));
    return expire(TableName, properties, previous ?? {}, world);
  },
  async delete(TableName, _, { cloud }) {
    await cloud.dynamoDB.send(new DeleteTableCommand({ TableName }));
  },
};

function keys({ AttributeDefinitions, KeySchema }: DynamoDBTableProperties) {
  if (!Array.isArray(KeySchema)) throw refuse('AWS::DynamoDB::Table with a KeySchema that is no list');
  return {
    KeySchema: KeySchema.map(({ AttributeName, KeyType: type }: { AttributeName: string; KeyType: string }) => ({
      AttributeName,
      KeyType: oneOf(KeyType, type, 'keyType'),
    })),
    AttributeDefinitions: AttributeDefinitions?.map(({ AttributeName, AttributeType }) => ({
      AttributeName,
      AttributeType: oneOf(ScalarAttributeType, AttributeType, 'attributeType'),
    })),
  };
}

function settings(TableName: string, properties: DynamoDBTableProperties) {
  onlyKnown('AWS::DynamoDB::Table', properties, [
    'AttributeDefinitions',
    'BillingMode',
    'DeletionProtectionEnabled',
    'KeySchema',
    'ProvisionedThroughput',
    'SSESpecification',
    'TableClass',
    'TableName',
    'Tags',
    'TimeToLiveSpecification',
  ]);
  const { ProvisionedThroughput, DeletionProtectionEnabled, SSESpecification } = properties;
  return {
    TableName,
    BillingMode: oneOf(BillingMode, properties.BillingMode, 'billingMode'),
    TableClass: oneOf(TableClass, properties.TableClass, 'tableClass'),
    ProvisionedThroughput,
    DeletionProtectionEnabled,
    ...(SSESpecification === undefined ? {} : { SSESpecification: { Enabled: SSESpecification.SSEEnabled } }),
  };
}

async function expire(
  TableName: string,
  { TimeToLiveSpecification: wanted }: DynamoDBTableProperties,
  { TimeToLiveSpecification: previous }: Partial<DynamoDBTableProperties>,
  world: World,
): Promise<Attributes> {
  const AttributeName = wanted?.AttributeName ?? previous?.AttributeName;
  const Enabled = wanted?.Enabled ?? false;
  if (AttributeName !== undefined && Enabled !== (previous?.Enabled ?? false)) {
    const TimeToLiveSpecification = { AttributeName, Enabled };
    await world.cloud.dynamoDB.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  }
  return { Arn: arn(world, 'dynamodb', `table/${TableName}`) };
}
