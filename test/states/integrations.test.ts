import { expect, test } from '@jest/globals';
import { BatchStopJobRunCommand, GetJobRunCommand, StartJobRunCommand } from '@aws-sdk/client-glue';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { systemClock } from '../../simulators/cloud/clock.ts';
import { AwsError, type World } from '../../simulators/cloud/service.ts';
import { taskRunner } from '../../simulators/cloud/states/integrations/index.ts';
import { TaskFailure, type TaskRequest } from '../../simulators/cloud/states/machine.ts';
import type { Records } from '../../simulators/cloud/states/service/records.ts';

type Send = (command: object) => Promise<object>;

/** A cloud in which each service answers as the test says. */
function world(services: Readonly<Record<string, Send>>): World {
  const cloud = Object.fromEntries(Object.entries(services).map(([name, send]) => [name, { send }]));
  return { clock: systemClock, cloud } as unknown as World;
}

/** No test here has a task that somebody outside does. */
const runnerOf = (services: Readonly<Record<string, Send>>) => taskRunner(world(services), {} as Records);

function task(resource: string, input: unknown, more: Partial<TaskRequest> = {}): TaskRequest {
  return {
    resource: `arn:aws:states:::${resource}`,
    arguments: input,
    state: 'load',
    path: [],
    attempt: 0,
    taskToken: undefined,
    started: () => undefined,
    submitted: () => undefined,
    heartbeat: () => undefined,
    signal: new AbortController().signal,
    ...more,
  };
}

/** A job whose run has these states, one at each look. */
function glueJob(states: string[], sent: object[] = []): Send {
  return async (command) => {
    if (command instanceof StartJobRunCommand) return { JobRunId: 'jr_1' };
    if (command instanceof GetJobRunCommand) {
      const JobRunState = states.length > 1 ? states.shift() : states[0];
      return { JobRun: { Id: 'jr_1', JobRunState, StartedOn: new Date(1000), ErrorMessage: undefined } };
    }
    if (!(command instanceof BatchStopJobRunCommand)) throw new Error(`What is ${command.constructor.name}?`);
    sent.push(command.input);
    return {};
  };
}

test('startJobRun.sync waits for the run, and its result is the JobRun', async () => {
  const submitted: unknown[] = [];
  const runner = runnerOf({ glue: glueJob(['STARTING', 'RUNNING', 'SUCCEEDED']) });
  const request = task(
    'glue:startJobRun.sync',
    { JobName: 'clean' },
    { submitted: (output) => submitted.push(output) },
  );
  expect(await runner.run(request)).toEqual({ Id: 'jr_1', JobRunState: 'SUCCEEDED', StartedOn: 1000 });
  expect(submitted).toMatchObject([{ JobRunId: 'jr_1', SdkHttpMetadata: { HttpStatusCode: 200 } }]);
});

test.each(['FAILED', 'TIMEOUT', 'STOPPED', 'ERROR'])('a job run that ends %s fails the task', async (state) => {
  const running = runnerOf({ glue: glueJob([state]) }).run(task('glue:startJobRun.sync', { JobName: 'clean' }));
  await expect(running).rejects.toEqual(
    new TaskFailure('States.TaskFailed', `{"Id":"jr_1","JobRunState":"${state}","StartedOn":1000}`),
  );
});

test('a task that nobody wants any more stops its job run', async () => {
  const stop = new AbortController();
  const stopped: object[] = [];
  const runner = runnerOf({ glue: glueJob(['RUNNING'], stopped) });
  const running = runner.run(
    task(
      'glue:startJobRun.sync',
      { JobName: 'clean' },
      { signal: stop.signal, submitted: () => stop.abort(new Error('enough')) },
    ),
  );
  await expect(running).rejects.toThrow('enough');
  expect(stopped).toEqual([{ JobName: 'clean', JobRunIds: ['jr_1'] }]);
});

const lambda =
  (payload: unknown, more: object = {}): Send =>
  async (command) => {
    expect((command as InvokeCommand).input).toEqual({ FunctionName: 'skip', Payload: '{"step":"load"}' });
    return { StatusCode: 200, ExecutedVersion: '$LATEST', Payload: Buffer.from(JSON.stringify(payload)), ...more };
  };

test('lambda:invoke gives the payload parsed', async () => {
  const runner = runnerOf({ lambda: lambda({ skip: true }) });
  const result = await runner.run(task('lambda:invoke', { FunctionName: 'skip', Payload: { step: 'load' } }));
  expect(result).toMatchObject({ ExecutedVersion: '$LATEST', Payload: { skip: true }, StatusCode: 200 });
});

test('a function that throws fails its task by the type of its error', async () => {
  const payload = { errorType: 'TypeError', errorMessage: 'no', trace: [] };
  const runner = runnerOf({ lambda: lambda(payload, { FunctionError: 'Unhandled' }) });
  const running = runner.run(task('lambda:invoke', { FunctionName: 'skip', Payload: { step: 'load' } }));
  await expect(running).rejects.toEqual(new TaskFailure('TypeError', JSON.stringify(payload)));
});

test.each([
  ['ConditionalCheckFailedException', 'DynamoDB.ConditionalCheckFailedException'],
  ['ValidationException', 'DynamoDB.AmazonDynamoDBException'],
])('dynamodb:putItem fails with %s as %s', async (name, error) => {
  const refused: Send = async (command) => {
    expect(command).toBeInstanceOf(PutItemCommand);
    throw new AwsError(name, 'No.');
  };
  const running = runnerOf({ dynamoDB: refused }).run(task('dynamodb:putItem', { TableName: 'locks' }));
  await expect(running).rejects.toMatchObject({ error });
  await expect(running).rejects.toMatchObject({
    causeText: expect.stringMatching(
      new RegExp(
        `^No\\. \\(Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ${name}; Request ID: .*; Proxy: null\\)$`,
      ),
    ),
  });
});

test('what the local cloud refuses is neither an error of the service nor to be caught', async () => {
  const refused: Send = () =>
    Promise.reject(new AwsError('NotInLocalCloud', 'The local cloud does not answer x.', 501));
  const running = runnerOf({ glue: refused }).run(task('aws-sdk:glue:getCrawler', { Name: 'x' }));
  await expect(running).rejects.toEqual(new TaskFailure('States.Runtime', 'The local cloud does not answer x.'));
});
