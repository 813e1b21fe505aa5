/** The statements of a role, taken apart. */
import { canonical, isObject, objectIn, textOf, type Json, type JsonObject } from './json.ts';
import type { Right } from './permission-words.ts';

/** By all that tells one from another. */
export type Rights = ReadonlyMap<string, Right>;

/** Of a role's properties: who may take it, and what it may do. */
export function rightsOf(properties: JsonObject | undefined): Rights {
  const trust = statementsOf(properties?.['AssumeRolePolicyDocument']);
  const policies = listOf(properties?.['Policies']).flatMap((one) => statementsOf(objectIn(one)['PolicyDocument']));
  const rights = [...trust, ...policies].flatMap(rightsIn);
  return new Map(rights.map((right) => [`${right.action}\n${right.resource}\n${right.condition}`, right]));
}

const statementsOf = (document: Json | undefined): readonly Json[] => listOf(objectIn(document)['Statement']);

/** A statement of many actions, resources and values of a condition, as one for each. */
function rightsIn(statement: Json): readonly Right[] {
  const { Effect, Action, Resource, Principal, Condition } = objectIn(statement);
  const deny = Effect === 'Deny' ? 'not ' : '';
  const targets =
    Principal === undefined ? listOf(Resource).map(resourceText) : [`this role, for ${resourceText(Principal)}`];
  return listOf(Action).flatMap((action) =>
    targets.flatMap((resource) =>
      conditionsIn(Condition).map((condition) => ({ action: `${deny}${textOf(action)}`, resource, condition })),
    ),
  );
}

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** ARNs as they are; what CloudFormation fills in by its logical id. */
function resourceText(resource: Json): string {
  if (typeof resource === 'string') return resource;
  if (!isObject(resource)) return JSON.stringify(resource);
  const { Ref, 'Fn::GetAtt': attribute, Service } = resource;
  if (typeof Ref === 'string') return Ref;
  if (typeof Service === 'string') return Service;
  return Array.isArray(attribute) ? attribute.map(String).join('.') : canonical(resource);
}

/** The values of one key are alternatives; of several keys, all must hold. */
function conditionsIn(condition: Json | undefined): readonly string[] {
  const parts = Object.entries(objectIn(condition)).flatMap(([operator, keys]) =>
    Object.entries(objectIn(keys)).map(([key, values]) =>
      listOf(values).map((value) => `${key} ${operator} ${textOf(value)}`),
    ),
  );
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return [parts.map((alternatives) => alternatives.join(' or ')).join(' and ')];
}
