import { DescribeExecutionCommand, type DescribeExecutionOutput } from '@aws-sdk/client-sfn';
import type { Cloud } from '../../action/src/aws/cloud.ts';

/** The last description of an execution; a limit of ten seconds. */
export async function ended(cloud: Cloud, executionArn: string): Promise<DescribeExecutionOutput> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const execution = await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (execution.status !== 'RUNNING') return execution;
    if (Date.now() > deadline) throw new Error(`${executionArn} still runs.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
