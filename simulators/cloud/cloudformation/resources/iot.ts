/** Rules of AWS IoT Core. */
import type {
  FirehoseAction,
  IoTTopicRuleProperties,
  S3Action,
  Action as TopicRuleAction,
} from '@awboost/cfn-resource-types/AWS-IoT-TopicRule';

import { onlyKnown } from '../../input.ts';
import { deleteRule, findRule, putRule, type Action } from '../../iot/rules.ts';
import { refuse, type World } from '../../service.ts';
import { arn, type Attributes, type Provider } from './provider.ts';

export const topicRule: Provider<IoTTopicRuleProperties> = {
  customName: ({ RuleName }) => RuleName,
  generatedName: { longest: 128 },
  // What CloudFormation makes up has dashes, which a rule's name does not take.
  physicalId: (name) => name.replaceAll('-', '_'),
  exists: async (name, _, world) => findRule(world, name) !== undefined,
  create: put,
  update: (name, properties, _, world) => put(name, properties, world),
  async delete(name, _, world) {
    deleteRule(world, name);
  },
};

async function put(name: string, { TopicRulePayload }: IoTTopicRuleProperties, world: World): Promise<Attributes> {
  const { AwsIotSqlVersion = '2015-10-08', Sql, RuleDisabled, Actions, ErrorAction } = TopicRulePayload;
  if (AwsIotSqlVersion !== '2016-03-23') throw refuse(`AWS IoT SQL of version ${AwsIotSqlVersion}`);
  putRule(world, {
    ruleName: name,
    sql: Sql,
    ruleDisabled: RuleDisabled ?? false,
    actions: Actions.map(action),
    errorAction: ErrorAction && action(ErrorAction),
  });
  return { Arn: arn(world, 'iot', `rule/${name}`) };
}

function action(action: TopicRuleAction): Action {
  onlyKnown('an action of AWS::IoT::TopicRule', action, ['Firehose', 'S3']);
  if (action.Firehose !== undefined) return firehoseAction(action.Firehose);
  if (action.S3 !== undefined) return s3Action(action.S3);
  throw refuse('AWS::IoT::TopicRule with an action that names none');
}

function firehoseAction({ BatchMode, DeliveryStreamName, Separator = '' }: FirehoseAction): Action {
  if (BatchMode === true) throw refuse('a Firehose action with BatchMode');
  return { kind: 'Firehose', deliveryStreamName: DeliveryStreamName, separator: Separator };
}

function s3Action({ BucketName, CannedAcl, Key }: S3Action): Action {
  if (CannedAcl !== undefined) throw refuse('an S3 action with CannedAcl');
  return { kind: 'S3', bucketName: BucketName, key: Key };
}
