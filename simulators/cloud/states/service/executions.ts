/** StartExecution, DescribeExecution, ListExecutions, StopExecution. */
import type {
  DescribeExecutionInput,
  DescribeExecutionOutput,
  ListExecutionsInput,
  ListExecutionsOutput,
  StartExecutionInput,
  StartExecutionOutput,
  StopExecutionInput,
  StopExecutionOutput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import { exceedsDataLimit } from '../json.ts';
import { parseDefinition } from '../validation/index.ts';
import { checkName, childrenOf, executionArn, existingExecution, existingMachine } from './arns.ts';
import { page } from './page.ts';
import type { ExecutionRecord, MachineRecord, Records } from './records.ts';
import type { Runs } from './runs.ts';
import { settled } from './settle.ts';

const listed = ['stateMachineArn', 'mapRunArn', 'statusFilter', 'maxResults', 'nextToken'] as const;

export const executionCommands = (world: World, records: Records, runs: Runs) => {
  const definitions = new Map<string, { readonly revisionId: string; readonly definition: unknown }>();

  /** The parsed definition of the machine's current revision: one object for all its executions. */
  function definitionOf({ arn, revisionId, definition: text }: MachineRecord): unknown {
    const known = definitions.get(arn);
    if (known?.revisionId === revisionId) return known.definition;
    const definition = parseDefinition(text);
    definitions.set(arn, { revisionId, definition });
    return definition;
  }

  /** Of a state machine, or the children of a distributed Map's run. */
  function listing({ stateMachineArn, mapRunArn }: ListExecutionsInput): readonly ExecutionRecord[] {
    if (mapRunArn !== undefined) {
      const run = records.mapRuns.get(mapRunArn);
      if (run === undefined) throw new AwsError('ResourceNotFound', `Resource not found: '${mapRunArn}'`);
      return childrenOf(world, records, run.machine.name, mapRunArn);
    }
    const machine = existingMachine(records, required(stateMachineArn, 'stateMachineArn'));
    return records.executions.list(executionArn(world, machine.name, '')).map(({ value }) => value);
  }

  return {
    /** A name that runs with the same input is that execution; one that was ever used for another is refused. */
    async StartExecution(input: StartExecutionInput): Promise<StartExecutionOutput> {
      onlyKnown('states:StartExecution', input, ['stateMachineArn', 'name', 'input', 'traceHeader']);
      const name = input.name ?? crypto.randomUUID();
      checkName(name);
      const text = input.input ?? '{}';
      checkInput(text);
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
        runs.start(execution, machine, definitionOf(machine));
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

function checkInput(text: string): void {
  if (exceedsDataLimit(text)) {
    throw new AwsError(
      'ValidationException',
      "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144",
    );
  }
  try {
    JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AwsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${reason}'`);
  }
}
