/** STS: who am I, and may I be another. */
import type { AssumeRoleRequest, AssumeRoleResponse, GetCallerIdentityResponse } from '@aws-sdk/client-sts';

import { onlyKnown, required } from '../input.ts';
import type { MakeService } from '../service.ts';

/** An hour, as STS gives it unless told otherwise. */
const sessionMilliseconds = 3_600_000;

export const makeSts: MakeService = ({ account, clock }) => ({
  name: 'sts',
  handlers: {
    async GetCallerIdentity(): Promise<GetCallerIdentityResponse> {
      return { UserId: account, Account: account, Arn: `arn:aws:iam::${account}:root` };
    },

    /** Nobody is refused in the local cloud, and every account is this one. */
    async AssumeRole(input: AssumeRoleRequest): Promise<AssumeRoleResponse> {
      onlyKnown('AssumeRole', input, ['RoleArn', 'RoleSessionName']);
      const [role, session] = [required(input.RoleArn, 'roleArn'), required(input.RoleSessionName, 'roleSessionName')];
      const Arn = `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`;
      return {
        AssumedRoleUser: { AssumedRoleId: `AROALOCAL:${session}`, Arn },
        Credentials: {
          AccessKeyId: 'local',
          SecretAccessKey: 'local',
          SessionToken: 'local',
          Expiration: new Date(clock.now().getTime() + sessionMilliseconds),
        },
      };
    },
  },
});
