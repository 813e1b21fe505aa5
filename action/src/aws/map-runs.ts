/** Runs of distributed Maps. */
import { DescribeMapRunCommand, ListMapRunsCommand, type DescribeMapRunCommandOutput } from '@aws-sdk/client-sfn';
import type { Cloud } from './cloud.ts';
import { saying } from './errors.ts';

/** The Map runs of an execution as they are now, in the order of their starts. */
export async function mapRuns(cloud: Cloud, executionArn: string): Promise<readonly DescribeMapRunCommandOutput[]> {
  return saying('Looking at the windows', async () => {
    const { mapRuns = [] } = await cloud.sfn.send(new ListMapRunsCommand({ executionArn }));
    const inOrder = mapRuns.toSorted(
      (one, other) => (one.startDate?.getTime() ?? 0) - (other.startDate?.getTime() ?? 0),
    );
    return Promise.all(inOrder.map(({ mapRunArn }) => cloud.sfn.send(new DescribeMapRunCommand({ mapRunArn }))));
  });
}
