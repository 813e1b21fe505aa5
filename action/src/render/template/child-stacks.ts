/** What passes the limits of one template: its jobs lie in child stacks. */
import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Resource } from './stack.ts';

export type Resources = Readonly<Record<string, Resource>>;

export interface Divided {
  /** Without those of the children. */
  readonly root: Resources;
  /** By the number of the child, from 1. Empty where one template is enough. */
  readonly children: ReadonlyMap<number, Resources>;
}

/** What CloudFormation takes in one template. */
const limit = { resources: 500, bytes: 1_000_000 };

/** So many that a job stays in its child when others come and go: it cannot move to another, because of its name. */
const childCount = 8;

export const childId = (number: number): string => `Jobs${number}`;

/** Moves every job and its role. Raises UserError `template-too-large` where that is not enough. */
export function divide(resources: Resources): Divided {
  if (fits(resources)) return { root: resources, children: new Map() };
  const childOf = new Map(
    groupsOf(resources).flatMap(([job, ...roles]) => {
      const number = 1 + ((createHash('sha256').update(job).digest()[0] ?? 0) % childCount);
      return [job, ...roles].map((id) => [id, number] as const);
    }),
  );
  const root = Object.entries(resources).filter(([id]) => !childOf.has(id));
  const children = [...Map.groupBy(Object.entries(resources), ([id]) => childOf.get(id))]
    .flatMap(([number, entries]) => (number === undefined ? [] : [[number, Object.fromEntries(entries)] as const]))
    .toSorted(([a], [b]) => a - b);
  const divided = {
    root: Object.fromEntries(root.map(([id, resource]) => [id, after(resource, childOf)])),
    children: new Map(children),
  };
  for (const part of [divided.root, ...divided.children.values()]) refuseTooLarge(part);
  return divided;
}

const size = (resources: Resources): number => Buffer.byteLength(JSON.stringify(resources));

// The root also holds the children, its outputs and its description.
const fits = (resources: Resources): boolean =>
  Object.keys(resources).length <= limit.resources - childCount && size(resources) <= limit.bytes - 20_000;

function refuseTooLarge(resources: Resources): void {
  if (fits(resources)) return;
  throw new UserError(
    'template-too-large',
    `A template would have ${Object.keys(resources).length} resources and ${size(resources)} bytes; CloudFormation takes ${limit.resources} and ${limit.bytes}.`,
    { hint: 'Divide the pipeline: a step under executions can run the other one.' },
  );
}

/** Each job with the roles that are its own. Left out: what needs, or is needed by, something that stays. */
function groupsOf(resources: Resources): readonly (readonly [string, ...string[]])[] {
  const references = new Map(Object.entries(resources).map(([id, { Properties }]) => [id, referencesIn(Properties)]));
  const referenced = Map.groupBy(
    [...references].flatMap(([id, to]) => [...to].map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  return Object.entries(resources).flatMap(([id, { Type, DependsOn }]) => {
    if (Type !== 'AWS::Glue::Job' || DependsOn !== undefined || referenced.has(id)) return [];
    const roles = [...(references.get(id) ?? [])];
    const areOwn = roles.every(
      (role) =>
        resources[role]?.Type === 'AWS::IAM::Role' &&
        resources[role].DependsOn === undefined &&
        references.get(role)?.size === 0 &&
        referenced.get(role)?.length === 1,
    );
    return areOwn ? [[id, ...roles] as const] : [];
  });
}

/** Logical ids that a value names by Ref, Fn::GetAtt or Fn::Sub. */
function referencesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'Ref') found.add(String(inner));
    if (key === 'Fn::GetAtt' && Array.isArray(inner)) found.add(String(inner[0]));
    if (key === 'Fn::Sub') for (const [, name = ''] of String(inner).matchAll(/\$\{([^!.}]+)/g)) found.add(name);
    return inner;
  });
  return new Set([...found].filter((name) => !name.startsWith('AWS::')));
}

function after(resource: Resource, childOf: ReadonlyMap<string, number>): Resource {
  const { DependsOn } = resource;
  if (DependsOn === undefined) return resource;
  const needs = DependsOn.map((id) => {
    const number = childOf.get(id);
    return number === undefined ? id : childId(number);
  });
  return { ...resource, DependsOn: [...new Set(needs)] };
}
