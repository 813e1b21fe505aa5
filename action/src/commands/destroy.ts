import { deleteUnder, ownBucket } from '../aws/objects.ts';
import { deleteStack, describeStack, eventsAfter, followStack } from '../aws/stacks.ts';
import { forgetModels } from '../retrain/forget.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { CloudError } from '../errors.ts';
import { namesOf } from '../render/names.ts';
import { deployProgress } from '../terminal/deployment.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

/** Deletes the stack and what runs left beside it. Buckets and the rows in them stay, and the next deployment adopts them. */
export async function destroy(options: PipelineOptions, context: Context): Promise<void> {
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  const cloud = await context.openCloud(pipeline);
  const names = namesOf(pipeline);

  await refuseOtherAccount(cloud, pipeline.environment);
  const stack = await describeStack(cloud, names.stack);
  if (stack?.StackId !== undefined) {
    const progress = deployProgress(terminal);
    const before = (await eventsAfter(cloud, stack.StackId, undefined)).at(-1)?.EventId;
    await deleteStack(cloud, stack.StackId);
    const after = await followStack(cloud, stack.StackId, before, (event) => progress.event(event), signal);
    if (after !== undefined) {
      throw new CloudError(
        'destroy-failed',
        `The stack ${names.stack} is ${after.StackStatus}: ${after.StackStatusReason ?? ''}`,
      );
    }
  }
  const data = ownBucket(names.dataBucket, pipeline.environment.account);
  await forgetModels(cloud, data);
  await deleteUnder(cloud, data, 'runs/');
  const status = stack === undefined ? 'absent' : 'deleted';
  terminal.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ stackName: names.stack, status, kept: [names.dataBucket, names.artifactBucket, names.logBucket] })}\n`
      : `Stack ${names.stack}: ${status}. Kept: ${names.dataBucket}, ${names.artifactBucket}, ${names.logBucket}.\n`,
  );
}
