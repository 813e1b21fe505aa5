/** What a role may do more, or no longer. */
import type { Names } from '../render/names.ts';
import { partNouns, type Called } from './parts.ts';
import { inWords, type Right } from './permission-words.ts';
import type { Plan } from './plan.ts';
import type { ResourceChange } from './resource-changes.ts';
import type { Resources, TemplateResource } from './resources.ts';
import { rightsOf, type Rights } from './rights.ts';

export type PermissionChange = Plan['permissions'][number];

/** Roles that reach beyond the pipeline first, then those that are there and may more, then new ones. */
export function permissionChanges(
  changes: readonly ResourceChange[],
  resources: Resources,
  { names, called }: { readonly names: Names; readonly called: (type: string, name: string) => Called },
): readonly PermissionChange[] {
  const isAlike = alikeRoles(resources, called);
  const shared = new Map<string, Rights>();
  const found = changes.flatMap(({ id, type, before, after }): readonly PermissionChange[] => {
    // A role that is removed takes its rights along.
    if (type !== 'AWS::IAM::Role' || after === undefined) return [];
    const [old, now] = [rightsOf(before?.properties), rightsOf(after.properties)];
    const like = before === undefined ? isAlike(id) : undefined;
    if (like !== undefined && !shared.has(like.each)) shared.set(like.each, inCommon(like.roles));
    const known = like === undefined ? old : shared.get(like.each);
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
  const ofAll = [...shared].map(([each, rights]): PermissionChange => {
    return {
      role: each,
      what: each,
      gains: inWords([...rights.values()], names),
      loses: [],
      widens: false,
      reachesOut: [],
    };
  });
  const rank = (change: PermissionChange) => (change.reachesOut.length > 0 ? 0 : change.widens ? 1 : 2);
  return [...found.toSorted((one, other) => rank(one) - rank(other)), ...ofAll];
}

interface Alike {
  /** `each role of a job` */
  readonly each: string;
  readonly roles: readonly TemplateResource[];
}

/** Roles that are there for the same, such as those of all jobs; undefined for one that is alone. */
function alikeRoles(
  resources: Resources,
  called: (type: string, name: string) => Called,
): (id: string) => Alike | undefined {
  const eachOf = (id: string): string => {
    const { what, of } = called('AWS::IAM::Role', id);
    return of === null ? what : `each ${what.slice(0, -of.name.length)}a ${partNouns[of.kind]}`;
  };
  const roles = [...resources].filter(([, { type }]) => type === 'AWS::IAM::Role');
  const alike = Map.groupBy(roles, ([id]) => eachOf(id));
  return (id) => {
    const each = eachOf(id);
    const those = alike.get(each) ?? [];
    return those.length < 2 ? undefined : { each, roles: those.map(([, role]) => role) };
  };
}

/** It is told once, whoever has it. */
function inCommon(roles: readonly TemplateResource[]): Rights {
  const [first = new Map<string, Right>(), ...others] = roles.map(({ properties }) => rightsOf(properties));
  return new Map([...first].filter(([key]) => others.every((rights) => rights.has(key))));
}

/** Everything of a kind, or a bucket of others. */
function reachesOut({ action, resource, condition }: Right, { dataBucket, artifactBucket, logBucket }: Names): boolean {
  if (action.startsWith('not ')) return false;
  if (/[*?]/.test(action) || (resource === '*' && condition === '')) return true;
  const [, bucket] = /^arn:[a-z-]+:s3:::([^/]+)/.exec(resource) ?? [];
  return bucket !== undefined && ![dataBucket, artifactBucket, logBucket].includes(bucket);
}
