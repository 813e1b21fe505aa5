/**
 * A type as a query's result has it: varchar, bigint, integer, decimal(10,2), …; `null` for what is always NULL,
 * `interval`, and `digits` for a literal such as 1.5, whose digits are its type. undefined: it is not known.
 */
export type SqlType = string | undefined;

const renamed: Readonly<Record<string, string>> = { string: 'varchar', int: 'integer', float: 'real' };

/** `type` as Athena's DDL spells it. */
export function queryType(type: string): string {
  const plain = type.toLowerCase().replace(/\s/g, '');
  if (/^(var)?char\b/.test(plain)) return 'varchar';
  return Object.hasOwn(renamed, plain) ? (renamed[plain] ?? plain) : plain;
}

const spelled: Readonly<Record<string, string>> = { varchar: 'string', integer: 'int', real: 'float' };

/** A type of a query as Athena's DDL spells it; undefined: no column has it. */
export function columnType(type: SqlType): string | undefined {
  if (type === undefined || ['null', 'digits', 'interval'].includes(type)) return undefined;
  return Object.hasOwn(spelled, type) ? spelled[type] : type;
}
