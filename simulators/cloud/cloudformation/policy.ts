/** Policies of stacks: what an update may do to which resources. */
import { AwsError, refuse } from '../service.ts';
import { validationError } from './errors.ts';
import { isArray, isObject, type Json } from './json.ts';

export type UpdateAction = 'Update:Modify' | 'Update:Replace' | 'Update:Delete';

interface Statement {
  readonly allows: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Of types, with wildcards; undefined: of any. */
  readonly types: readonly string[] | undefined;
}

export type StackPolicy = readonly Statement[];

/** Throws CloudFormation's ValidationError; what it would not evaluate as AWS does, it refuses. */
export function readPolicy(body: string): StackPolicy {
  const policy = parsed(body);
  const statements = isObject(policy) ? policy['Statement'] : undefined;
  if (!isArray(statements)) throw validationError('Error validating stack policy: Statement is missing');
  return statements.map(statement);
}

function parsed(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch (error) {
    throw validationError(`Error validating stack policy: ${String(error)}`);
  }
}

function statement(value: Json): Statement {
  if (!isObject(value)) throw validationError('Error validating stack policy: a statement is no object');
  const { Effect, Action, Resource, Principal, Condition, ...rest } = value;
  const [strange] = Object.keys(rest);
  if (strange !== undefined) throw refuse(`stack policies with ${strange}`);
  if (Principal !== '*') throw validationError('Error validating stack policy: Principal must be "*"');
  return {
    allows: Effect === 'Allow',
    actions: texts(Action),
    resources: texts(Resource),
    types: Condition === undefined ? undefined : typesOf(Condition),
  };
}

function typesOf(condition: Json): readonly string[] {
  const [[operator, keys] = [], ...more] = isObject(condition) ? Object.entries(condition) : [];
  const isKnown = (operator === 'StringEquals' || operator === 'StringLike') && more.length === 0 && isObject(keys);
  if (!isKnown || Object.keys(keys).join() !== 'ResourceType') throw refuse('stack policies with such a Condition');
  return texts(keys['ResourceType']);
}

function texts(value: Json | undefined): readonly string[] {
  const list = isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item === 'string') return item;
    throw new AwsError('ValidationError', 'Error validating stack policy: a text was expected');
  });
}

/** Why the policy does not let it: a Deny counts for more than any Allow, and what nobody allows is denied. */
export function denial(
  policy: StackPolicy,
  action: UpdateAction,
  resource: { readonly logicalId: string; readonly type: string },
): string | undefined {
  const concerns = ({ actions, resources, types }: Statement) =>
    actions.some((pattern) => matches(pattern, action)) &&
    resources.some((pattern) => matches(pattern, `LogicalResourceId/${resource.logicalId}`)) &&
    (types?.some((pattern) => matches(pattern, resource.type)) ?? true);
  const denying = policy.findIndex((one) => !one.allows && concerns(one));
  if (denying === -1 && policy.some((one) => one.allows && concerns(one))) return undefined;
  const which = denying === -1 ? 'No statement allows' : `Statement [#${denying + 1}] does not allow`;
  return `Action denied by stack policy: ${which} [${action}] for resource [LogicalResourceId/${resource.logicalId}]`;
}

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);
