import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { Cloud } from './cloud.ts';
import { saying } from './errors.ts';

/** The account that the credentials belong to: twelve digits. */
export async function callerAccount(cloud: Cloud): Promise<string> {
  const identity = await saying('Asking whose credentials these are', () =>
    cloud.sts.send(new GetCallerIdentityCommand({})),
  );
  return identity.Account ?? '';
}
