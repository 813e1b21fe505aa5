/** Topic rules: what they take, and what becomes of it. */
import { parseStatement, type Statement } from '../../../action/src/check/iot-sql/parse.ts';
import { IotSqlError } from '../../../action/src/check/iot-sql/tokens.ts';
import { AwsError, refuse, type World } from '../service.ts';
import { substituted } from './substitution.ts';

export interface TopicRule {
  readonly ruleName: string;
  readonly sql: string;
  readonly ruleDisabled: boolean;
  readonly actions: readonly Action[];
  readonly errorAction?: Action | undefined;
}

export type Action =
  | { readonly kind: 'Firehose'; readonly deliveryStreamName: string; readonly separator: string }
  /** Substitution templates in `key` are evaluated for each message. */
  | { readonly kind: 'S3'; readonly bucketName: string; readonly key: string };

const rulesOf = ({ store }: Pick<World, 'store'>) => store.collection<TopicRule>('iot/topic-rules');

export const findRule = (place: Pick<World, 'store'>, name: string): TopicRule | undefined => rulesOf(place).get(name);

export const allRules = (place: Pick<World, 'store'>): readonly TopicRule[] =>
  rulesOf(place)
    .list()
    .map(({ value }) => value);

/** Makes or replaces a rule. Throws SqlParseException; refuses what is not in the local cloud. */
export function putRule(place: Pick<World, 'store'>, rule: TopicRule): void {
  if (!/^[A-Za-z0-9_]{1,128}$/.test(rule.ruleName))
    throw new AwsError('InvalidRequestException', `${rule.ruleName} is no valid name of a rule.`);
  statementOf(rule);
  for (const action of [...rule.actions, rule.errorAction]) if (action?.kind === 'S3') substituted(action.key, '', 0);
  rulesOf(place).put(rule.ruleName, rule);
}

export function deleteRule(place: Pick<World, 'store'>, name: string): void {
  rulesOf(place).delete(name);
}

export function statementOf({ ruleName, sql }: TopicRule): Statement {
  try {
    return parseStatement(sql);
  } catch (error) {
    if (!(error instanceof IotSqlError)) throw error;
    if (error.kind === 'unsupported') throw refuse(`the rule ${ruleName}: ${error.message}`);
    throw new AwsError('SqlParseException', error.message);
  }
}

/** MQTT's matching of a topic filter. */
export function matches(topicFilter: string, topic: string): boolean {
  const levels = topic.split('/');
  const wanted = topicFilter.split('/');
  if (wanted.at(-1) === '#') {
    const before = wanted.slice(0, -1);
    return levels.length >= before.length && before.every((level, index) => level === '+' || level === levels[index]);
  }
  return wanted.length === levels.length && wanted.every((level, index) => level === '+' || level === levels[index]);
}
