/** Executions of Express machines: they leave nothing but their log, and names may come again. */
import type {
  StartExecutionInput,
  StartExecutionOutput,
  StartSyncExecutionInput,
  StartSyncExecutionOutput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import type { ExecutionResult } from '../machine.ts';
import { checkName, existingMachine } from './arns.ts';
import { checkInput } from './input.ts';
import type { ExecutionRecord, MachineRecord, Records } from './records.ts';
import type { Runs } from './runs.ts';

export const openExpress = (
  world: World,
  records: Records,
  runs: Runs,
  definitionOf: (machine: MachineRecord) => unknown,
) => {
  function begin(machine: MachineRecord, { name = crypto.randomUUID(), input = '{}' }: StartExecutionInput) {
    checkName(name);
    checkInput(input);
    const { region, account, store, clock } = world;
    const execution: ExecutionRecord = {
      name,
      arn: `arn:aws:states:${region}:${account}:express:${machine.name}:${name}:${crypto.randomUUID()}`,
      machine: { name: machine.name, arn: machine.arn },
      input,
      status: 'RUNNING',
      owner: store.owner,
      started: clock.now().getTime(),
    };
    return { execution, ended: runs.start(execution, machine, definitionOf(machine)) };
  }

  const machineOf = ({ stateMachineArn }: StartExecutionInput): MachineRecord =>
    existingMachine(records, required(stateMachineArn, 'stateMachineArn'));

  return {
    start(input: StartExecutionInput): StartExecutionOutput {
      const { execution, ended } = begin(machineOf(input), input);
      // How it ends is in its log alone.
      ended.catch(() => undefined);
      return { executionArn: execution.arn, startDate: new Date(execution.started) };
    },

    /** StartSyncExecution: answers when the execution has ended. */
    async startSync(input: StartSyncExecutionInput): Promise<StartSyncExecutionOutput> {
      onlyKnown('states:StartSyncExecution', input, [
        'stateMachineArn',
        'name',
        'input',
        'traceHeader',
        'includedData',
      ]);
      const machine = machineOf(input);
      if (machine.type !== 'EXPRESS') throw unsupportedType();
      const { execution, ended } = begin(machine, input);
      return described(execution, await ended, world.clock.now());
    },
  };
};

export function unsupportedType(): AwsError {
  return new AwsError('StateMachineTypeNotSupported', 'This operation is not supported by this type of state machine');
}

function described(
  { arn, machine, name, input, started }: ExecutionRecord,
  result: ExecutionResult,
  stopped: Date,
): StartSyncExecutionOutput {
  return {
    executionArn: arn,
    stateMachineArn: machine.arn,
    name,
    input,
    inputDetails: { included: true },
    outputDetails: { included: true },
    ...(result.status === 'SUCCEEDED' ? { output: JSON.stringify(result.output) } : result),
    // Nobody can stop one, but for the end of the process that it runs in.
    status: result.status === 'ABORTED' ? 'FAILED' : result.status,
    startDate: new Date(started),
    stopDate: stopped,
    billingDetails: {
      billedMemoryUsedInMB: 64,
      billedDurationInMilliseconds: Math.max(1, Math.ceil((stopped.getTime() - started) / 100)) * 100,
    },
  };
}
