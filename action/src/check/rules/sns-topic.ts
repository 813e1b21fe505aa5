import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** The topic is named, not addressed: account and region are the environment's. */
export const snsTopic: Rule = function* ({ draft, places }) {
  const { notify } = draft;
  if (notify?.sns === undefined || /^[A-Za-z0-9_-]{1,256}$/.test(notify.sns)) return;
  yield problem('bad-name', places.value(notify, 'sns'), {
    message: `"${notify.sns}" cannot be the name of an SNS topic.`,
    hint: 'It takes letters, digits, "_" and "-"; the name alone, not the ARN.',
  });
};
