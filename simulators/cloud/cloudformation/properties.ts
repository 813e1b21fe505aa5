/** Properties against the specification of their type: what is wrong with them, and what of a change replaces. */
import { equals, isArray, isObject, mapValues, scalarText, type Json, type JsonObject } from './json.ts';
import type { ObjectType, ResourceType, ValueType } from './resource-types.ts';
import { isUnknown } from './unknown.ts';

/** Properties as the specification has them (CloudFormation takes "5" for 5), and what is wrong with them. */
export function conform(
  type: ResourceType,
  properties: JsonObject,
): { readonly properties: JsonObject; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const object = (fields: ObjectType, value: JsonObject, path: string): JsonObject => {
    for (const [name, { required }] of Object.entries(fields)) {
      if (required !== true || name in value) continue;
      complaints.push(`${path}: required key [${name}] not found`);
    }
    return mapValues(value, (item, name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined && type.isOpen === true && path === '#') return item;
      if (field !== undefined) return conformValue(field.type, item, `${path}/${name}`);
      complaints.push(`${path}: extraneous key [${name}] is not permitted`);
      return item;
    });
  };
  const conformValue = (wanted: ValueType, value: Json, path: string): Json => {
    if (isUnknown(value) && typeof value === 'string') return value;
    if (typeof wanted === 'string') return primitive(wanted, value, path, complaints);
    if ('values' in wanted) {
      const conformed = primitive(wanted.type, value, path, complaints);
      if (!wanted.values.some((allowed) => allowed === conformed)) {
        complaints.push(`${path}: ${JSON.stringify(value)} is not a valid enum value`);
      }
      return conformed;
    }
    if ('array' in wanted) {
      if (isArray(value)) return value.map((item, index) => conformValue(wanted.array, item, `${path}/${index}`));
      return mistyped('JSONArray', value, path, complaints);
    }
    if ('union' in wanted) return union(wanted.union, value, path);
    if (!isObject(value)) return mistyped('JSONObject', value, path, complaints);
    if ('map' in wanted) return mapValues(value, (item, name) => conformValue(wanted.map, item, `${path}/${name}`));
    return object(type.definitions[wanted.definition] ?? {}, value, path);
  };
  /** The first that fits; when none does, what is wrong with it as the first. */
  const union = (choices: readonly ValueType[], value: Json, path: string): Json => {
    const [first = 'json'] = choices;
    for (const choice of choices) {
      const before = complaints.length;
      const conformed = conformValue(choice, value, path);
      if (complaints.length === before) return conformed;
      complaints.length = before;
    }
    return conformValue(first, value, path);
  };
  return { properties: object(type.properties, properties, '#'), complaints };
}

type Primitive = 'string' | 'number' | 'integer' | 'boolean' | 'json' | 'tag';

function primitive(type: Primitive, value: Json, path: string, complaints: string[]): Json {
  switch (type) {
    case 'json':
      return value;
    case 'tag':
      return tag(value, path, complaints);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === 'false') return value === 'true';
      return mistyped('Boolean', value, path, complaints);
    case 'string':
      if (typeof value === 'string') return value;
      if (typeof value === 'number' || typeof value === 'boolean') return String(value);
      return mistyped('String', value, path, complaints);
    default: {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number === 'number' && (type === 'number' ? Number.isFinite(number) : Number.isInteger(number))) {
        return number;
      }
      return mistyped(type === 'number' ? 'Number' : 'Integer', value, path, complaints);
    }
  }
}

function tag(value: Json, path: string, complaints: string[]): Json {
  if (!isObject(value)) return mistyped('JSONObject', value, path, complaints);
  for (const key of ['Key', 'Value']) {
    if (!(key in value)) complaints.push(`${path}: required key [${key}] not found`);
  }
  for (const key of Object.keys(value)) {
    if (key !== 'Key' && key !== 'Value') complaints.push(`${path}: extraneous key [${key}] is not permitted`);
  }
  return mapValues(value, (item) => scalarText(item) ?? item);
}

function mistyped(expected: string, value: Json, path: string, complaints: string[]): Json {
  complaints.push(`${path}: expected type: ${expected}, found: ${kindOf(value)}`);
  return value;
}

function kindOf(value: Json): string {
  if (value === null) return 'Null';
  if (isArray(value)) return 'JSONArray';
  if (isObject(value)) return 'JSONObject';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Number' : 'Boolean';
}

/** How CloudFormation's change sets say it. */
export type Recreation = 'Never' | 'Conditionally' | 'Always';

export interface PropertyChange {
  readonly name: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly requiresRecreation: Recreation;
}

/** What differs, one entry for each property of the resource. */
export function propertyChanges(type: ResourceType, before: JsonObject, after: JsonObject): readonly PropertyChange[] {
  return changesOf(type, type.properties, before, after);
}

function changesOf(type: ResourceType, fields: ObjectType, before: JsonObject, after: JsonObject): PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !equals(before[name], after[name]))
    .map((name) => ({
      name,
      before: before[name],
      after: after[name],
      requiresRecreation: recreation(type, fields[name], before[name], after[name]),
    }));
}

/** A property, or the worst of what lies within it. */
function recreation(
  type: ResourceType,
  field: ObjectType[string] | undefined,
  before: Json | undefined,
  after: Json | undefined,
): Recreation {
  if (field?.replacement === 'yes') return 'Always';
  if (field?.replacement === 'maybe') return 'Conditionally';
  if (field === undefined || typeof field.type === 'string' || !('definition' in field.type)) return 'Never';
  const fields = type.definitions[field.type.definition] ?? {};
  const within = changesOf(type, fields, isObject(before) ? before : {}, isObject(after) ? after : {});
  const worst = within.map(({ requiresRecreation }) => requiresRecreation);
  return worst.includes('Always') ? 'Always' : worst.includes('Conditionally') ? 'Conditionally' : 'Never';
}
