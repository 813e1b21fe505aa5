/** The provider of every resource type that the local cloud knows. */
import type { JsonObject } from '../json.ts';
import { workGroup } from './athena.ts';
import { customResource } from './custom.ts';
import { table as dynamoDBTable } from './dynamodb.ts';
import {
  flowLog,
  route,
  routeTable,
  securityGroup,
  securityGroupEgress,
  securityGroupIngress,
  subnet,
  subnetRouteTable,
  vpc,
  vpcEndpoint,
} from './ec2.ts';
import { deliveryStream } from './firehose.ts';
import { connection, crawler, database, job, securityConfiguration, table as glueTable } from './glue.ts';
import { managedPolicy, oidcProvider, policy, role } from './iam.ts';
import { topicRule } from './iot.ts';
import { key } from './kms.ts';
import { lambdaFunction, permission } from './lambda.ts';
import { alarm, logGroup, logStream, rule, topic, topicPolicy } from './observability.ts';
import { vpcPeeringConnection } from './peering.ts';
import type { Provider } from './provider.ts';
import { dataSet, dataSource } from './quicksight.ts';
import { bucket, bucketPolicy } from './s3.ts';
import { schedule } from './scheduler.ts';
import { stack } from './stack.ts';
import { stateMachine } from './states.ts';

const providers: Readonly<Record<string, Provider<never>>> = {
  'AWS::Athena::WorkGroup': workGroup,
  'AWS::CloudFormation::CustomResource': customResource,
  'AWS::CloudFormation::Stack': stack,
  'AWS::CloudWatch::Alarm': alarm,
  'AWS::DynamoDB::Table': dynamoDBTable,
  'AWS::EC2::FlowLog': flowLog,
  'AWS::EC2::Route': route,
  'AWS::EC2::RouteTable': routeTable,
  'AWS::EC2::SecurityGroup': securityGroup,
  'AWS::EC2::SecurityGroupEgress': securityGroupEgress,
  'AWS::EC2::SecurityGroupIngress': securityGroupIngress,
  'AWS::EC2::Subnet': subnet,
  'AWS::EC2::SubnetRouteTableAssociation': subnetRouteTable,
  'AWS::EC2::VPC': vpc,
  'AWS::EC2::VPCEndpoint': vpcEndpoint,
  'AWS::EC2::VPCPeeringConnection': vpcPeeringConnection,
  'AWS::Events::Rule': rule,
  'AWS::Glue::Connection': connection,
  'AWS::Glue::Crawler': crawler,
  'AWS::Glue::Database': database,
  'AWS::Glue::Job': job,
  'AWS::Glue::SecurityConfiguration': securityConfiguration,
  'AWS::Glue::Table': glueTable,
  'AWS::IAM::ManagedPolicy': managedPolicy,
  'AWS::IAM::OIDCProvider': oidcProvider,
  'AWS::IAM::Policy': policy,
  'AWS::IAM::Role': role,
  'AWS::IoT::TopicRule': topicRule,
  'AWS::KMS::Key': key,
  'AWS::KinesisFirehose::DeliveryStream': deliveryStream,
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::Permission': permission,
  'AWS::Logs::LogGroup': logGroup,
  'AWS::Logs::LogStream': logStream,
  'AWS::QuickSight::DataSet': dataSet,
  'AWS::QuickSight::DataSource': dataSource,
  'AWS::S3::Bucket': bucket,
  'AWS::S3::BucketPolicy': bucketPolicy,
  'AWS::SNS::Topic': topic,
  'AWS::SNS::TopicPolicy': topicPolicy,
  'AWS::Scheduler::Schedule': schedule,
  'AWS::StepFunctions::StateMachine': stateMachine,
};

export function providerOf(type: string): Provider<JsonObject> {
  const provider = Object.hasOwn(providers, type) ? providers[type] : undefined;
  if (provider === undefined) throw new TypeError(`No provider makes ${type}.`);
  // properties.ts has compared the properties with the very specification that the providers' types are made of.
  return provider;
}
