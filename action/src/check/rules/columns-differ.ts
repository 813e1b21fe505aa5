import type { Diagnostic, Position } from '../../errors.ts';
import { nodeColumns } from '../../graph/node-columns.ts';
import { nodeInputs } from '../../graph/node-inputs.ts';
import { writtenColumns, type Columns } from '../../graph/table-columns.ts';
import { tableReference } from '../../graph/tables.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';
import { isColumnType } from './column-types.ts';

/** The nodes of a union have the same columns, and a node that writes has those of its table, as far as they are known. */
export const columnsDiffer: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('nodes' in job) || job.nodes === undefined) continue;
    const columns = nodeColumns(job.nodes, draft, places);
    for (const [, node] of namedEntries(job.nodes)) {
      const [first, ...others] = nodeInputs(node);
      const had = first && columns.get(first.text);
      if (first === undefined || had === undefined) continue;
      if ('write' in node) {
        const table = draft.tables?.[tableReference(node.write ?? '', draft.database ?? '').table];
        const wanted = table && writtenColumns(table, places);
        if (wanted === undefined) continue;
        const faults = [...lacking(had, wanted), ...(table?.format === 'parquet' ? otherTypes(had, wanted) : [])];
        yield* differ(`Node "${first.text}" does not fit table "${node.write}"`, faults, places.value(node, 'from'));
      }
      for (const { text, owner, key } of 'union' in node ? others : []) {
        const other = columns.get(text);
        if (other === undefined) continue;
        const faults = [...lacking(other, had), ...surplus(other, had), ...otherTypes(other, had)];
        yield* differ(`Node "${text}" has other columns than "${first.text}"`, faults, places.value(owner, key));
      }
    }
  }
};

function* differ(what: string, faults: readonly string[], at: Position): Generator<Diagnostic> {
  if (faults.length === 0) return;
  yield problem('columns-differ', at, {
    message: `${what}: ${faults.join(', ')}.`,
    hint: 'A mapping names and casts columns.',
  });
}

const lacking = (had: Columns, wanted: Columns): string[] =>
  [...wanted.keys()].filter((name) => !had.has(name)).map((name) => `no "${name}"`);

const surplus = (had: Columns, wanted: Columns): string[] =>
  [...had.keys()].filter((name) => !wanted.has(name)).map((name) => `"${name}" too`);

const otherTypes = (had: Columns, wanted: Columns): string[] =>
  [...had].flatMap(([name, type]) => {
    const other = wanted.get(name);
    if (type === undefined || other === undefined || ![type, other].every(isColumnType)) return [];
    return plain(type) !== plain(other) ? [`"${name}" is ${type}, not ${other}`] : [];
  });

/** `decimal(10, 2)` is `decimal(10,2)`. */
const plain = (type: string): string => type.replaceAll(' ', '');
