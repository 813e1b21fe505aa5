/**
 * What CloudFormation knows of the resource types that we use: cut out of AWS's own specification (the npm package
 * @aws-cdk/aws-service-spec) by test/cloudformation/write-resource-types.ts.
 */
import resourceTypes from './resource-types.json' with { type: 'json' };

export interface ResourceType {
  /** The properties or attributes that tell one from another. */
  readonly identifier: readonly string[];
  /** What Fn::GetAtt gives. */
  readonly attributes: readonly string[];
  readonly properties: ObjectType;
  readonly definitions: Readonly<Record<string, ObjectType>>;
}

export type ObjectType = Readonly<Record<string, PropertySpecification>>;

export interface PropertySpecification {
  readonly type: ValueType;
  readonly required?: true;
  /** Whether a change needs a new physical resource. Absent: it does not. */
  readonly replacement?: 'yes' | 'maybe';
}

export type ValueType =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'json'
  | 'tag'
  | { readonly type: 'string' | 'integer'; readonly values: readonly (string | number)[] }
  | { readonly array: ValueType }
  | { readonly map: ValueType }
  | { readonly union: readonly ValueType[] }
  | { readonly definition: string };

// TypeScript widens the literals of a JSON file; the generator wrote it from values of these types.
const known = resourceTypes as unknown as Readonly<Record<string, ResourceType>>;

export const knownResourceTypes: readonly string[] = Object.keys(known);

export function resourceType(type: string): ResourceType | undefined {
  return Object.hasOwn(known, type) ? known[type] : undefined;
}

/** Of a type that a template was already found to use. */
export function knownType(type: string): ResourceType {
  const found = resourceType(type);
  if (found === undefined) throw new TypeError(`${type} is not known.`);
  return found;
}
