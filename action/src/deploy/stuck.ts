import type { Cloud } from '../aws/cloud.ts';
import { stackResources, type Stack, type StackResourceSummary } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';

/** CloudError `stack-broken`: the resources that could not be brought back, and the command that goes on without them. */
export async function stuckStack(cloud: Cloud, { StackName = '', StackStatus, StackId }: Stack): Promise<CloudError> {
  const failed = await failedResources(cloud, StackName);
  const lines = failed.map(({ path, resource }) =>
    `    ${resource.ResourceType} ${path}: ${resource.ResourceStatusReason ?? 'no reason is given'}`.trimEnd(),
  );
  const [, , , region = ''] = StackId?.split(':') ?? [];
  const skip = failed.length === 0 ? '' : ` --resources-to-skip ${failed.map(({ path }) => path).join(' ')}`;
  return new CloudError(
    'stack-broken',
    [`The stack ${StackName} is ${StackStatus}: CloudFormation could not bring back`, ...lines].join('\n'),
    {
      hint: `Mend what it says, or go on without: aws cloudformation continue-update-rollback --region ${region} --stack-name ${StackName}${skip}; then deploy again.`,
    },
  );
}

interface Failed {
  /** As `--resources-to-skip` wants it: `Id`, of a child stack `stack.Id`. */
  readonly path: string;
  readonly resource: StackResourceSummary;
}

async function failedResources(cloud: Cloud, stackName: string): Promise<readonly Failed[]> {
  const failed = (await stackResources(cloud, stackName)).filter(
    ({ ResourceStatus }) => ResourceStatus?.endsWith('_FAILED') === true,
  );
  const found = await Promise.all(
    failed.map(async (resource): Promise<readonly Failed[]> => {
      const { LogicalResourceId = '', PhysicalResourceId, ResourceType } = resource;
      if (ResourceType !== 'AWS::CloudFormation::Stack' || PhysicalResourceId === undefined)
        return [{ path: LogicalResourceId, resource }];
      const [, child = ''] = PhysicalResourceId.split('/');
      const inChild = await failedResources(cloud, PhysicalResourceId);
      return inChild.map(({ path, resource }) => ({ path: `${child}.${path}`, resource }));
    }),
  );
  return found.flat();
}
