/** What CloudFormation needs to make, change and remove the resources of a stack: with the rights of who deploys it. */
import type { ResourceType } from '../../render/template/properties.ts';
import { partition } from '../../render/partition.ts';
import { catalogOf, type Place } from './place.ts';

export interface Rights {
  /** Enough to see whether it was changed by hand. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly on: (place: Place) => readonly string[];
}

const actions = (service: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${service}:${name}`);

const everything = () => ['*'];

const ec2 = (read: readonly string[], write: readonly string[]): Rights => ({
  read: actions('ec2', ...read),
  write: actions('ec2', ...write, 'CreateTags', 'DeleteTags'),
  // What is made has no ARN before; its region is held to by a condition.
  on: everything,
});

const vpcRead = ['DescribeVpcs', 'DescribeSubnets', 'DescribeAvailabilityZones'];

export const resourceRights: Readonly<Record<ResourceType, Rights>> = {
  'AWS::Athena::WorkGroup': {
    read: actions('athena', 'GetWorkGroup', 'ListTagsForResource'),
    write: actions('athena', 'CreateWorkGroup', 'UpdateWorkGroup', 'DeleteWorkGroup', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('athena', 'workgroup/'),
  },
  'AWS::CloudFormation::CustomResource': {
    read: [],
    write: actions('lambda', 'InvokeFunction'),
    on: ({ named }) => named('lambda', 'function:'),
  },
  'AWS::CloudFormation::Stack': {
    read: actions('cloudformation', 'DescribeStacks'),
    write: actions('cloudformation', 'CreateStack', 'UpdateStack', 'DeleteStack', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('cloudformation', 'stack/').map((stack) => `${stack}/*`),
  },
  'AWS::CloudWatch::Alarm': {
    read: actions('cloudwatch', 'DescribeAlarms', 'ListTagsForResource'),
    write: actions('cloudwatch', 'PutMetricAlarm', 'DeleteAlarms', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('cloudwatch', 'alarm:'),
  },
  'AWS::DynamoDB::Table': {
    read: actions(
      'dynamodb',
      ...['DescribeTable', 'DescribeContinuousBackups', 'DescribeTimeToLive', 'DescribeContributorInsights'],
      ...['DescribeKinesisStreamingDestination', 'GetResourcePolicy', 'ListTagsOfResource'],
    ),
    write: actions(
      'dynamodb',
      ...['CreateTable', 'UpdateTable', 'DeleteTable', 'UpdateTimeToLive', 'UpdateContinuousBackups'],
      ...['TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('dynamodb', 'table/'),
  },
  'AWS::EC2::FlowLog': ec2(['DescribeFlowLogs'], ['CreateFlowLogs', 'DeleteFlowLogs']),
  'AWS::EC2::Route': ec2(['DescribeRouteTables'], ['CreateRoute', 'ReplaceRoute', 'DeleteRoute']),
  'AWS::EC2::RouteTable': ec2(['DescribeRouteTables'], ['CreateRouteTable', 'DeleteRouteTable']),
  'AWS::EC2::SecurityGroup': ec2(
    ['DescribeSecurityGroups'],
    ['CreateSecurityGroup', 'DeleteSecurityGroup', 'RevokeSecurityGroupEgress', 'AuthorizeSecurityGroupEgress'],
  ),
  'AWS::EC2::SecurityGroupEgress': ec2(
    ['DescribeSecurityGroupRules'],
    ['AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress', 'UpdateSecurityGroupRuleDescriptionsEgress'],
  ),
  'AWS::EC2::SecurityGroupIngress': ec2(
    ['DescribeSecurityGroupRules'],
    ['AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress', 'UpdateSecurityGroupRuleDescriptionsIngress'],
  ),
  'AWS::EC2::Subnet': ec2([...vpcRead], ['CreateSubnet', 'DeleteSubnet', 'ModifySubnetAttribute']),
  'AWS::EC2::SubnetRouteTableAssociation': ec2(
    ['DescribeRouteTables'],
    ['AssociateRouteTable', 'DisassociateRouteTable', 'ReplaceRouteTableAssociation'],
  ),
  'AWS::EC2::VPC': ec2([...vpcRead, 'DescribeVpcAttribute'], ['CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute']),
  'AWS::EC2::VPCEndpoint': ec2(
    ['DescribeVpcEndpoints', 'DescribeVpcEndpointServices'],
    ['CreateVpcEndpoint', 'ModifyVpcEndpoint', 'DeleteVpcEndpoints'],
  ),
  'AWS::EC2::VPCPeeringConnection': ec2(
    ['DescribeVpcPeeringConnections'],
    ['CreateVpcPeeringConnection', 'AcceptVpcPeeringConnection', 'DeleteVpcPeeringConnection'],
  ),
  'AWS::Events::Rule': {
    read: actions('events', 'DescribeRule', 'ListTargetsByRule', 'ListTagsForResource'),
    write: actions('events', 'PutRule', 'DeleteRule', 'PutTargets', 'RemoveTargets', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('events', 'rule/'),
  },
  'AWS::Glue::Connection': {
    read: actions('glue', 'GetConnection'),
    write: actions('glue', 'CreateConnection', 'UpdateConnection', 'DeleteConnection'),
    on: ({ arn, named }) => [arn('glue', 'catalog'), ...named('glue', 'connection/')],
  },
  'AWS::Glue::Crawler': {
    read: actions('glue', 'GetCrawler', 'GetTags'),
    write: actions('glue', 'CreateCrawler', 'UpdateCrawler', 'DeleteCrawler', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('glue', 'crawler/'),
  },
  'AWS::Glue::Database': {
    read: actions('glue', 'GetDatabase'),
    write: actions('glue', 'CreateDatabase', 'UpdateDatabase', 'DeleteDatabase'),
    on: catalogOf,
  },
  'AWS::Glue::Job': {
    read: actions('glue', 'GetJob', 'GetTags'),
    write: actions('glue', 'CreateJob', 'UpdateJob', 'DeleteJob', 'TagResource', 'UntagResource'),
    on: ({ named }) => named('glue', 'job/'),
  },
  'AWS::Glue::Table': {
    read: actions('glue', 'GetTable', 'GetTables'),
    write: actions('glue', 'CreateTable', 'UpdateTable', 'DeleteTable'),
    on: catalogOf,
  },
  'AWS::IAM::Role': {
    read: actions('iam', 'GetRole', 'GetRolePolicy', 'ListRolePolicies', 'ListAttachedRolePolicies'),
    write: actions(
      'iam',
      ...['CreateRole', 'UpdateRole', 'UpdateAssumeRolePolicy', 'DeleteRole', 'PutRolePolicy', 'DeleteRolePolicy'],
      ...['PutRolePermissionsBoundary', 'TagRole', 'UntagRole'],
    ),
    // CloudFormation names them after stack and resource.
    on: ({ environment: { name, account, region } }) => roles(name, account, region),
  },
  'AWS::IoT::TopicRule': {
    read: actions('iot', 'GetTopicRule', 'ListTagsForResource'),
    write: actions('iot', 'CreateTopicRule', 'ReplaceTopicRule', 'DeleteTopicRule', 'TagResource', 'UntagResource'),
    on: ({ arn, environment }) => [arn('iot', `rule/*_${environment.name.replaceAll('-', '_')}_*`)],
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    read: actions('firehose', 'DescribeDeliveryStream', 'ListTagsForDeliveryStream'),
    write: actions(
      'firehose',
      ...['CreateDeliveryStream', 'UpdateDestination', 'DeleteDeliveryStream'],
      ...['TagDeliveryStream', 'UntagDeliveryStream'],
    ),
    on: ({ named }) => named('firehose', 'deliverystream/'),
  },
  'AWS::Lambda::Function': {
    read: actions('lambda', 'GetFunction', 'GetFunctionCodeSigningConfig', 'GetRuntimeManagementConfig', 'ListTags'),
    write: actions(
      'lambda',
      ...['CreateFunction', 'UpdateFunctionCode', 'UpdateFunctionConfiguration', 'DeleteFunction'],
      ...['TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('lambda', 'function:'),
  },
  'AWS::Logs::LogGroup': {
    read: actions('logs', 'DescribeLogGroups', 'ListTagsForResource'),
    write: actions(
      'logs',
      ...['CreateLogGroup', 'PutRetentionPolicy', 'DeleteLogGroup', 'TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('logs', 'log-group:/aws/*/').flatMap((group) => [group, `${group}:*`]),
  },
  'AWS::Logs::LogStream': {
    read: actions('logs', 'DescribeLogStreams'),
    write: actions('logs', 'CreateLogStream', 'DeleteLogStream'),
    on: ({ named }) => named('logs', 'log-group:/aws/*/').map((group) => `${group}:*`),
  },
  'AWS::QuickSight::DataSet': {
    read: actions('quicksight', 'DescribeDataSet', 'DescribeDataSetPermissions', 'ListTagsForResource'),
    write: actions(
      'quicksight',
      ...['CreateDataSet', 'UpdateDataSet', 'UpdateDataSetPermissions', 'DeleteDataSet', 'PassDataSet'],
      ...['TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('quicksight', 'dataset/'),
  },
  'AWS::QuickSight::DataSource': {
    read: actions('quicksight', 'DescribeDataSource', 'DescribeDataSourcePermissions', 'ListTagsForResource'),
    write: actions(
      'quicksight',
      ...['CreateDataSource', 'UpdateDataSource', 'UpdateDataSourcePermissions', 'DeleteDataSource'],
      ...['PassDataSource', 'TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('quicksight', 'datasource/'),
  },
  'AWS::S3::Bucket': {
    read: actions('s3', 'GetBucket*', 'GetEncryptionConfiguration', 'GetLifecycleConfiguration', 'ListBucket'),
    write: actions(
      's3',
      ...['CreateBucket', 'PutEncryptionConfiguration', 'PutBucketVersioning', 'PutBucketPublicAccessBlock'],
      ...['PutBucketOwnershipControls', 'PutLifecycleConfiguration', 'PutBucketLogging', 'PutBucketTagging'],
    ),
    on: ({ bucket }) => [bucket('*')],
  },
  'AWS::S3::BucketPolicy': {
    read: actions('s3', 'GetBucketPolicy'),
    write: actions('s3', 'PutBucketPolicy', 'DeleteBucketPolicy'),
    on: ({ bucket }) => [bucket('*')],
  },
  'AWS::Scheduler::Schedule': {
    read: actions('scheduler', 'GetSchedule'),
    write: actions('scheduler', 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
    on: ({ named }) => named('scheduler', 'schedule/default/'),
  },
  'AWS::StepFunctions::StateMachine': {
    read: actions('states', 'DescribeStateMachine', 'ListTagsForResource'),
    write: actions(
      'states',
      ...['CreateStateMachine', 'UpdateStateMachine', 'DeleteStateMachine', 'TagResource', 'UntagResource'],
    ),
    on: ({ named }) => named('states', 'stateMachine:'),
  },
};

const roles = (environment: string, account: string, region: string): readonly string[] => [
  `arn:${partition(region)}:iam::${account}:role/*-${environment.replaceAll('_', '-')}-*`,
];
