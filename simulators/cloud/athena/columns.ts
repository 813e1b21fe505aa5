/** Columns of a result as GetQueryResults tells them. */
import type { ColumnInfo } from '@aws-sdk/client-athena';

/** Digits, or characters, that a type can have; Athena's own figures. */
const precisions: Readonly<Record<string, number>> = {
  tinyint: 3,
  smallint: 5,
  integer: 10,
  bigint: 19,
  float: 17,
  double: 17,
  varchar: 2_147_483_647,
  varbinary: 1_073_741_824,
  timestamp: 3,
  'timestamp with time zone': 3,
};

/** `type` as SQL spells it, with its parameters: `decimal(10,2)`, `timestamp(3) with time zone`. */
export function columnInfo({ name, type }: { readonly name: string; readonly type: string }): ColumnInfo {
  const [, kind = type, parameters, zone = ''] = /^([a-z ]+)(?:\(([^()]*)\))?( with time zone)?$/.exec(type) ?? [];
  const base = /^(array|map|row)\b/.exec(type)?.[1] ?? `${kind.trim()}${zone}`;
  const [first = '', second = ''] = (parameters ?? '').split(',');
  const isDecimal = base === 'decimal';
  const isSized = isDecimal || base === 'varchar' || base === 'char';
  return {
    CatalogName: 'hive',
    SchemaName: '',
    TableName: '',
    Name: name,
    Label: name,
    Type: base,
    Precision: isSized && first !== '' ? Number(first) : (precisions[base] ?? 0),
    Scale: isDecimal ? Number(second) : 0,
    Nullable: 'UNKNOWN',
    CaseSensitive: base === 'varchar' || base === 'char',
  };
}
