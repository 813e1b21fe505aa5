import { callerAccount } from '../aws/account.ts';
import type { Cloud } from '../aws/cloud.ts';
import { UserError } from '../errors.ts';
import type { Environment } from '../graph/model.ts';

/** Before anything is written: is this the account that the environment names? */
export async function refuseOtherAccount(cloud: Cloud, { name, account }: Environment): Promise<void> {
  const actual = await callerAccount(cloud);
  if (actual === account) return;
  throw new UserError(
    'wrong-account',
    `Environment ${name} is account ${account}; these credentials are of ${actual}.`,
    {
      hint: `Use credentials of ${account}, or correct environments.${name}.account.`,
    },
  );
}
