/** The rules engine: a message goes through every rule whose topic filter it meets. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Statement } from '../../../action/src/check/iot-sql/parse.ts';
import type { Firehose } from '../firehose/firehose.ts';
import type { World } from '../service.ts';
import { outgoing, type Value } from './evaluate.ts';
import { allRules, matches, statementOf, type Action, type TopicRule } from './rules.ts';
import { substituted } from './substitution.ts';

export type IotPlace = Pick<World, 'account' | 'region' | 'store' | 'clock' | 'cloud' | 'logsFolder'>;

export interface Published {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly clientId: string;
}

/** Resolves when all actions have taken the message, or the error actions have. */
export type RulesEngine = (message: Published) => Promise<void>;

export function rulesEngine(place: IotPlace, firehose: Firehose): RulesEngine {
  const statements = new Map<string, Statement>();
  const statement = (rule: TopicRule): Statement => {
    const known = statements.get(rule.sql) ?? statementOf(rule);
    statements.set(rule.sql, known);
    return known;
  };

  return async (message) => {
    for (const rule of allRules(place)) {
      if (rule.ruleDisabled || !matches(statement(rule).topicFilter, message.topic)) continue;
      await apply(rule, statement(rule), message);
    }
  };

  async function apply(rule: TopicRule, query: Statement, message: Published): Promise<void> {
    const result = resultOf(query, message);
    if (result === 'no JSON') {
      // AWS counts it (metric ParseError) and logs it; the error action is for actions that fail.
      log('ParseError', rule, message, 'The payload is no JSON.');
      return;
    }
    if (result === undefined) return;
    const failures: object[] = [];
    for (const action of rule.actions) {
      try {
        await act(action, message, result);
      } catch (error) {
        if (!isAwsError(error)) throw error;
        failures.push({
          failedAction: `${action.kind}Action`,
          failedResource: action.kind === 'S3' ? action.bucketName : action.deliveryStreamName,
          errorMessage: `Failed to publish to ${action.kind}. The error received was ${error.message} (${error.name}). Message arrived on: ${message.topic}`,
        });
      }
    }
    if (failures.length > 0) await failed(rule, message, failures);
  }

  function resultOf(query: Statement, { topic, payload }: Published): Uint8Array | 'no JSON' | undefined {
    const { select, where } = query;
    const text = Buffer.from(payload).toString();
    let json: Value;
    try {
      json = JSON.parse(text) as Value;
    } catch {
      // `*` alone takes the bytes as they are.
      return select.all && select.columns.length === 0 && where === undefined ? payload : 'no JSON';
    }
    const result = outgoing(query, { topic, payload: json, seen: place.clock.now().getTime() });
    return result === undefined ? undefined : Buffer.from(JSON.stringify(result));
  }

  async function act(action: Action, message: Published, content: Uint8Array): Promise<void> {
    if (action.kind === 'Firehose') {
      const Data = Buffer.concat([content, Buffer.from(action.separator)]);
      await firehose.putRecord({ DeliveryStreamName: action.deliveryStreamName, Record: { Data } });
      return;
    }
    const Key = substituted(action.key, message.topic, place.clock.now().getTime());
    await place.cloud.s3.send(new PutObjectCommand({ Bucket: action.bucketName, Key, Body: content }));
  }

  async function failed(rule: TopicRule, message: Published, failures: readonly object[]): Promise<void> {
    const content = {
      ruleName: rule.ruleName,
      topic: message.topic,
      cloudwatchTraceId: crypto.randomUUID(),
      clientId: message.clientId,
      base64OriginalPayload: Buffer.from(message.payload).toString('base64'),
      failures,
    };
    if (rule.errorAction === undefined) {
      log('ActionFailure', rule, message, JSON.stringify(failures));
      return;
    }
    try {
      await act(rule.errorAction, message, Buffer.from(JSON.stringify(content)));
    } catch (error) {
      if (!isAwsError(error)) throw error;
      log('ErrorActionFailure', rule, message, JSON.stringify(content));
    }
  }

  /** What AWS has as a metric of the rule and a line of its log. */
  function log(metric: string, { ruleName }: TopicRule, { topic, clientId }: Published, details: string): void {
    const timestamp = place.clock.now().toISOString();
    const entry = { timestamp, logLevel: 'ERROR', metric, ruleName, topicName: topic, clientId, details };
    appendFileSync(join(place.logsFolder, 'iot.jsonl'), `${JSON.stringify(entry)}\n`);
  }
}

const isAwsError = (error: unknown): error is Error => error instanceof Error && '$fault' in error;
