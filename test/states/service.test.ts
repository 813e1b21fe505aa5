import { expect, test } from '@jest/globals';
import { GetObjectCommand, CreateBucketCommand } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  ListTagsForResourceCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  TagResourceCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { refusal, testCloud } from '../services/cloud.ts';
import { startElsewhere } from './elsewhere.ts';
import { ended as lastOf } from './ended.ts';
import { chain } from './run.ts';

const local = await testCloud();
const { cloud, stateFolder } = local;
const roleArn = 'arn:aws:iam::000000000000:role/plant';
const arn = (name: string) => `arn:aws:states:eu-west-1:000000000000:stateMachine:${name}`;
const rest = JSON.stringify(chain({ rest: { Type: 'Wait', Seconds: 600 } }));
const echo = JSON.stringify(chain({ echo: { Type: 'Pass' } }));

async function create(name: string, definition: string): Promise<string> {
  await cloud.sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  return arn(name);
}

async function start(stateMachineArn: string, name: string, input = '{}', on: Cloud = cloud): Promise<string> {
  const { executionArn } = await on.sfn.send(new StartExecutionCommand({ stateMachineArn, name, input }));
  return executionArn ?? '';
}

const ended = (executionArn: string, on: Cloud = cloud) => lastOf(on, executionArn);

test('a state machine is created once, and described as it is', async () => {
  const stateMachineArn = await create('once', echo);
  await create('once', echo);
  expect(await refusal(create('once', rest))).toBe(
    `StateMachineAlreadyExists: State Machine Already Exists: '${stateMachineArn}'`,
  );
  expect(await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({
    stateMachineArn,
    name: 'once',
    status: 'ACTIVE',
    definition: echo,
    roleArn,
    type: 'STANDARD',
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
    tracingConfiguration: { enabled: false },
  });
});

test('what Step Functions would refuse is refused with its words', async () => {
  expect(await refusal(create('bad', '{}'))).toBe(
    "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt, States] at /'",
  );
  expect(await refusal(create('a b', echo))).toBe("InvalidName: Invalid Name: 'a b'");
  expect(await refusal(start(arn('nowhere'), 'x'))).toBe(
    `StateMachineDoesNotExist: State Machine Does Not Exist: '${arn('nowhere')}'`,
  );
  expect(await refusal(start('nowhere', 'x'))).toBe("InvalidArn: Invalid Arn: 'Invalid ARN prefix: nowhere'");
  const missing = `arn:aws:states:eu-west-1:000000000000:execution:once:none`;
  expect(await refusal(cloud.sfn.send(new DescribeExecutionCommand({ executionArn: missing })))).toBe(
    `ExecutionDoesNotExist: Execution Does Not Exist: '${missing}'`,
  );
  expect(await refusal(start(await create('input', echo), 'x', 'not'))).toMatch(
    /^InvalidExecutionInput: Invalid State Machine Execution Input: '/,
  );
});

test('what the local cloud does not do is refused by name', async () => {
  const publish = new CreateStateMachineCommand({ name: 'e', definition: echo, roleArn, publish: true });
  expect(await refusal(cloud.sfn.send(publish))).toBe(
    'NotInLocalCloud: The local cloud does not answer states:CreateStateMachine with publish.',
  );
});

test('an execution ends with its output, and its history can be read in pages from either end', async () => {
  const stateMachineArn = await create('pages', echo);
  const executionArn = await start(stateMachineArn, 'first', '{"a":[1]}');
  expect(await ended(executionArn)).toMatchObject({
    executionArn,
    stateMachineArn,
    name: 'first',
    status: 'SUCCEEDED',
    input: '{"a":[1]}',
    output: '{"a":[1]}',
    startDate: expect.any(Date),
    stopDate: expect.any(Date),
  });
  const first = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 3 }));
  expect(first.events?.map(({ type }) => type)).toEqual(['ExecutionStarted', 'PassStateEntered', 'PassStateExited']);
  expect(first.events?.[0]?.timestamp).toEqual(expect.any(Date));
  const { nextToken } = first;
  const second = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 3, nextToken }));
  expect(second.events?.map(({ id }) => id)).toEqual([4]);
  expect(second.nextToken).toBeUndefined();
  const back = await cloud.sfn.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1, reverseOrder: true }),
  );
  expect(back.events?.[0]?.executionSucceededEventDetails).toEqual({
    output: '{"a":[1]}',
    outputDetails: { truncated: false },
  });
});

