/** The function that a schedule calls, on the local cloud's Step Functions. */
import { CreateStateMachineCommand, DescribeExecutionCommand, ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { expect, test } from '@jest/globals';
import type { Start } from '../../action/functions/start/event.ts';
import { start } from '../../action/functions/start/start.ts';
import { refusal, testCloud } from '../services/cloud.ts';

const { cloud } = await testCloud();
const state_machine_arn = 'arn:aws:states:eu-west-1:000000000000:stateMachine:scheduled-dev';
await cloud.sfn.send(
  new CreateStateMachineCommand({
    name: 'scheduled-dev',
    roleArn: 'arn:aws:iam::000000000000:role/states',
    definition: JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } }),
  }),
);
const event: Start = {
  scheduled_time: '2026-11-24T01:15:00Z',
  state_machine_arn,
  cron: '15 2 * * MON-FRI',
  time_zone: 'Europe/Rome',
  window: 'day',
  inputs: { lowest: -40 },
};

test('it starts the last complete window, with the defaults of the inputs', async () => {
  expect(await start(cloud.sfn, event)).toEqual({ execution: '2026-11-23_20261124T011500_scheduled', started: true });
  const executionArn = `${state_machine_arn.replace(':stateMachine:', ':execution:')}:2026-11-23_20261124T011500_scheduled`;
  const { input } = await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }));
  expect(JSON.parse(input ?? '')).toEqual({
    window: { id: '2026-11-23', start: '2026-11-22T23:00:00Z', end: '2026-11-23T23:00:00Z' },
    inputs: { lowest: -40 },
  });
});

test('told twice, or late, it starts nothing more', async () => {
  await start(cloud.sfn, event);
  await start(cloud.sfn, { ...event, scheduled_time: '2026-11-24T01:59:07Z' });
  const { executions } = await cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn: state_machine_arn }));
  expect(executions?.map(({ name }) => name)).toEqual(['2026-11-23_20261124T011500_scheduled']);
});

test('what Step Functions refuses is an error of the function, which its alarm counts', async () => {
  const gone = { ...event, state_machine_arn: `${state_machine_arn}-gone` };
  expect(await refusal(start(cloud.sfn, gone))).toBe(
    `StateMachineDoesNotExist: State Machine Does Not Exist: '${state_machine_arn}-gone'`,
  );
});
