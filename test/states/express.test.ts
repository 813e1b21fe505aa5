import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  StartExecutionCommand,
  StartSyncExecutionCommand,
  type LogLevel,
} from '@aws-sdk/client-sfn';
import { isLogged } from '../../simulators/cloud/states/service/log.ts';
import { refusal, testCloud } from '../services/cloud.ts';
import { ended } from './ended.ts';
import { chain } from './run.ts';

const { cloud, stateFolder } = await testCloud();
const roleArn = 'arn:aws:iam::000000000000:role/plant';
const fails = { fail: { Type: 'Fail', Error: 'Bad', Cause: 'no good' } };

async function create(name: string, states: Readonly<Record<string, object>>, more: object = {}): Promise<string> {
  const definition = JSON.stringify(chain(states));
  const command = new CreateStateMachineCommand({ name, definition, roleArn, type: 'EXPRESS', ...more });
  return (await cloud.sfn.send(command)).stateMachineArn ?? '';
}

const logsTo = (group: string, level: LogLevel, includeExecutionData: boolean) => ({
  loggingConfiguration: {
    level,
    includeExecutionData,
    destinations: [
      { cloudWatchLogsLogGroup: { logGroupArn: `arn:aws:logs:eu-west-1:000000000000:log-group:/plant/${group}:*` } },
    ],
  },
});

const logFile = (group: string) => join(stateFolder, 'logs', 'states', `_plant_${group}.jsonl`);
const logOf = (group: string) =>
  readFileSync(logFile(group), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string });

test('an Express machine can be run while one waits', async () => {
  const stateMachineArn = await create('sync', {
    pass: { Type: 'Pass', Output: '{% $states.context.Execution.Id %}' },
  });
  expect(await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({ type: 'EXPRESS' });
  const done = await cloud.sfn.send(new StartSyncExecutionCommand({ stateMachineArn, name: 'one', input: '[1]' }));
  expect(done).toMatchObject({
    executionArn: expect.stringMatching(/^arn:aws:states:eu-west-1:000000000000:express:sync:one:[0-9a-f-]{36}$/),
    stateMachineArn,
    name: 'one',
    status: 'SUCCEEDED',
    input: '[1]',
    output: JSON.stringify(done.executionArn),
    billingDetails: { billedMemoryUsedInMB: 64, billedDurationInMilliseconds: expect.any(Number) },
  });
  const bad = new StartSyncExecutionCommand({ stateMachineArn: await create('bad', fails) });
  expect(await cloud.sfn.send(bad)).toMatchObject({ status: 'FAILED', error: 'Bad', cause: 'no good' });
});

test('its executions can be started, and not described or listed', async () => {
  const stateMachineArn = await create('async', { pass: { Type: 'Pass' } }, logsTo('async', 'ALL', true));
  const { executionArn } = await cloud.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one' }));
  await cloud.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one' }));
  expect(await refusal(cloud.sfn.send(new DescribeExecutionCommand({ executionArn })))).toBe(
    "InvalidArn: Invalid Arn: 'Resource type not valid in this context: express'",
  );
  const unsupported = 'StateMachineTypeNotSupported: This operation is not supported by this type of state machine';
  expect(await refusal(cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn })))).toBe(unsupported);
  const standard = await create('standard', { pass: { Type: 'Pass' } }, { type: 'STANDARD' });
  const sync = new StartSyncExecutionCommand({ stateMachineArn: standard });
  expect(await refusal(cloud.sfn.send(sync))).toBe(unsupported);
});

test.each([
  ['a callback', 'arn:aws:states:::lambda:invoke.waitForTaskToken', "'.waitForTaskToken' service integration"],
  ['a wait for a job', 'arn:aws:states:::glue:startJobRun.sync', "'.sync' service integration"],
  ['an activity', 'arn:aws:states:eu-west-1:000000000000:activity:inspect', 'Activity ARN'],
])('%s in an Express machine is refused', async (_, Resource, what) => {
  const task = { Type: 'Task', Resource, End: true };
  const Branches = [{ StartAt: 'work', States: { work: task } }];
  expect(await refusal(create('never', { both: { Type: 'Parallel', Branches } }))).toBe(
    `InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Express state machine does not support ${what} at /States/both/Branches[0]/States/work/Resource'`,
  );
});

test('the log has what its level lets through, with data only if it is wanted', async () => {
  const run = async (group: string, level: LogLevel, data: boolean) => {
    const stateMachineArn = await create(group, fails, { ...logsTo(group, level, data), type: 'STANDARD' });
    const { executionArn = '' } = await cloud.sfn.send(
      new StartExecutionCommand({ stateMachineArn, input: '{"a":1}' }),
    );
    await ended(cloud, executionArn);
    return executionArn;
  };
  const executionArn = await run('all', 'ALL', true);
  const of = { redrive_count: '0', execution_arn: executionArn, event_timestamp: expect.stringMatching(/^\d{13}$/) };
  const input = { input: '{"a":1}', inputDetails: { truncated: false } };
  expect(logOf('all')).toEqual([
    { id: '1', previous_event_id: '0', type: 'ExecutionStarted', details: { ...input, roleArn }, ...of },
    { id: '2', previous_event_id: '0', type: 'FailStateEntered', details: { ...input, name: 'fail' }, ...of },
    { id: '3', previous_event_id: '2', type: 'ExecutionFailed', details: { cause: 'no good', error: 'Bad' }, ...of },
  ]);
  await run('error', 'ERROR', false);
  expect(logOf('error')).toMatchObject([
    { type: 'FailStateEntered', details: { name: 'fail' } },
    { type: 'ExecutionFailed', details: { error: 'Bad' } },
  ]);
  expect(logOf('error')[0]).not.toHaveProperty('details.input');
  await run('fatal', 'FATAL', true);
  expect(logOf('fatal').map(({ type }) => type)).toEqual(['ExecutionFailed']);
  await run('off', 'OFF', true);
  expect(existsSync(logFile('off'))).toBe(false);
});

test.each([
  ['TaskFailed', true, false],
  ['TaskTimedOut', true, false],
  ['MapRunAborted', true, false],
  ['ExecutionAborted', true, true],
  ['ExecutionTimedOut', true, true],
  ['TaskSucceeded', false, false],
  ['ExecutionStarted', false, false],
])('%s: logged at ERROR %j, at FATAL %j', (type, atError, atFatal) => {
  expect([isLogged('ERROR', type), isLogged('FATAL', type), isLogged('ALL', type), isLogged('OFF', type)]).toEqual([
    atError,
    atFatal,
    true,
    false,
  ]);
});
