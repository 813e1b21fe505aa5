/** What AWS says when a role may not do something. */
export interface MissingPermission {
  /** ARN of the user or the session of a role. */
  readonly principal: string;
  /** Such as `cloudformation:CreateChangeSet`. */
  readonly action: string;
  /** ARN; `*` where AWS names none. */
  readonly resource: string;
  /** The policy that forbids it, whatever others allow, in AWS's words; undefined when none allows it. */
  readonly forbiddenBy: string | undefined;
}

/**
 * Reads `User: A is not authorized to perform: B on resource: C because …`; undefined for other texts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function missingPermission(message: string): MissingPermission | undefined {
  const found =
    /User: (?<principal>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: "?(?<resource>[^\s"]+)"?)?/.exec(
      message,
    )?.groups;
  const { principal, action, resource = '*' } = found ?? {};
  if (principal === undefined || action === undefined) return undefined;
  const forbiddenBy = /with an explicit deny(?: in an? ([\w -]+?))?(?=[:.,]|$)/.exec(message);
  return { principal, action, resource, forbiddenBy: forbiddenBy === null ? undefined : (forbiddenBy[1] ?? 'policy') };
}

/** What to do about it. */
export function remedy({ principal, action, resource, forbiddenBy }: MissingPermission): string {
  if (forbiddenBy !== undefined) return `A ${forbiddenBy} denies it explicitly: no further statement allows it.`;
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
  return `Add to the policy of ${roleOf(principal)}: ${statement}`;
}

/** `arn:aws:sts::1:assumed-role/deployer/session` -> `the role deployer`. */
function roleOf(principal: string): string {
  const [, role] = /:assumed-role\/([^/]+)\//.exec(principal) ?? [];
  return role === undefined ? principal : `the role ${role}`;
}
