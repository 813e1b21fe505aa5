import { namedEntries } from '../../spec/draft.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import type { Key } from '../../spec/places.ts';
import type { Rule } from '../rule.ts';

const simple = ['string', 'boolean', 'tinyint', 'smallint', 'int', 'bigint', 'float', 'double', 'date', 'timestamp'];

/** As other systems call them. */
const meant = new Map(
  Object.entries({
    text: 'string',
    varchar: 'string',
    char: 'string',
    str: 'string',
    uuid: 'string',
    integer: 'int',
    int32: 'int',
    long: 'bigint',
    int64: 'bigint',
    short: 'smallint',
    byte: 'tinyint',
    real: 'float',
    number: 'double',
    numeric: 'decimal(10,2)',
    decimal: 'decimal(10,2)',
    bool: 'boolean',
    datetime: 'timestamp',
  }),
);

/** Types of columns are Athena's. */
export const columnTypes: Rule = function* ({ draft, places }) {
  const typed: { owner: object; key: Key; type: string }[] = [];
  for (const [, table] of [...namedEntries(draft.tables), ...namedEntries(draft.sources)]) {
    const columns = 'columns' in table ? table.columns : undefined;
    for (const [key, type] of namedEntries(columns)) typed.push({ owner: columns ?? {}, key, type });
  }
  for (const dataset of draft.quicksight?.datasets ?? []) {
    const columns = typeof dataset === 'object' ? dataset.columns : undefined;
    for (const [key, type] of namedEntries(columns)) typed.push({ owner: columns ?? {}, key, type });
  }
  for (const [, job] of namedEntries(draft.jobs)) {
    for (const [, node] of 'nodes' in job ? namedEntries(job.nodes) : []) {
      if (!('mapping' in node)) continue;
      for (const [key, column] of namedEntries(node.mapping)) {
        if (typeof column === 'string') typed.push({ owner: node.mapping ?? {}, key, type: column });
        else if (column.type !== undefined) typed.push({ owner: column, key: 'type', type: column.type });
      }
    }
  }
  for (const { owner, key, type } of typed) {
    if (isColumnType(type)) continue;
    yield problem('bad-column-type', places.value(owner, key), {
      message: isNested(type)
        ? `Columns of nested types are not built yet: "${type}".`
        : `"${type}" is no type of a column.`,
      hint: hintFor(type),
    });
  }
};

function hintFor(type: string): string {
  if (type.startsWith('decimal(')) return 'A decimal has a precision of 1 to 38, and a scale up to it: decimal(10,2).';
  const name = meant.get(type.toLowerCase().replace(/\(.*/, ''));
  const near = name === undefined ? suggestion(type, simple) : `Did you mean "${name}"?`;
  return near ?? `Types: ${simple.join(', ')}, decimal(precision,scale).`;
}

export const isColumnType = (type: string): boolean => simple.includes(type) || isDecimal(type);

function isDecimal(type: string): boolean {
  const [, precision, scale] = /^decimal\((\d{1,2}),\s?(\d{1,2})\)$/.exec(type) ?? [];
  return (
    precision !== undefined && Number(precision) >= 1 && Number(precision) <= 38 && Number(scale) <= Number(precision)
  );
}

const isNested = (type: string): boolean => /^(array|map|struct)\s*</.test(type);
