import { expect, test } from '@jest/globals';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { refusal, testCloud } from '../services/cloud.ts';
import { chain } from './run.ts';
import { startElsewhere } from './elsewhere.ts';
import { ended } from './ended.ts';

const { cloud, stateFolder } = await testCloud();
const roleArn = 'arn:aws:iam::000000000000:role/plant';

async function start(name: string, map: object): Promise<string> {
  const definition = JSON.stringify(chain({ all: { Type: 'Map', ...map } }));
  const { stateMachineArn } = await cloud.sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  const { executionArn } = await cloud.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one' }));
  return executionArn ?? '';
}

const ItemProcessor = {
  ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
  StartAt: 'check',
  States: {
    check: { Type: 'Choice', Choices: [{ Condition: '{% $states.input = 2 %}', Next: 'bad' }], Default: 'good' },
    bad: { Type: 'Fail', Error: 'Two', Cause: 'It is 2.' },
    good: { Type: 'Pass', End: true },
  },
};

test('a run can be described, and its child executions listed, described and read', async () => {
  const executionArn = await start('children', {
    Items: [1, 2, 3],
    Label: 'load',
    MaxConcurrency: 2,
    ToleratedFailureCount: 1,
    ItemProcessor,
  });
  expect(await ended(cloud, executionArn)).toMatchObject({ status: 'SUCCEEDED' });
  const { mapRuns = [] } = await cloud.sfn.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns[0]?.mapRunArn;
  const stateMachineArn = 'arn:aws:states:eu-west-1:000000000000:stateMachine:children/load';
  expect(mapRuns).toEqual([
    { executionArn, mapRunArn, stateMachineArn, startDate: expect.any(Date), stopDate: expect.any(Date) },
  ]);
  const none = { pending: 0, running: 0, timedOut: 0, aborted: 0 };
  const counts = { ...none, succeeded: 2, failed: 1, total: 3, resultsWritten: 2 };
  expect(await cloud.sfn.send(new DescribeMapRunCommand({ mapRunArn }))).toMatchObject({
    mapRunArn,
    executionArn,
    status: 'SUCCEEDED',
    maxConcurrency: 2,
    toleratedFailureCount: 1,
    toleratedFailurePercentage: 0,
    executionCounts: counts,
    itemCounts: counts,
  });
  const failed = new ListExecutionsCommand({ mapRunArn, statusFilter: 'FAILED' });
  const { executions = [] } = await cloud.sfn.send(failed);
  expect(executions).toMatchObject([{ mapRunArn, stateMachineArn, itemCount: 1, status: 'FAILED' }]);
  const child = executions[0]?.executionArn;
  expect(await cloud.sfn.send(new DescribeExecutionCommand({ executionArn: child }))).toMatchObject({
    input: '2',
    status: 'FAILED',
    error: 'Two',
    cause: 'It is 2.',
    mapRunArn,
  });
  const { events } = await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn: child }));
  expect(events?.map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'ChoiceStateEntered',
    'ChoiceStateExited',
    'FailStateEntered',
    'ExecutionFailed',
  ]);
});

test('items come from S3, and results go there', async () => {
  await cloud.s3.send(
    new CreateBucketCommand({ Bucket: 'plant-runs', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  await cloud.s3.send(
    new PutObjectCommand({ Bucket: 'plant-runs', Key: 'in/rooms.csv', Body: 'room\nkitchen\nhall\n' }),
  );
  const States = { pass: { Type: 'Pass', End: true } };
  const executionArn = await start('objects', {
    ItemReader: {
      Resource: 'arn:aws:states:::s3:getObject',
      ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
      Arguments: { Bucket: 'plant-runs', Key: 'in/rooms.csv' },
    },
    ItemProcessor: { ...ItemProcessor, StartAt: 'pass', States },
    ResultWriter: {
      Resource: 'arn:aws:states:::s3:putObject',
      Arguments: { Bucket: 'plant-runs', Prefix: 'out' },
      WriterConfig: { Transformation: 'COMPACT', OutputType: 'JSONL' },
    },
  });
  const { output = '' } = await ended(cloud, executionArn);
  const { ResultWriterDetails: manifest } = JSON.parse(output) as {
    ResultWriterDetails: { Bucket: string; Key: string };
  };
  const Key = manifest.Key.replace('manifest.json', 'SUCCEEDED_0.jsonl');
  const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket: 'plant-runs', Key }));
  expect(await Body?.transformToString()).toBe('{"room":"kitchen"}\n{"room":"hall"}\n');
});

test('a file that is not there fails the run with the words of S3', async () => {
  const executionArn = await start('missing', {
    ItemReader: { Resource: 'arn:aws:states:::s3:getObject', Arguments: { Bucket: 'plant-runs', Key: 'none' } },
    ItemProcessor,
  });
  expect(await ended(cloud, executionArn)).toMatchObject({
    status: 'FAILED',
    error: 'States.ItemReaderFailed',
    cause: expect.stringMatching(/^The specified key does not exist\. \(Service: S3, Status Code: 404, /),
  });
});

test('a run that there is not is refused', async () => {
  expect(await refusal(cloud.sfn.send(new DescribeMapRunCommand({ mapRunArn: 'arn:x' })))).toBe(
    "ResourceNotFound: Resource not found: 'arn:x'",
  );
});

test('a run whose process was killed is ABORTED, as are its children', async () => {
  const waiting = { ...ItemProcessor, StartAt: 'rest', States: { rest: { Type: 'Wait', Seconds: 600, End: true } } };
  const definition = JSON.stringify(
    chain({ all: { Type: 'Map', Items: [1, 2], MaxConcurrency: 1, ItemProcessor: waiting } }),
  );
  const { stateMachineArn = '' } = await cloud.sfn.send(
    new CreateStateMachineCommand({ name: 'killed', definition, roleArn }),
  );
  const { executionArn, kill } = await startElsewhere(stateFolder, stateMachineArn, 4);
  const { mapRuns = [] } = await cloud.sfn.send(new ListMapRunsCommand({ executionArn }));
  const describe = () => cloud.sfn.send(new DescribeMapRunCommand({ mapRunArn: mapRuns[0]?.mapRunArn }));
  expect(await describe()).toMatchObject({ status: 'RUNNING' });
  await kill();
  expect(await describe()).toMatchObject({
    status: 'ABORTED',
    stopDate: expect.any(Date),
    executionCounts: { running: 0, pending: 0, aborted: 2, total: 2 },
  });
  expect(await ended(cloud, executionArn)).toMatchObject({ status: 'ABORTED' });
});
