/** Values as the text that Athena returns, and types by the names that Athena gives them. */
import type { TypeArgument, TypeSignature } from './statement.ts';

/** As Athena spells a column's type: REAL is `float`, and `decimal(10,2)` has no blank. */
export const athenaType = (type: string): string =>
  type === 'real' ? 'float' : type.replace(/^decimal\((\d+), (\d+)\)$/, 'decimal($1,$2)');

/** Of a value in Trino's JSON, with numbers as their text. Nested values stand as in `[1, 2]`, `{k=v}`, `{field=value}`. */
export function athenaText(value: unknown, type: TypeSignature): string | null {
  return value === null ? null : textOf(value, type);
}

function textOf(value: unknown, { rawType, arguments: parameters }: TypeSignature): string {
  if (value === null) return 'null';
  switch (rawType) {
    case 'array': {
      const element = typeAt(parameters, 0);
      return `[${listOf(value)
        .map((item) => textOf(item, element))
        .join(', ')}]`;
    }
    case 'map': {
      const [key, item] = [typeAt(parameters, 0), typeAt(parameters, 1)];
      const entries = entriesOf(value).map(([name, child]) => `${textOf(name, key)}=${textOf(child, item)}`);
      return `{${entries.join(', ')}}`;
    }
    case 'row': {
      const fields = listOf(value).map(
        (item, i) => `${fieldName(parameters, i)}=${textOf(item, typeAt(parameters, i))}`,
      );
      return `{${fields.join(', ')}}`;
    }
    case 'varbinary':
      return Buffer.from(scalarOf(value), 'base64')
        .toString('hex')
        .replace(/..(?=.)/g, '$& ');
    default:
      return scalarOf(value);
  }
}

function typeAt(parameters: readonly TypeArgument[], index: number): TypeSignature {
  const parameter = parameters[index];
  if (parameter?.kind === 'TYPE') return parameter.value;
  if (parameter?.kind === 'NAMED_TYPE') return parameter.value.typeSignature;
  throw new TypeError(`Trino's type has no parameter ${index}`);
}

function fieldName(parameters: readonly TypeArgument[], index: number): string {
  const parameter = parameters[index];
  return (parameter?.kind === 'NAMED_TYPE' ? parameter.value.fieldName?.name : undefined) ?? `field${index}`;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError('Trino sent no list for an array or row');
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value === 'object' && value !== null) return Object.entries(value);
  throw new TypeError('Trino sent no object for a map');
}

/** Numbers have come as their text. */
function scalarOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  throw new TypeError('Trino sent neither text, number nor boolean for a plain value');
}
