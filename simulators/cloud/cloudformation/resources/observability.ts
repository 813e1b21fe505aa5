/** Log groups, alarms, topics and event rules: who is told of what. All are remembered only. */
import type { CloudWatchAlarmProperties } from '@awboost/cfn-resource-types/AWS-CloudWatch-Alarm';
import type { EventsRuleProperties } from '@awboost/cfn-resource-types/AWS-Events-Rule';
import type { LogsLogGroupProperties } from '@awboost/cfn-resource-types/AWS-Logs-LogGroup';
import type { LogsLogStreamProperties } from '@awboost/cfn-resource-types/AWS-Logs-LogStream';
import type { SNSTopicProperties } from '@awboost/cfn-resource-types/AWS-SNS-Topic';
import type { SNSTopicPolicyProperties } from '@awboost/cfn-resource-types/AWS-SNS-TopicPolicy';

import { arn } from './provider.ts';
import { recorded } from './recorded.ts';

export const logGroup = recorded<LogsLogGroupProperties>({
  type: 'AWS::Logs::LogGroup',
  customName: ({ LogGroupName }) => LogGroupName,
  generatedName: { longest: 512 },
  physicalId: (name) => name,
  attributes: (name, _, world) => ({ Arn: arn(world, 'logs', `log-group:${name}:*`) }),
});

export const logStream = recorded<LogsLogStreamProperties>({
  type: 'AWS::Logs::LogStream',
  customName: ({ LogStreamName }) => LogStreamName,
  generatedName: { longest: 512 },
  // Its name is its own only within its group.
  physicalId: (name) => name,
  attributes: () => ({}),
});

export const alarm = recorded<CloudWatchAlarmProperties>({
  type: 'AWS::CloudWatch::Alarm',
  customName: ({ AlarmName }) => AlarmName,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  attributes: (name, _, world) => ({ Arn: arn(world, 'cloudwatch', `alarm:${name}`) }),
});

export const topic = recorded<SNSTopicProperties>({
  type: 'AWS::SNS::Topic',
  customName: ({ TopicName }) => TopicName,
  generatedName: { longest: 256 },
  physicalId: (name, _, world) => arn(world, 'sns', name),
  attributes: (TopicArn) => ({ TopicArn, TopicName: TopicArn.slice(TopicArn.lastIndexOf(':') + 1) }),
});

export const topicPolicy = recorded<SNSTopicPolicyProperties>({
  type: 'AWS::SNS::TopicPolicy',
  customName: () => undefined,
  generatedName: { longest: 256 },
  physicalId: (name) => name,
  attributes: (Id) => ({ Id }),
});

export const rule = recorded<EventsRuleProperties>({
  type: 'AWS::Events::Rule',
  customName: ({ Name }) => Name,
  generatedName: { longest: 64 },
  // A rule of another bus than the default one is known by both names.
  physicalId: (name, { EventBusName }) => (EventBusName === undefined ? name : `${EventBusName}|${name}`),
  attributes: (physicalId, _, world) => ({
    Arn: arn(world, 'events', `rule/${physicalId.replace('|', '/')}`),
    RuleName: physicalId.slice(physicalId.indexOf('|') + 1),
  }),
});
