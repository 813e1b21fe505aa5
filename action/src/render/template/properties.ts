/** The properties of the resource types that we create, as CloudFormation's schemas have them. */
import type { AthenaWorkGroupProperties } from '@awboost/cfn-resource-types/AWS-Athena-WorkGroup';
import type { CloudFormationCustomResourceProperties } from '@awboost/cfn-resource-types/AWS-CloudFormation-CustomResource';
import type { CloudFormationStackProperties } from '@awboost/cfn-resource-types/AWS-CloudFormation-Stack';
import type { CloudWatchAlarmProperties } from '@awboost/cfn-resource-types/AWS-CloudWatch-Alarm';
import type { DynamoDBTableProperties } from '@awboost/cfn-resource-types/AWS-DynamoDB-Table';
import type { EC2FlowLogProperties } from '@awboost/cfn-resource-types/AWS-EC2-FlowLog';
import type { EC2RouteProperties } from '@awboost/cfn-resource-types/AWS-EC2-Route';
import type { EC2RouteTableProperties } from '@awboost/cfn-resource-types/AWS-EC2-RouteTable';
import type { EC2SecurityGroupProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroup';
import type { EC2SecurityGroupEgressProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroupEgress';
import type { EC2SecurityGroupIngressProperties } from '@awboost/cfn-resource-types/AWS-EC2-SecurityGroupIngress';
import type { EC2SubnetProperties } from '@awboost/cfn-resource-types/AWS-EC2-Subnet';
import type { EC2SubnetRouteTableAssociationProperties } from '@awboost/cfn-resource-types/AWS-EC2-SubnetRouteTableAssociation';
import type { EC2VPCProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPC';
import type { EC2VPCEndpointProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPCEndpoint';
import type { EC2VPCPeeringConnectionProperties } from '@awboost/cfn-resource-types/AWS-EC2-VPCPeeringConnection';
import type { EventsRuleProperties } from '@awboost/cfn-resource-types/AWS-Events-Rule';
import type { GlueConnectionProperties } from '@awboost/cfn-resource-types/AWS-Glue-Connection';
import type { GlueCrawlerProperties } from '@awboost/cfn-resource-types/AWS-Glue-Crawler';
import type { GlueDatabaseProperties } from '@awboost/cfn-resource-types/AWS-Glue-Database';
import type { GlueJobProperties } from '@awboost/cfn-resource-types/AWS-Glue-Job';
import type { GlueTableProperties } from '@awboost/cfn-resource-types/AWS-Glue-Table';
import type { IAMRoleProperties } from '@awboost/cfn-resource-types/AWS-IAM-Role';
import type { IoTTopicRuleProperties } from '@awboost/cfn-resource-types/AWS-IoT-TopicRule';
import type { KinesisFirehoseDeliveryStreamProperties } from '@awboost/cfn-resource-types/AWS-KinesisFirehose-DeliveryStream';
import type { LambdaFunctionProperties } from '@awboost/cfn-resource-types/AWS-Lambda-Function';
import type { LogsLogGroupProperties } from '@awboost/cfn-resource-types/AWS-Logs-LogGroup';
import type { LogsLogStreamProperties } from '@awboost/cfn-resource-types/AWS-Logs-LogStream';
import type { QuickSightDataSetProperties } from '@awboost/cfn-resource-types/AWS-QuickSight-DataSet';
import type { QuickSightDataSourceProperties } from '@awboost/cfn-resource-types/AWS-QuickSight-DataSource';
import type { S3BucketProperties } from '@awboost/cfn-resource-types/AWS-S3-Bucket';
import type { S3BucketPolicyProperties } from '@awboost/cfn-resource-types/AWS-S3-BucketPolicy';
import type { SchedulerScheduleProperties } from '@awboost/cfn-resource-types/AWS-Scheduler-Schedule';
import type { StepFunctionsStateMachineProperties } from '@awboost/cfn-resource-types/AWS-StepFunctions-StateMachine';

export interface ResourceProperties {
  'AWS::Athena::WorkGroup': AthenaWorkGroupProperties;
  /** With properties of its own, which its function reads. */
  'AWS::CloudFormation::CustomResource': CloudFormationCustomResourceProperties &
    Readonly<Record<string, string | number>>;
  'AWS::CloudFormation::Stack': CloudFormationStackProperties;
  'AWS::CloudWatch::Alarm': CloudWatchAlarmProperties;
  'AWS::DynamoDB::Table': DynamoDBTableProperties;
  'AWS::EC2::FlowLog': EC2FlowLogProperties;
  'AWS::EC2::Route': EC2RouteProperties;
  'AWS::EC2::RouteTable': EC2RouteTableProperties;
  'AWS::EC2::SecurityGroup': EC2SecurityGroupProperties;
  'AWS::EC2::SecurityGroupEgress': EC2SecurityGroupEgressProperties;
  'AWS::EC2::SecurityGroupIngress': EC2SecurityGroupIngressProperties;
  'AWS::EC2::Subnet': EC2SubnetProperties;
  'AWS::EC2::SubnetRouteTableAssociation': EC2SubnetRouteTableAssociationProperties;
  'AWS::EC2::VPC': EC2VPCProperties;
  'AWS::EC2::VPCEndpoint': EC2VPCEndpointProperties;
  'AWS::EC2::VPCPeeringConnection': EC2VPCPeeringConnectionProperties;
  'AWS::Events::Rule': EventsRuleProperties;
  'AWS::Glue::Connection': GlueConnectionProperties;
  'AWS::Glue::Crawler': GlueCrawlerProperties;
  'AWS::Glue::Database': GlueDatabaseProperties;
  'AWS::Glue::Job': GlueJobProperties;
  'AWS::Glue::Table': GlueTableProperties;
  'AWS::IAM::Role': IAMRoleProperties;
  'AWS::IoT::TopicRule': IoTTopicRuleProperties;
  'AWS::KinesisFirehose::DeliveryStream': KinesisFirehoseDeliveryStreamProperties;
  'AWS::Lambda::Function': LambdaFunctionProperties;
  'AWS::Logs::LogGroup': LogsLogGroupProperties;
  'AWS::Logs::LogStream': LogsLogStreamProperties;
  'AWS::QuickSight::DataSet': QuickSightDataSetProperties;
  'AWS::QuickSight::DataSource': QuickSightDataSourceProperties;
  'AWS::S3::Bucket': S3BucketProperties;
  'AWS::S3::BucketPolicy': S3BucketPolicyProperties;
  'AWS::Scheduler::Schedule': SchedulerScheduleProperties;
  'AWS::StepFunctions::StateMachine': StepFunctionsStateMachineProperties;
}

export type ResourceType = keyof ResourceProperties;

/** `Ref`, `Fn::GetAtt` or `Fn::Sub`: stands where a text would. */
export type Intrinsic =
  { readonly Ref: string } | { readonly 'Fn::GetAtt': readonly [string, string] } | { readonly 'Fn::Sub': string };

/** T, with an intrinsic allowed wherever T has a text. */
export type WithIntrinsics<T> = T extends string
  ? T | Intrinsic
  : T extends readonly (infer Item)[]
    ? readonly WithIntrinsics<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: WithIntrinsics<T[Key]> }
      : T;
