import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A state machine has at least one state. */
export const noSteps: Rule = function* ({ draft, declared, places }) {
  const sections = ['jobs', 'reports', 'crawlers', 'models', 'lambdas', 'executions'];
  const isEmpty = sections.every((name) => !places.has(draft, name) || declared.get(name)?.length === 0);
  if (!isEmpty) return;
  yield problem('no-steps', places.position({ start: 0, end: 0 }), {
    message: 'The pipeline has no step.',
    hint: 'Add a job or a report.',
  });
};
