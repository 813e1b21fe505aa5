/** The OIDC token of a workflow's job: https://docs.github.com/en/actions/reference/security/oidc */
import { UserError } from '../errors.ts';

/** Raises UserError `no-id-token`. */
export async function idToken(environment: NodeJS.ProcessEnv): Promise<string> {
  if (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined) {
    throw new UserError('no-id-token', 'A role is taken by the OIDC token of a workflow, and there is none here.', {
      hint: 'Give the job `permissions: id-token: write`; pull requests from forks never get one. Outside of GitHub Actions leave --role-arn out, and set AWS_PROFILE.',
    });
  }
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken('sts.amazonaws.com');
  } catch (error) {
    throw new UserError('no-id-token', `GitHub gives no OIDC token: ${String(error)}`, { cause: error });
  }
}

/** What a trust policy may ask for. */
const told = ['sub', 'aud', 'repository', 'repository_id', 'environment', 'ref', 'job_workflow_ref'] as const;

/** `name: value` of the claims that policies are written with. The token itself is never shown. */
export function claimLines(token: string): readonly string[] {
  const [, payload = ''] = token.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  if (typeof claims !== 'object' || claims === null) return [];
  const values = new Map<string, unknown>(Object.entries(claims));
  return told.map((name) => `${name}: ${values.has(name) ? String(values.get(name)) : '(not in the token)'}`);
}
