import { problem } from '../../spec/problem.ts';
import { ownDatabases } from '../neighbours.ts';
import type { Rule } from '../rule.ts';

/** A database of Glue is made by one stack, and goes with it. */
export const sharedDatabase: Rule = function* ({ draft, places, neighbours }) {
  const said = new Set<string>();
  for (const { name, owner } of ownDatabases(draft)) {
    const other = neighbours.get(name);
    if (other === undefined || said.has(name)) continue;
    said.add(name);
    yield problem('shared-database', places.value(owner, 'database'), {
      message: `${other} beside this file has the database "${name}" too: the second of the two stacks could not make it.`,
      hint: 'Give one of them another database; a report reads any by its full name, database.table.',
    });
  }
};
