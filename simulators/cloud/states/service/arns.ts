import type { World } from '../../service.ts';
import { AwsError } from '../../service.ts';
import type { ActivityRecord, ExecutionRecord, MachineRecord, Records } from './records.ts';

type Place = Pick<World, 'account' | 'region'>;

export function machineArn({ region, account }: Place, name: string): string {
  return `arn:aws:states:${region}:${account}:stateMachine:${name}`;
}

export function executionArn({ region, account }: Place, machine: string, name: string): string {
  return `arn:aws:states:${region}:${account}:execution:${machine}:${name}`;
}

export function activityArn({ region, account }: Place, name: string): string {
  return `arn:aws:states:${region}:${account}:activity:${name}`;
}

/** Throws InvalidArn and StateMachineDoesNotExist. */
export function existingMachine({ machines }: Records, arn: string): MachineRecord {
  checkPrefix(arn);
  const machine = machines.get(arn.split(':')[6] ?? '');
  if (machine?.arn !== arn) {
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  }
  return machine;
}

/** Throws InvalidArn and ExecutionDoesNotExist. */
export function existingExecution({ executions }: Records, arn: string): ExecutionRecord {
  checkPrefix(arn);
  // Express executions leave nothing that could be described.
  const [, , , , , kind] = arn.split(':');
  if (kind === 'express')
    throw new AwsError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: express'`);
  const execution = executions.get(arn);
  if (execution === undefined) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  return execution;
}

/** The child executions of a run; `machine` is the name of theirs. */
export function childrenOf(
  place: Place,
  { executions }: Records,
  machine: string,
  mapRunArn: string,
): readonly ExecutionRecord[] {
  return executions
    .list(executionArn(place, machine, ''))
    .map(({ value }) => value)
    .filter(({ mapRun }) => mapRun?.arn === mapRunArn);
}

function checkPrefix(arn: string): void {
  if (!arn.startsWith('arn:')) throw new AwsError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`);
}

/** Throws InvalidArn and ActivityDoesNotExist. */
export function existingActivity({ activities }: Records, arn: string): ActivityRecord {
  checkPrefix(arn);
  const activity = activities.get(arn);
  if (activity === undefined) throw new AwsError('ActivityDoesNotExist', `Activity Does Not Exist: '${arn}'`);
  return activity;
}

/** Names of state machines, executions and activities: 1 to 80 characters, none that AWS forbids. */
export function checkName(name: string): void {
  // eslint-disable-next-line no-control-regex -- control characters are what AWS forbids here
  if (name.length >= 1 && name.length <= 80 && !/[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/.test(name))
    return;
  throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
}
