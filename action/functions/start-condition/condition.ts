/** Asks a condition, and those inside of it. */
import type { AthenaClient } from '@aws-sdk/client-athena';
import type { GlueClient } from '@aws-sdk/client-glue';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Condition, Input, SeenState } from './event.ts';
import { askExpression } from './expression.ts';
import type { Success } from './ledger.ts';
import { noNewData } from './no-new-data.ts';
import { askQuery } from './query.ts';
import { look, stackMark } from './source.ts';
import { lookAtTable } from './table.ts';
import { unchanged, type Seen } from './unchanged.ts';
import { all, any, not, type Verdict } from './verdict.ts';

export interface Clients {
  readonly s3: Pick<S3Client, 'send'>;
  readonly glue: Pick<GlueClient, 'send'>;
  readonly athena: Pick<AthenaClient, 'send'>;
}

/** What is known of the step's past: read from the ledger when a condition asks. */
export interface Past {
  lastSuccess(): Promise<Success | undefined>;
  /** A step that follows from it and has not succeeded since it last had something to do. */
  unfinishedFollower(): Promise<string | undefined>;
}

/** `stack` names the deployment: what an earlier one of the same name has seen is no reason to skip. */
export async function ask(condition: Condition, clients: Clients, stack: string, past: Past): Promise<Verdict> {
  const each = (conditions: readonly Condition[]) =>
    Promise.all(conditions.map((inner) => ask(inner, clients, stack, past)));
  const inThisStack = (last: Success | undefined, name: string): SeenState | undefined => {
    const state = last?.seen[name];
    return state?.digest.startsWith(`${stackMark(stack)}-`) === true ? state : undefined;
  };

  switch (condition.kind) {
    case 'any':
      return any(await each(condition.conditions));
    case 'all':
      return all(await each(condition.conditions));
    case 'not':
      return not(await ask(condition.condition, clients, stack, past));
    case 'expression':
      return askExpression(condition);
    case 'query':
      return askQuery(clients.athena, condition);
    case 'no_new_data': {
      const { source } = condition;
      const last = await past.lastSuccess();
      const state = inThisStack(last, source.name);
      const before = last && state && { started: last.started, state };
      const verdict = noNewData(source, await look(clients.s3, source, stack, state?.newest), before);
      return before === undefined ? verdict : unlessUnfinished(verdict, past);
    }
    case 'unchanged': {
      const last = await past.lastSuccess();
      const inputs = await Promise.all(
        condition.inputs.map(async (input): Promise<Seen> => {
          const now = await stateOf(input, clients, stack);
          const what = input.kind === 'source' ? 'file' : 'partition';
          return { name: input.name, what, now, before: inThisStack(last, input.name) };
        }),
      );
      return unlessUnfinished(unchanged(inputs, condition.code_digest, last), past);
    }
    default:
      // It would come from the state machine of a newer Penstock.
      throw new Error(`This function does not know the condition ${(condition as { readonly kind: string }).kind}.`);
  }
}

async function stateOf(input: Input, { s3, glue }: Clients, stack: string): Promise<SeenState> {
  return input.kind === 'source' ? (await look(s3, input, stack)).state : lookAtTable(glue, input, stack);
}

/** The step has done its part. To skip it would skip what follows from it too, and that has not. */
async function unlessUnfinished(verdict: Verdict, past: Past): Promise<Verdict> {
  const unfinished = verdict.holds ? await past.unfinishedFollower() : undefined;
  return unfinished === undefined
    ? verdict
    : { ...verdict, holds: false, reason: `${unfinished} has not succeeded since` };
}
