import { problem } from '../../spec/problem.ts';
import { ownDatabases } from '../neighbours.ts';
import type { Rule } from '../rule.ts';

/** A stack has the name of its pipeline, and a database of Glue is made by one stack, and goes with it. */
export const sharedDatabase: Rule = function* ({ draft, places, neighbours }) {
  const namesake = draft.name === undefined ? undefined : neighbours.names.get(draft.name);
  if (namesake !== undefined) {
    yield problem('shared-name', places.value(draft, 'name'), {
      message: `${namesake} beside this file has the name "${draft.name}" too: the one would be deployed over the other.`,
      hint: 'Give one of them another name.',
    });
  }
  const said = new Set<string>();
  for (const { name, owner } of ownDatabases(draft)) {
    const other = neighbours.databases.get(name);
    if (other === undefined || said.has(name)) continue;
    said.add(name);
    yield problem('shared-database', places.value(owner, 'database'), {
      message: `${other} beside this file has the database "${name}" too: the second of the two stacks could not make it.`,
      hint: 'Give one of them another database; a report reads any by its full name, database.table.',
    });
  }
};
