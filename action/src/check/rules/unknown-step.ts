import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** `needs` names steps. */
export const unknownStep: Rule = function* (subject) {
  const { steps, declared, places } = subject;
  const known = new Set(
    ['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'].flatMap((name) => declared.get(name) ?? []),
  );
  for (const { text, owner, key } of steps.flatMap(({ needs }) => needs)) {
    if (known.has(text)) continue;
    yield problem('unknown-step', places.value(owner, key), {
      message: `There is no step "${text}".`,
      hint: declaredHint(text, ['crawlers', 'jobs', 'models', 'reports', 'lambdas', 'executions'], subject),
    });
  }
};
