/** What no role of an environment's stacks may go beyond, whoever deploys them. */
import type { Environment, Pipeline } from '../../graph/model.ts';
import type { PolicyStatement } from './policies.ts';

/** The policy that bootstrap makes; an environment that names another one has it from somebody else. */
export const boundaryName = (environment: string): string => `penstock-boundary-${environment}`;

export const hasOwnBoundary = ({ name, permissionsBoundary }: Environment): boolean =>
  permissionsBoundary === boundaryName(name);

/** A right that some role of a rendered template has, whatever its conditions. */
export interface RenderedRight {
  readonly action: string;
  readonly resource: string;
}

/**
 * The rights that these roles have, each on all that is named alike: `job/*-dev-*` for the job of one step, all buckets of the
 * environment for a folder in one. So a new step is within the boundary, and a right of another kind is not.
 */
export function rightsWithin(pipeline: Pipeline, roles: readonly RenderedRole[]): readonly RenderedRight[] {
  const widened = widening(pipeline);
  const rights = roles
    .flatMap(({ Policies }) => Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement))
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => ({ action, resource: widened(one) }))),
    );
  return [...new Map(rights.map((right) => [`${right.action} ${right.resource}`, right])).values()];
}

/** As `Stack.role` renders it. */
export interface RenderedRole {
  readonly Policies: readonly {
    readonly PolicyDocument: {
      readonly Statement: readonly { readonly Action: string | readonly string[]; readonly Resource: unknown }[];
    };
  }[];
}

function widening({ name, environment }: Pipeline): (resource: unknown) => string {
  const { name: env, account, region } = environment;
  const dashed = `${name}-${env}`.replaceAll('_', '-');
  const own = [`${name}-${env}`, dashed];
  return (resource) => {
    // What is told by reference has no name yet.
    if (typeof resource !== 'string') return '*';
    const [, bucket, path] = /:::([^/]+)(\/.*)?$/.exec(resource) ?? [];
    if (bucket !== undefined) {
      const arn = resource.slice(0, resource.indexOf(':::') + 3);
      if (bucket.startsWith(`${dashed}-${account}-`.toLowerCase())) return `${arn}*-${env}-${account}-*`;
      return `${arn}${bucket}${path === undefined ? '' : '/*'}`;
    }
    const everywhere = resource.replace(`:${region}:`, ':*:').replace(/:table\/([^/]+)\/.*$/, ':table/$1/*');
    return own.reduce(
      (text, qualified) =>
        text.replace(
          new RegExp(`([:/])${qualified}(-[^:/]*)?(?=[:/]|$)`),
          (_, before: string, rest?: string) => `${before}*-${env}${rest === undefined ? '' : '-*'}`,
        ),
      everywhere,
    );
  };
}

/**
 * One statement a service; writing to S3 is one of its own, because pipelines read the buckets of others. What some role may do
 * to everything is not narrowed by what another may do to less.
 */
export function boundaryStatements(rights: readonly RenderedRight[]): readonly PolicyStatement[] {
  const everywhere = new Set(rights.filter(({ resource }) => resource === '*').map(({ action }) => action));
  const groups = Map.groupBy(rights, ({ action }) =>
    everywhere.has(action) ? '*' : /^s3:(Put|Delete|Abort)/.test(action) ? 's3 writes' : (action.split(':')[0] ?? ''),
  );
  return [...groups].toSorted().map(([group, alike]) => {
    const resources = [...new Set(alike.map(({ resource }) => resource))].toSorted();
    return {
      Effect: 'Allow',
      Action: [...new Set(alike.map(({ action }) => action))].toSorted(),
      Resource: group === '*' ? '*' : resources.filter((one) => !resources.some((other) => covers(other, one))),
    };
  });
}

/** Whether a pattern with `*` holds all of another one. */
function covers(pattern: string, other: string): boolean {
  if (pattern === other) return false;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(other);
}
