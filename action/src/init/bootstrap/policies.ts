import { UserError } from '../../errors.ts';
import type { Statement } from '../../render/template/permissions.ts';
import type { ResourceType } from '../../render/template/properties.ts';
import type { Place } from './place.ts';
import { resourceRights } from './resource-rights.ts';

export interface PolicyStatement extends Omit<Statement, 'Sid'> {
  readonly Effect: 'Allow' | 'Deny';
}

/** The rights on resources of these types: one statement for all that are named alike. */
export function resourceStatements(
  place: Place,
  types: ReadonlySet<ResourceType>,
  level: 'read' | 'write',
): readonly PolicyStatement[] {
  const rights = [...types].toSorted().map((type) => resourceRights[type]);
  const { region } = place.environment;
  return [...Map.groupBy(rights, ({ on }) => JSON.stringify(on(place)))].flatMap(([, alike]) => {
    const [first] = alike;
    const Action = [...new Set(alike.flatMap((right) => right[level]))].toSorted();
    if (first === undefined || Action.length === 0) return [];
    const Resource = first.on(place);
    const inRegion = Resource.includes('*') ? { Condition: { StringEquals: { 'aws:RequestedRegion': region } } } : {};
    return [{ Effect: 'Allow' as const, Action, Resource, ...inRegion }];
  });
}

export const allowed = (statements: readonly Statement[]): readonly PolicyStatement[] =>
  statements.map(({ Sid: _, ...statement }) => ({ Effect: 'Allow', ...statement }));

/** IAM counts a managed policy without white space, and takes ten of them for a role. */
const policyLimit = 6_144;
const policiesLimit = 10;

/** As few managed policies as hold the statements in their order. Raises UserError `policy-too-large`. */
export function packed(
  roleName: string,
  statements: readonly PolicyStatement[],
): readonly (readonly PolicyStatement[])[] {
  const policies: PolicyStatement[][] = [];
  for (const statement of distinct(statements)) {
    const last = policies.at(-1);
    if (last !== undefined && sizeOf([...last, statement]) <= policyLimit) last.push(statement);
    else policies.push([statement]);
  }
  if (policies.length > policiesLimit || policies.some((policy) => sizeOf(policy) > policyLimit)) {
    throw new UserError('policy-too-large', `The role ${roleName} would need more than IAM takes.`, {
      hint: 'Give environments accounts of their own.',
    });
  }
  return policies;
}

/** For a policy that cannot be divided. Raises UserError `policy-too-large`. */
export function inOnePolicy(name: string, statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const size = sizeOf(statements);
  if (size <= policyLimit) return statements;
  throw new UserError(
    'policy-too-large',
    `The policy ${name} would have ${size} characters; IAM takes ${policyLimit} of a managed policy.`,
    { hint: 'Give the environment fewer databases and sources, or name a boundary of your own.' },
  );
}

const sizeOf = (Statement: readonly PolicyStatement[]): number =>
  JSON.stringify({ Version: '2012-10-17', Statement }).length;

function distinct(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const byText = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
  return [...byText.values()];
}
