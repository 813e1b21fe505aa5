import { conditionsIn, plainSql } from '../../graph/conditions.ts';
import { tablesRead } from '../../graph/sql-tables.ts';
import { tableNames, tableReference } from '../../graph/tables.ts';
import { namedEntries, type Draft, type SkipIfSpec } from '../../spec/draft.ts';
import type { Diagnostic } from '../../errors.ts';
import { problem } from '../../spec/problem.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { declaredHint } from '../near.ts';
import { notOneQuery } from '../only-reads.ts';
import type { Rule, Subject } from '../rule.ts';

/** The query of a condition only reads, and only what the pipeline knows: the right to read is given for nothing else. */
export const skipQuery: Rule = function* (subject) {
  for (const [, { skip_if: whole }] of namedEntries(subject.draft.jobs)) {
    for (const condition of conditionsIn(whole)) {
      if (condition.query !== undefined) yield* faults(condition, condition.query, subject);
    }
  }
};

function* faults(condition: Draft<SkipIfSpec>, query: string, subject: Subject): Generator<Diagnostic> {
  const { places, draft } = subject;
  const sql = plainSql(query);
  const quoted = /'\s*(\$\{\{.*?\}\})\s*'/.exec(query)?.[1];
  if (quoted !== undefined) {
    yield problem('bad-sql', places.inside(condition, 'query', quoted), {
      message: 'A reference in a query becomes a literal, with quotes of its own where it is a text.',
      hint: `Write ${quoted} without quotes around it.`,
    });
    return;
  }
  const fault = notOneQuery(sql);
  if (fault !== undefined) {
    yield problem('bad-sql', places.value(condition, 'query'), {
      message:
        fault === 'several'
          ? 'A condition is one query; here are several.'
          : `The query begins with ${fault.verb}; a condition only reads.`,
      hint:
        fault === 'several' ? 'Join them in one.' : 'Begin it with SELECT or WITH, and let it give one true or false.',
    });
    return;
  }
  const known = [
    ...tableNames(draft, places),
    ...subject.steps.flatMap(({ fills = [] }) => fills.map(({ database, table }) => `${database}.${table}`)),
  ];
  for (const { name, at } of tablesRead(sql)) {
    const { database, table } = tableReference(name, draft.database ?? '');
    const isOwn = database === draft.database;
    if (known.includes(isOwn ? table : name) || known.includes(`${database}.${table}`)) continue;
    const written = sql.slice(at, at + name.length);
    yield problem(
      'unknown-table',
      places.inside(condition, 'query', written, sql.slice(0, at).split(written).length - 1),
      {
        message: `There is no table "${name}".`,
        hint: isOwn ? declaredHint(table, ['tables', 'sources'], subject) : suggestion(name, known),
      },
    );
  }
}
