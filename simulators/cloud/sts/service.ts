/** STS: who am I. */
import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';

import type { MakeService } from '../service.ts';

export const makeSts: MakeService = ({ account }) => ({
  name: 'sts',
  handlers: {
    async GetCallerIdentity(): Promise<GetCallerIdentityResponse> {
      return { UserId: account, Account: account, Arn: `arn:aws:iam::${account}:root` };
    },
  },
});
