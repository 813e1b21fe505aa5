import { nearest } from '../spec/did-you-mean.ts';
import type { Subject } from './rule.ts';

type Section =
  'crawlers' | 'jobs' | 'models' | 'reports' | 'lambdas' | 'executions' | 'tables' | 'sources' | 'variables' | 'inputs';

/** For a name that is not there: the declared one that was probably meant, and where it is; else all that there are. */
export function declaredHint(found: string, sections: readonly Section[], subject: Subject): string | undefined {
  const known = sections.flatMap((section) => (subject.declared.get(section) ?? []).map((name) => ({ name, section })));
  const guess = nearest(
    found,
    known.map(({ name }) => name),
  );
  const match = known.find(({ name }) => name === guess);
  if (match === undefined) return knownHint(known.map(({ name }) => name));
  const owner = subject.draft[match.section];
  if (owner === undefined || !subject.places.has(owner, match.name)) return `Did you mean "${match.name}"?`;
  const { line, column } = subject.places.key(owner, match.name);
  return `Did you mean "${match.name}" (${match.section}, ${line}:${column})?`;
}

/** A list that would be longer than the message is no help. */
export function knownHint(names: readonly string[]): string | undefined {
  return names.length === 0 || names.length > 12 ? undefined : `Known: ${names.join(', ')}.`;
}
