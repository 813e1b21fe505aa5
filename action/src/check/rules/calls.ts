import { localEnvironment } from '../../spec/environment.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Functions are named, state machines are addressed; both lie in the account and region of the environment. */
export const calls: Rule = function* ({ draft, places, environment }) {
  for (const [, call] of namedEntries(draft.lambdas)) {
    if (call.function === undefined || /^[A-Za-z0-9_-]{1,64}$/.test(call.function)) continue;
    yield problem('bad-name', places.value(call, 'function'), {
      message: `"${call.function}" cannot be the name of a Lambda function.`,
      hint: 'It takes letters, digits, "_" and "-", at most 64; the name alone, not the ARN.',
    });
  }
  const home = environment === localEnvironment ? undefined : draft.environments?.[environment];
  for (const [, run] of namedEntries(draft.executions)) {
    if (!('state_machine' in run) || run.state_machine === undefined) continue;
    const at = places.value(run, 'state_machine');
    const [, region, account] =
      /^arn:aws[a-z-]*:states:([a-z0-9-]+):(\d{12}):stateMachine:[^:\s/]{1,80}$/.exec(run.state_machine) ?? [];
    if (region === undefined) {
      yield problem('bad-arn', at, {
        message: `"${run.state_machine}" is no ARN of a state machine.`,
        hint: 'It is like arn:aws:states:eu-west-1:111111111111:stateMachine:nightly, without a version or alias.',
      });
    } else if (home !== undefined && (region !== home.region || account !== home.account)) {
      yield problem('bad-arn', at, {
        message: `The state machine is in ${account}, ${region}; a run in ${environment} can start only what is in ${home.account}, ${home.region}.`,
        hint: 'A variable can have another value in each environment.',
      });
    }
  }
};
