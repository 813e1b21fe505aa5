/** Types of columns as a crawler infers them, and how two of them become one. */

export type ColumnType =
  /** A type of Hive's, as DDL spells it. */
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'array'; readonly of: ColumnType | undefined }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, ColumnType | undefined> };

/** Name, in lower case, and type; undefined while every value was empty or null. */
export type Columns = ReadonlyMap<string, ColumnType | undefined>;

export const scalar = (name: string): ColumnType => ({ kind: 'scalar', name });

const numbers = ['int', 'bigint', 'double'];

/** The narrowest type that holds both; what does not go together is text. */
export function widened(a: ColumnType | undefined, b: ColumnType | undefined): ColumnType | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.kind === 'array' && b.kind === 'array') return { kind: 'array', of: widened(a.of, b.of) };
  if (a.kind === 'struct' && b.kind === 'struct') return { kind: 'struct', fields: united([a.fields, b.fields]) };
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return scalar('string');
  if (a.name === b.name) return a;
  const ranks = [numbers.indexOf(a.name), numbers.indexOf(b.name)];
  return scalar(ranks.includes(-1) ? 'string' : (numbers[Math.max(...ranks)] ?? 'string'));
}

/** All columns by name, in the order in which they first appear. */
export function united(all: readonly Columns[]): Columns {
  const columns = new Map<string, ColumnType | undefined>();
  for (const [name, type] of all.flatMap((each) => [...each])) columns.set(name, widened(columns.get(name), type));
  return columns;
}

/** As Hive's DDL spells it: `array<struct<a:int>>`. Of what was never seen nothing is known: text. */
export function typeText(type: ColumnType | undefined): string {
  if (type === undefined) return 'string';
  if (type.kind === 'scalar') return type.name;
  if (type.kind === 'array') return `array<${typeText(type.of)}>`;
  return `struct<${[...type.fields].map(([name, field]) => `${name}:${typeText(field)}`).join(',')}>`;
}
