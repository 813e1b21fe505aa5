/** Keys. Nothing is encrypted locally: they are remembered only. */
import type { KMSKeyProperties } from '@awboost/cfn-resource-types/AWS-KMS-Key';

import { arn } from './provider.ts';
import { recorded } from './recorded.ts';

export const key = recorded<KMSKeyProperties>({
  type: 'AWS::KMS::Key',
  customName: () => undefined,
  generatedName: { longest: 256 },
  physicalId: () => crypto.randomUUID(),
  attributes: (KeyId, _, world) => ({ KeyId, Arn: arn(world, 'kms', `key/${KeyId}`) }),
});
