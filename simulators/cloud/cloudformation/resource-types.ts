/** What CloudFormation knows of the resource types that we use, as AWS's own specification has it. */
import { resourceSpecification } from './resource-types.generated.ts';

export interface ResourceType {
  /** What Fn::GetAtt gives. */
  readonly attributes: readonly string[];
  readonly properties: ObjectType;
  /** Takes properties that the specification does not name. */
  readonly isOpen?: true;
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

export const knownResourceTypes: readonly string[] = Object.keys(resourceSpecification);

export function resourceType(type: string): ResourceType | undefined {
  return Object.hasOwn(resourceSpecification, type) ? resourceSpecification[type] : undefined;
}

/** Of a type that a template was already found to use. */
export function knownType(type: string): ResourceType {
  const found = resourceType(type);
  if (found === undefined) throw new TypeError(`${type} is not known.`);
  return found;
}
