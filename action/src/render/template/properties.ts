/** The properties of the resource types that we create, as CloudFormation's schemas have them. */
import type { AthenaWorkGroupProperties } from '@awboost/cfn-resource-types/AWS-Athena-WorkGroup';
import type { CloudFormationStackProperties } from '@awboost/cfn-resource-types/AWS-CloudFormation-Stack';
import type { CloudWatchAlarmProperties } from '@awboost/cfn-resource-types/AWS-CloudWatch-Alarm';
import type { DynamoDBTableProperties } from '@awboost/cfn-resource-types/AWS-DynamoDB-Table';
import type { EventsRuleProperties } from '@awboost/cfn-resource-types/AWS-Events-Rule';
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
import type { S3BucketProperties } from '@awboost/cfn-resource-types/AWS-S3-Bucket';
import type { S3BucketPolicyProperties } from '@awboost/cfn-resource-types/AWS-S3-BucketPolicy';
import type { StepFunctionsStateMachineProperties } from '@awboost/cfn-resource-types/AWS-StepFunctions-StateMachine';

export interface ResourceProperties {
  'AWS::Athena::WorkGroup': AthenaWorkGroupProperties;
  'AWS::CloudFormation::Stack': CloudFormationStackProperties;
  'AWS::CloudWatch::Alarm': CloudWatchAlarmProperties;
  'AWS::DynamoDB::Table': DynamoDBTableProperties;
  'AWS::Events::Rule': EventsRuleProperties;
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
  'AWS::S3::Bucket': S3BucketProperties;
  'AWS::S3::BucketPolicy': S3BucketPolicyProperties;
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