test('a name with the same input is the same execution while it runs, and never again another', async () => {
  const machine = await create('names', rest);
  const executionArn = await start(machine, 'one', '{"a":1}');
  expect(await start(machine, 'one', '{"a":1}')).toBe(executionArn);
  const already = `ExecutionAlreadyExists: Execution Already Exists: '${executionArn}'`;
  expect(await refusal(start(machine, 'one', '{"a":2}'))).toBe(already);
  await cloud.sfn.send(new StopExecutionCommand({ executionArn, error: 'Enough', cause: 'said the user' }));
  expect(await ended(executionArn)).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'said the user' });
  expect(await refusal(start(machine, 'one', '{"a":1}'))).toBe(already);
});

test('executions of a state machine are listed, the latest first', async () => {
  const stateMachineArn = await create('listed', echo);
  await create('listed-other', echo);
  await ended(await start(stateMachineArn, 'one'));
  await ended(await start(stateMachineArn, 'two'));
  await ended(await start(arn('listed-other'), 'three'));
  const { executions } = await cloud.sfn.send(
    new ListExecutionsCommand({ stateMachineArn, statusFilter: 'SUCCEEDED' }),
  );
  expect(executions?.map(({ name }) => name).sort()).toEqual(['one', 'two']);
  const running = await cloud.sfn.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }));
  expect(running.executions).toEqual([]);
});

test('an update takes effect with the next execution; a deleted machine is gone', async () => {
  const stateMachineArn = await create('changing', echo);
  const definition = JSON.stringify(chain({ end: { Type: 'Succeed', Output: 2 } }));
  await cloud.sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
  expect((await ended(await start(stateMachineArn, 'one'))).output).toBe('2');
  expect(await refusal(cloud.sfn.send(new UpdateStateMachineCommand({ stateMachineArn })))).toBe(
    'MissingRequiredParameter: Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified',
  );
  await cloud.sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
  const { stateMachines } = await cloud.sfn.send(new ListStateMachinesCommand({}));
  expect(stateMachines?.map(({ name }) => name)).not.toContain('changing');
});

test('tags', async () => {
  const resourceArn = await create('tagged', echo);
  await cloud.sfn.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'a', value: '1' }] }));
  await cloud.sfn.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'a', value: '2' }] }));
  const { tags } = await cloud.sfn.send(new ListTagsForResourceCommand({ resourceArn }));
  expect(tags).toEqual([{ key: 'a', value: '2' }]);
});

test('another process sees a running execution, and can stop it', async () => {
  const machine = await create('shared', rest);
  const executionArn = await start(machine, 'one');
  const other = await local.reopen();
  expect(await other.sfn.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({ status: 'RUNNING' });
  await other.sfn.send(new StopExecutionCommand({ executionArn, cause: 'from afar' }));
  expect(await ended(executionArn, other)).toMatchObject({ status: 'ABORTED', cause: 'from afar' });
});

test('a process that closes aborts what it runs', async () => {
  const machine = await create('closing', rest);
  const other = await local.reopen();
  const executionArn = await start(machine, 'one', '{}', other);
  await other.close();
  expect(await ended(executionArn)).toMatchObject({
    status: 'ABORTED',
    cause: 'The process that ran the execution was ended.',
  });
  const { events } = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder: true }));
  expect(events?.[0]).toMatchObject({ type: 'ExecutionAborted', previousEventId: 0 });
});

