import type { Cloud } from '../aws/cloud.ts';
import { protectFromTermination, setStackPolicy, type Stack } from '../aws/stacks.ts';
import type { Environment } from '../graph/model.ts';

/** What holds data: all else can be made again from the pipeline. */
const holdsData = ['AWS::S3::Bucket', 'AWS::Glue::Database'];

const anything = { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' };

/** No update replaces or deletes what holds data. */
export const keepsData = {
  Statement: [
    anything,
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: '*',
      Condition: { StringEquals: { ResourceType: holdsData } },
    },
  ],
};

/** Makes the stack what `protected` of the environment says; what it is already is not asked for again. */
export async function protect(
  cloud: Cloud,
  stack: Stack | undefined,
  { protected: isProtected }: Environment,
): Promise<void> {
  if (stack?.StackName === undefined || (stack.EnableTerminationProtection ?? false) === isProtected) return;
  await setStackPolicy(cloud, stack.StackName, isProtected ? keepsData : { Statement: [anything] });
  await protectFromTermination(cloud, stack.StackName, isProtected);
}
