/** One question of the state machine, from the ledger and the source to the answer. */
import type { S3Client } from '@aws-sdk/client-s3';
import { decide } from './decision.ts';
import { checkQuestion } from './event.ts';
import type { Answer, Question } from './event.ts';
import { lastSuccess, unfinishedFollower } from './ledger.ts';
import { look, stackMark } from './source.ts';

/** `stack` names the deployment: what an earlier one of the same name has seen is no reason to skip. */
export async function startCondition(s3: Pick<S3Client, 'send'>, stack: string, asked: Question): Promise<Answer> {
  const question = checkQuestion(asked);
  const { source } = question.condition;
  const success = await lastSuccess(s3, question);
  const isOfThisStack = success?.sourceState?.digest.startsWith(`${stackMark(stack)}-`) === true;
  const last = isOfThisStack ? success : undefined;
  const answer = decide(source, await look(s3, source, stack, last?.sourceState?.newest), last);
  if (!answer.skip || last === undefined) return answer;
  const unfinished = await unfinishedFollower(s3, question);
  return unfinished === undefined
    ? answer
    : { ...answer, skip: false, reason: `${unfinished} has not succeeded since` };
}
