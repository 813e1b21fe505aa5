import { resolved, type Schema } from './contract.ts';

/** The least that a schema takes: what it requires, with empty values. What a test speaks of is laid over it. */
export function least(schema: Schema): unknown {
  const { type, enum: values, anyOf, oneOf, allOf, items, minItems } = resolved(schema) as Known;
  if (values !== undefined) return values[0];
  if (allOf !== undefined) return Object.assign({}, ...allOf.map(least)) as unknown;
  const [choice] = anyOf ?? oneOf ?? [];
  if (choice !== undefined) return least(choice);
  const kind = Array.isArray(type) ? 'null' : (type ?? 'object');
  switch (kind) {
    case 'null':
      return null;
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return Array.from({ length: minItems ?? 0 }, () => least(items ?? {}));
    default:
      return leastObject(schema);
  }
}

/** Of a schema that takes null as well. */
export function leastObject(schema: Schema): object {
  const { required = [], properties = {} } = resolved(schema) as Known;
  return Object.fromEntries(required.map((name) => [name, least(properties[name] ?? {})]));
}

interface Known {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
}
