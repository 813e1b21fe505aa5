/** StartExecution, DescribeExecution, ListExecutions, StopExecution. */
import type {
  DescribeExecutionInput,
  DescribeExecutionOutput,
  ListExecutionsInput,
  ListExecutionsOutput,
  StartExecutionInput,
  StartExecutionOutput,
  StartSyncExecutionInput,
  StopExecutionInput,
  StopExecutionOutput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import { checkName, childrenOf, executionArn, existingExecution, existingMachine } from './arns.ts';
import { openDefinitions } from './definitions.ts';
import { openExpress, unsupportedType } from './express.ts';
import { checkInput } from './input.ts';
import { page } from './page.ts';
import type { ExecutionRecord, Records } from './records.ts';
import type { Runs } from './runs.ts';
import { settled } from './settle.ts';

const listed = ['stateMachineArn', 'mapRunArn', 'statusFilter', 'maxResults', 'nextToken'] as const;

export const executionCommands = (world: World, records: Records, runs: Runs) => {
  const definitionOf = openDefinitions();
  const express = openExpress(world, records, runs, definitionOf);

  /** Of a state machine, or the children of a distributed Map's run. */
  function listing({ stateMachineArn, mapRunArn }: ListExecutionsInput): readonly ExecutionRecord[] {
    if (mapRunArn !== undefined) {
      const run = records.mapRuns.get(mapRunArn);
      if (run === undefined) throw new AwsError('ResourceNotFound', `Resource not found: '${mapRunArn}'`);
      return childrenOf(world, records, run.machine.name, mapRunArn);
    }
    const machine = existingMachine(records, required(stateMachineArn, 'stateMachineArn'));
    if (machine.type === 'EXPRESS') throw unsupportedType();
    return records.executions.list(executionArn(world, machine.name, '')).map(({ value }) => value);
  }

  return {
    StartSyncExecution: (input: StartSyncExecutionInput) => express.startSync(input),

    /** A name that runs with the same input is that execution; one that was ever used for another is refused. */
    async StartExecution(input: StartExecutionInput): Promise<StartExecutionOutput> {
      onlyKnown('states:StartExecution', input, ['stateMachineArn', 'name', 'input', 'traceHeader']);
      const name = input.name ?? crypto.randomUUID();
      checkName(name);
      const text = input.input ?? '{}';
      checkInput(text);
      const { type } = existingMachine(records, required(input.stateMachineArn, 'stateMachineArn'));
      if (type === 'EXPRESS') return express.start(input);
      const { execution, machine, isNew } = world.store.transaction(() => {
        const machine = existingMachine(records, required(input.stateMachineArn, 'stateMachineArn'));
        const arn = executionArn(world, machine.name, name);
        const existing = records.executions.get(arn);
        const execution: ExecutionRecord = existing ?? {
          name,
          arn,
          machine: { name: machine.name, arn: machine.arn },
          input: text,
          status: 'RUNNING',
          owner: world.store.owner,
          started: world.clock.now().getTime(),
        };
        if (existing === undefined) records.executions.put(arn, execution);
        return { execution, machine, isNew: existing === undefined };
      });
      if (isNew) {
        // What keeps its end out of the store is told to who describes it.
        runs.start(execution, machine, definitionOf(machine)).catch(() => undefined);
      } else if (settled(world, records, execution).status !== 'RUNNING' || execution.input !== text) {
        throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${execution.arn}'`);
      }
      return { executionArn: execution.arn, startDate: new Date(execution.started) };
    },

    async DescribeExecution(input: DescribeExecutionInput): Promise<DescribeExecutionOutput> {
      onlyKnown('states:DescribeExecution', input, ['executionArn', 'includedData']);
      const stored = existingExecution(records, required(input.executionArn, 'executionArn'));
      runs.check(stored.arn);
      const execution = settled(world, records, stored);
      const { status, output, error, cause } = execution;
      return {
        ...summary(execution),
        input: execution.input,
        inputDetails: { included: true },
        ...(output !== undefined && { output, outputDetails: { included: true } }),
        ...(error !== undefined && { error }),
        ...(cause !== undefined && { cause }),
        redriveStatus: 'NOT_REDRIVABLE',
        redriveStatusReason:
          status === 'RUNNING' || status === 'SUCCEEDED'
            ? `Execution is ${status} and cannot be redriven`
            : 'The local cloud does not redrive executions',
      };
    },

    async ListExecutions(input: ListExecutionsInput): Promise<ListExecutionsOutput> {
      onlyKnown('states:ListExecutions', input, listed);
      const all = listing(input)
        .map((execution) => settled(world, records, execution))
        .filter(({ status }) => input.statusFilter === undefined || status === input.statusFilter)
        .sort((one, other) => other.started - one.started);
      const { items, ...next } = page(all, input);
      return { executions: items.map(listedItem), ...next };
    },

    /** Ends an execution of this process before it answers; another process hears of it within a second. */
    async StopExecution(input: StopExecutionInput): Promise<StopExecutionOutput> {
      onlyKnown('states:StopExecution', input, ['executionArn', 'error', 'cause']);
      const arn = required(input.executionArn, 'executionArn');
      const request = { error: input.error, cause: input.cause };
      const execution = settled(world, records, existingExecution(records, arn));
      if (execution.status === 'RUNNING' && !(await runs.stop(arn, request))) records.stops.put(arn, request);
      const { stopped } = existingExecution(records, arn);
      return { stopDate: stopped === undefined ? world.clock.now() : new Date(stopped) };
    },
  };
};

function listedItem(execution: ExecutionRecord) {
  const { mapRun } = execution;
  return { ...summary(execution), ...(mapRun !== undefined && { itemCount: mapRun.items }) };
}

function summary({ arn, machine, name, status, started, stopped, mapRun }: ExecutionRecord) {
  return {
    ...(mapRun !== undefined && { mapRunArn: mapRun.arn }),
    executionArn: arn,
    stateMachineArn: machine.arn,
    name,
    status,
    startDate: new Date(started),
    ...(stopped !== undefined && { stopDate: new Date(stopped) }),
    redriveCount: 0,
  };
}
