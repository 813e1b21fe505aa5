import { deleteBucket } from '../aws/buckets.ts';
import { deleteUnder, ownBucket } from '../aws/objects.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { refuseForeign } from '../deploy/ours.ts';
import { removeStack } from '../deploy/remove.ts';
import { idleState } from '../deploy/settle.ts';
import { UserError } from '../errors.ts';
import { refuseInPullRequest } from '../github/event.ts';
import type { Pipeline } from '../graph/model.ts';
import { namesOf, type Names } from '../render/names.ts';
import { forgetModels } from '../retrain/forget.ts';
import { deployProgress } from '../terminal/deployment.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';

export interface DestroyOptions extends PipelineOptions {
  /** The name of the stack, from whoever means it. */
  readonly confirm?: string | undefined;
  /** Names of buckets that go too, with all that is in them. */
  readonly deleteData: readonly string[];
}

/**
 * Deletes the stack and what runs left beside it. Buckets and the rows in them stay, and the next deployment adopts
 * them; but for those that are named.
 */
export async function destroy(options: DestroyOptions, context: Context): Promise<void> {
  const { terminal, signal } = context;
  const pipeline = await pipelineOf(options);
  const names = namesOf(pipeline);
  refuseInPullRequest('destroy', pipeline.environment, process.env);
  refuseUnlessMeant(options, pipeline, names);
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);

  const site = { cloud, signal, progress: deployProgress(terminal) };
  const state = await idleState(site, names.stack);
  if (state.kind !== 'absent') {
    // One that was never created has no tags yet, and nothing that could be lost.
    if (state.kind !== 'empty') refuseForeign(state.stack, pipeline);
    if (state.stack.EnableTerminationProtection === true) throw stillProtected(pipeline, names);
    await removeStack(site, state.stack, 'destroy-failed');
  }
  const { account } = pipeline.environment;
  const data = ownBucket(names.dataBucket, account);
  await forgetModels(cloud, data);
  await deleteUnder(cloud, data, 'runs/');
  for (const bucket of options.deleteData) await deleteBucket(cloud, ownBucket(bucket, account));

  const status = state.kind === 'absent' ? 'absent' : 'deleted';
  const kept = bucketsOf(names).filter((bucket) => !options.deleteData.includes(bucket));
  terminal.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ stackName: names.stack, status, kept, deleted: options.deleteData })}\n`
      : `Stack ${names.stack}: ${status}. ${[...said('Kept', kept), ...said('Deleted', options.deleteData)].join(' ')}\n`,
  );
}

const bucketsOf = (names: Names): readonly string[] => [names.dataBucket, names.artifactBucket, names.logBucket];

const said = (what: string, buckets: readonly string[]): readonly string[] =>
  buckets.length === 0 ? [] : [`${what}: ${buckets.join(', ')}.`];

function refuseUnlessMeant(options: DestroyOptions, { environment }: Pipeline, names: Names): void {
  const strange = options.deleteData.find((name) => !bucketsOf(names).includes(name));
  if (strange !== undefined) {
    throw new UserError('bad-option', `${strange} is none of the buckets of ${names.stack}.`, {
      hint: `They are ${bucketsOf(names).join(', ')}.`,
    });
  }
  const isNeeded = environment.name !== 'local' || options.confirm !== undefined;
  if (!isNeeded || options.confirm === names.stack) return;
  throw new UserError('not-confirmed', `What is destroyed must be confirmed by its name, ${names.stack}.`, {
    hint: `--confirm ${names.stack}`,
  });
}

const stillProtected = ({ environment: { name } }: Pipeline, { stack }: Names): UserError =>
  new UserError('still-protected', `Environment ${name} is protected, and so is its stack ${stack}.`, {
    hint: `Take environments.${name}.protected away, and deploy that; then it can be destroyed.`,
  });
