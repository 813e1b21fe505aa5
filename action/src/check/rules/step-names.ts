import { baseName } from '../../graph/flow.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** All steps share one space of names, and names in AWS do not always tell `A` from `a`, or `_` from `-`. */
export const stepNames: Rule = function* ({ steps, places, draft }) {
  const seen = new Map<string, { name: string; place: string; id: string }>();
  for (const { name: full, section } of steps) {
    const owner = draft[section];
    if (owner === undefined) continue;
    for (const name of new Set([baseName(full), full])) {
      const at = places.key(owner, full);
      const id = `${section} ${name}`;
      const first = seen.get(awsName(name));
      if (first === undefined) seen.set(awsName(name), { name, place: `${at.line}:${at.column}`, id });
      else if (first.id !== id) {
        const isSame = first.name === name;
        yield problem('duplicate-step', at, {
          message: isSame
            ? `"${name}" is the name of two steps (first at ${first.place}); all steps share one space of names.`
            : `"${name}" and "${first.name}" (${first.place}) become the same name in AWS.`,
          hint: 'Rename one of them.',
        });
      }
    }
  }
};

/** `extract[kitchen]` becomes `extract-kitchen` there. */
function awsName(name: string): string {
  return name.toLowerCase().replaceAll(/[_[]/g, '-').replaceAll(']', '');
}
