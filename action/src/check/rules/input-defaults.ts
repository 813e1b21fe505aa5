import { isDate } from '../../graph/date.ts';
import { kindOf } from '../../spec/data.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A default is a value of its input's own type. */
export const inputDefaults: Rule = function* ({ draft, places }) {
  for (const [name, input] of namedEntries(draft.inputs)) {
    const { type, default: value } = input;
    if (type === undefined || value === undefined) continue;
    const fits = type === 'date' ? typeof value === 'string' && isDate(value) : typeof value === type;
    if (fits) continue;
    const found = typeof value === 'string' ? `"${value}"` : kindOf(value);
    yield problem('bad-default', places.value(input, 'default'), {
      message: `Input "${name}" is a ${type}; its default is ${found}.`,
      hint:
        type === 'date'
          ? 'A date is like 2026-11-24.'
          : type === 'string'
            ? `Put it in quotes: "${places.written(input, 'default')}".`
            : undefined,
    });
  }
};
