/** One question of the state machine, from the ledger and what the condition asks to the answer. */
import { ask, type Clients, type Past } from './condition.ts';
import type { Answer, Question } from './event.ts';
import { lastSuccess, unfinishedFollower } from './ledger.ts';

/** `stack` names the deployment. */
export async function startCondition(clients: Clients, stack: string, question: Question): Promise<Answer> {
  const { holds, reason, seen } = await ask(question.condition, clients, stack, pastOf(clients, question));
  return { skip: holds, reason, source_state: seen };
}

/** Several conditions may ask; the ledger is read once. */
function pastOf({ s3 }: Clients, question: Question): Past {
  let success: ReturnType<typeof lastSuccess> | undefined;
  let follower: ReturnType<typeof unfinishedFollower> | undefined;
  return {
    lastSuccess: () => (success ??= lastSuccess(s3, question)),
    unfinishedFollower: () => (follower ??= unfinishedFollower(s3, question)),
  };
}