test('an execution whose process was killed is ABORTED, and keeps its history until then', async () => {
  const machine = await create('killed', rest);
  const { executionArn, kill } = await startElsewhere(stateFolder, machine, 2);
  expect(await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
    status: 'RUNNING',
  });
  await kill();
  expect(await ended(executionArn)).toMatchObject({
    status: 'ABORTED',
    cause: 'The process that ran the execution has ended.',
  });
  const { events } = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn }));
  expect(events?.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
    [1, 0, 'ExecutionStarted'],
    [2, 0, 'WaitStateEntered'],
    [3, 0, 'ExecutionAborted'],
  ]);
  // It took as long as it was seen to live, not until somebody looked.
  const { stopDate } = await cloud.sfn.send(new DescribeExecutionCommand({ executionArn }));
  expect(stopDate).toEqual(events?.[1]?.timestamp);
});

test('objects go to S3 as JSON text and come back as text', async () => {
  await cloud.s3.send(
    new CreateBucketCommand({
      Bucket: 'states-objects',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  const at = { Bucket: 'states-objects', Key: 'a/b.json' };
  const states = {
    put: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:s3:putObject',
      Arguments: { ...at, Body: '{% $states.input %}' },
    },
    get: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:s3:getObject',
      Arguments: at,
      Output: '{% $parse($states.result.Body) %}',
    },
  };
  const machine = await create('objects', JSON.stringify(chain(states)));
  expect((await ended(await start(machine, 'one', '{"n":1}'))).output).toBe('{"n":1}');
  const { Body } = await cloud.s3.send(new GetObjectCommand(at));
  expect(await Body?.transformToString()).toBe('{"n":1}');
});

test('errors of services have the names that Step Functions gives them', async () => {
  const failure = async (name: string, Resource: string, Arguments: object) => {
    const machine = await create(name, JSON.stringify(chain({ ask: { Type: 'Task', Resource, Arguments } })));
    const { error, cause } = await ended(await start(machine, 'one'));
    return `${error}: ${cause?.replace(/Request ID: [0-9a-f-]+/, 'Request ID: …')}`;
  };
  const missing = { Bucket: 'states-objects', Key: 'none' };
  expect(await failure('no-key', 'arn:aws:states:::aws-sdk:s3:getObject', missing)).toBe(
    'S3.NoSuchKeyException: The specified key does not exist. (Service: S3, Status Code: 404, Request ID: …) (SDK Attempt Count: 1)',
  );
  expect(await failure('no-job', 'arn:aws:states:::glue:startJobRun.sync', { JobName: 'none' })).toMatch(
    /^Glue\.EntityNotFoundException: .* \(Service: AWSGlue; Status Code: 400; Error Code: EntityNotFoundException; Request ID: …; Proxy: null\)$/,
  );
  const ExecutionArn = 'arn:aws:states:eu-west-1:000000000000:execution:none:none';
  expect(await failure('no-execution', 'arn:aws:states:::aws-sdk:sfn:describeExecution', { ExecutionArn })).toMatch(
    /^Sfn\.ExecutionDoesNotExistException: Execution Does Not Exist: 'arn:.*' \(Service: Sfn, Status Code: 400, /,
  );
  expect(await failure('no-service', 'arn:aws:states:::sqs:sendMessage', {})).toBe(
    "States.Runtime: The local cloud has no integration 'arn:aws:states:::sqs:sendMessage'.",
  );
  expect(await failure('no-action', 'arn:aws:states:::aws-sdk:s3:makeCoffee', {})).toBe(
    "States.Runtime: The local cloud has no integration 'arn:aws:states:::aws-sdk:s3:makeCoffee'.",
  );
});

test('an execution can be described by another, in PascalCase', async () => {
  const inner = await create('inner', echo);
  const states = {
    start: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Arguments: { StateMachineArn: inner, Name: 'by-another', Input: { day: '{% $states.input.day %}' } },
      Assign: { of: '{% $states.result.ExecutionArn %}', output: '{% $states.result.Output %}' },
    },
    ask: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:sfn:describeExecution',
      Arguments: { ExecutionArn: '{% $of %}' },
      Output: ['{% $output.day %}', '{% $states.result.Status %}', '{% $states.result.Input %}'],
    },
  };
  const machine = await create('outer', JSON.stringify(chain(states)));
  expect((await ended(await start(machine, 'one', '{"day":3}'))).output).toBe('[3,"SUCCEEDED","{\\"day\\":3}"]');
});
