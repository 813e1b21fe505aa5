/** What a role may do more, or no longer. */
import type { Names } from '../render/names.ts';
import { canonical, isObject, objectIn, textOf, type Json, type JsonObject } from './json.ts';
import type { Called } from './parts.ts';
import { inWords, type Right } from './permission-words.ts';
import type { Plan } from './plan.ts';
import type { ResourceChange } from './resource-changes.ts';
import type { Resources } from './resources.ts';

export type PermissionChange = Plan['permissions'][number];

type Rights = ReadonlyMap<string, Right>;

/** Roles that reach beyond the pipeline first, then those that are there and may more, then new ones. */
export function permissionChanges(
  changes: readonly ResourceChange[],
  resources: Resources,
  { names, called }: { readonly names: Names; readonly called: (type: string, name: string) => Called },
): readonly PermissionChange[] {
  const shared = new Map<string, Rights>();
  const found = changes.flatMap(({ id, type, before, after }): readonly PermissionChange[] => {
    // A role that is removed takes its rights along.
    if (type !== 'AWS::IAM::Role' || after === undefined) return [];
    const [old, now] = [rightsOf(before?.properties), rightsOf(after.properties)];
    const service = serviceOf(after.properties);
    if (before === undefined && !shared.has(service)) shared.set(service, sharedRights(service, resources));
    const known = before === undefined ? shared.get(service) : old;
    const gained = [...now].filter(([key]) => known?.has(key) !== true).map(([, right]) => right);
    const gains = inWords(gained, names);
    const loses = inWords(
      [...old].filter(([key]) => !now.has(key)).map(([, right]) => right),
      names,
    );
    if (gains.length === 0 && loses.length === 0) return [];
    const widens = before !== undefined && gains.length > 0;
    const outside = widens ? gained.filter((right) => reachesOut(right, names)) : [];
    return [{ role: id, what: called(type, id).what, gains, loses, widens, reachesOut: [...inWords(outside, names)] }];
  });
  const ofAll = [...shared].map(([service, rights]): PermissionChange => {
    const gains = inWords([...rights.values()], names);
    return { role: service, what: `each role of ${service}`, gains, loses: [], widens: false, reachesOut: [] };
  });
  const rank = (change: PermissionChange) => (change.reachesOut.length > 0 ? 0 : change.widens ? 1 : 2);
  return [...found.toSorted((one, other) => rank(one) - rank(other)), ...ofAll.filter(({ gains }) => gains.length > 0)];
}

/** What every role of a service in the pipeline may: it is told once, where there are several. */
function sharedRights(service: string, resources: Resources): Rights {
  const [first, ...others] = [...resources.values()]
    .filter(({ type, properties }) => type === 'AWS::IAM::Role' && serviceOf(properties) === service)
    .map(({ properties }) => rightsOf(properties));
  if (first === undefined || others.length === 0) return new Map();
  return new Map([...first].filter(([key]) => others.every((rights) => rights.has(key))));
}

function serviceOf({ AssumeRolePolicyDocument: trust }: JsonObject): string {
  const [statement] = statementsOf(trust);
  return textOf(objectIn(objectIn(statement)['Principal'])['Service']);
}

/** Everything of a kind, or a bucket of others. */
function reachesOut({ action, resource, condition }: Right, { dataBucket, artifactBucket, logBucket }: Names): boolean {
  if (action.startsWith('not ')) return false;
  if (/[*?]/.test(action) || (resource === '*' && condition === '')) return true;
  const [, bucket] = /^arn:[a-z-]+:s3:::([^/]+)/.exec(resource) ?? [];
  return bucket !== undefined && ![dataBucket, artifactBucket, logBucket].includes(bucket);
}

function rightsOf(properties: JsonObject | undefined): Rights {
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
