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

/** What is due, and what has ended, is told by this machine's clock. Asks after a first answer of AWS. */
export function refuseSkewedClock(cloud: Cloud): void {
  const minutes = Math.round(cloud.clockOffset() / 60_000);
  if (minutes === 0) return;
  const direction = minutes > 0 ? 'behind' : 'ahead of';
  throw new UserError('clock-skew', `This machine's clock is ${Math.abs(minutes)} minutes ${direction} that of AWS.`, {
    hint: 'Windows are told by it: set the clock, and start again.',
  });
}

/** The environment's region is the one that is used; whoever has set another one means something else. */
export function refuseOtherRegion({ name, region }: Environment, variables: NodeJS.ProcessEnv): void {
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const actual = variables[variable];
    if (actual === undefined || actual === '' || actual === region) continue;
    throw new UserError('wrong-region', `Environment ${name} is in ${region}; ${variable} is ${actual}.`, {
      hint: `Set ${variable} to ${region} or not at all, or correct environments.${name}.region.`,
    });
  }
}
