import type { Pipeline } from '../../graph/model.ts';
import type { FoundPipeline } from '../../graph/others.ts';
import type { Diagnostic } from '../../errors.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { knownHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/** A pipeline that is started is checked before, and can be handed this one's window. */
export const otherPipelines: Rule = function* (subject) {
  const { draft, places, others } = subject;
  for (const [, run] of namedEntries(draft.executions)) {
    if (!('pipeline' in run) || run.pipeline === undefined) continue;
    const { pipeline: name, from } = run;
    const found = others.get(name);
    if (found === undefined) continue;
    if (found.kind !== 'pipeline') {
      yield problem('unknown-pipeline', places.value(run, 'pipeline'), unusable(name, found, subject));
      continue;
    }
    const other = found.pipeline;
    const mismatch = misfit(name, other, subject);
    if (mismatch !== undefined) yield problem('unknown-pipeline', places.value(run, 'pipeline'), mismatch);
    const steps = other.steps.map((step) => step.name);
    if (from === undefined || steps.includes(from)) continue;
    yield problem('unknown-step', places.value(run, 'from'), {
      message: `${other.file} has no step "${from}".`,
      hint: suggestion(from, steps) ?? knownHint(steps),
    });
  }
};

type Said = Pick<Diagnostic, 'message' | 'hint'>;

function unusable(name: string, found: Exclude<FoundPipeline, { kind: 'pipeline' }>, { environment }: Subject): Said {
  switch (found.kind) {
    case 'missing':
      return {
        message: `There is no pipeline "${name}": no ${name}.yml beside this file.`,
        hint:
          suggestion(name, found.known) ?? 'What is deployed from elsewhere can be started by its ARN: state_machine.',
      };
    case 'errors':
      return {
        message: `The pipeline "${name}" has ${found.count === 1 ? 'an error' : `${found.count} errors`} of its own.`,
        hint: `penstock check shows ${found.count === 1 ? 'it' : 'them'}.`,
      };
    case 'elsewhere':
      return { message: `The pipeline "${name}" has no environment "${environment}".`, hint: 'Declare it there too.' };
    case 'ring':
      return {
        message: `Pipelines would start each other without end: ${found.files.join(', ')}.`,
        hint: 'Take one of these executions out.',
      };
  }
}

/** Why the other pipeline cannot be started from this one though it is right in itself. */
function misfit(name: string, other: Pipeline, { draft, environment }: Subject): Said | undefined {
  if (other.name !== name) {
    return {
      message: `${other.file} holds a pipeline of another name: "${other.name}".`,
      hint: 'Let both be the same.',
    };
  }
  const own = { window: draft.window ?? 'day', timeZone: draft.timezone ?? 'UTC' };
  if (other.window !== own.window || other.timeZone !== own.timeZone) {
    return {
      message: `${other.file} runs for each ${other.window} of ${other.timeZone}, this pipeline for each ${own.window} of ${own.timeZone}: it cannot be handed this window.`,
      hint: 'Give both the same window and timezone.',
    };
  }
  const home = draft.environments?.[environment];
  const { account, region } = other.environment;
  if (home === undefined || (account === home.account && region === home.region)) return undefined;
  return {
    message: `In ${environment}, ${other.file} is in ${account}, ${region}, and this pipeline in ${home.account}, ${home.region}.`,
    hint: 'A state machine starts only what is in its own account and region.',
  };
}
