/** What Athena's functions return, as far as it is told by their arguments. */
import type { SqlType } from './sql-type.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const returning: ReadonlyMap<string, SqlType> = new Map(
  Object.entries({
    bigint: words(`count count_if approx_distinct row_number rank dense_rank ntile date_diff year quarter month week day
      day_of_month day_of_week day_of_year hour minute second length strpos position extract cardinality`),
    double:
      words(`stddev stddev_pop stddev_samp variance var_pop var_samp corr covar_pop covar_samp sqrt cbrt ln log2 log10
      exp power pow to_unixtime percent_rank cume_dist`),
    boolean: words('bool_and bool_or every regexp_like starts_with is_nan is_finite is_infinite'),
    date: words('date last_day_of_month from_iso8601_date'),
    timestamp: words('date_parse'),
    varchar: words(`upper lower substr substring format format_datetime date_format split_part
      regexp_extract regexp_replace replace lpad rpad to_iso8601 listagg json_extract_scalar`),
  }).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
);

/** Position of the argument whose type is the result's. */
const sameAs: ReadonlyMap<string, number> = new Map([
  ...words('arbitrary any_value first_value last_value nth_value lag lead nullif').map((name) => [name, 0] as const),
  ['date_trunc', 1],
  ['date_add', 2],
]);

/** undefined: it is not known. */
export function functionType(name: string, argumentTypes: readonly SqlType[]): SqlType {
  const [first] = argumentTypes;
  const isWhole = /^(tinyint|smallint|integer|bigint)$/.test(first ?? '');
  switch (name) {
    case 'min':
    case 'max':
      // With a second one, the n lowest: an array.
      return argumentTypes.length === 1 ? first : undefined;
    case 'min_by':
    case 'max_by':
      return argumentTypes.length === 2 ? first : undefined;
    case 'concat':
    case 'avg':
      return isWhole ? 'double' : /^(double|real|decimal\()/.test(first ?? '') ? first : undefined;
    case 'sum':
      if (isWhole) return 'bigint';
      return first === 'double' || first === 'real' ? first : first?.replace(/^decimal\(\d+,/, 'decimal(38,');
    case 'abs':
    case 'round':
    case 'floor':
    case 'ceil':
    case 'ceiling':
      // Of a decimal, they have other digits.
      return isWhole || first === 'double' || first === 'real' ? first : undefined;
    case 'coalesce':
    case 'greatest':
    case 'least':
      return oneType(argumentTypes);
    case 'if':
      return oneType(argumentTypes.slice(1));
    default: {
      const same = sameAs.get(name);
      return same === undefined ? returning.get(name) : argumentTypes[same];
    }
  }
}

/** The type that all have, those apart that are always NULL; undefined when they differ. */
export function oneType(types: readonly SqlType[]): SqlType {
  const distinct = [...new Set(types.filter((type) => type !== 'null'))];
  return distinct.length === 1 ? distinct[0] : undefined;
}
