import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { CloudError } from '../errors.ts';
import { cloudError } from './errors.ts';
import { claimLines, idToken } from './id-token.ts';

export interface RoleSession {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly region: string;
}

/** The session as CloudTrail and the messages of AWS name it: `penstock-deploy-1234567-1`. */
export function sessionName(verb: string, environment: NodeJS.ProcessEnv): string {
  const run = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].filter((part) => part !== undefined);
  return ['penstock', verb, ...run].join('-').slice(0, 64);
}

/**
 * Credentials of a role, by the OIDC token of the workflow; each time with a token of its own, which lives for minutes.
 * They stay in this process. Raises UserError `no-id-token`, and CloudError `role-denied` with the claims of the token.
 */
export function workflowRole(
  { roleArn, sessionName, region }: RoleSession,
  environment: NodeJS.ProcessEnv,
): AwsCredentialIdentityProvider {
  return async () => {
    const token = await idToken(environment);
    const { fromWebToken } = await import('@aws-sdk/credential-providers');
    const take = fromWebToken({
      roleArn,
      roleSessionName: sessionName,
      webIdentityToken: token,
      durationSeconds: 3600,
      clientConfig: { region },
    });
    try {
      return await take();
    } catch (error) {
      throw refusal(roleArn, token, error);
    }
  };
}

function refusal(roleArn: string, token: string, error: unknown): unknown {
  const known = cloudError(`Taking the role ${roleArn}`, error);
  if (!(known instanceof CloudError) || !['access-denied', 'aws-refused'].includes(known.code)) return known;
  const claims = claimLines(token).map((line) => `    ${line}`);
  return new CloudError('role-denied', [`${known.message} The workflow's token says:`, ...claims].join('\n'), {
    hint: 'Compare them with the trust policy of the role: StringEquals on aud, sub and what else it asks for. That the role does not exist, or the account has no such OIDC provider, is answered alike.',
    cause: error,
  });
}
