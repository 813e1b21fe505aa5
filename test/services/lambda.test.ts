import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  InvokeCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import type { CreateFunctionCommandInput } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud();
const { lambda, s3 } = here.cloud;
await s3.send(
  new CreateBucketCommand({ Bucket: 'artifacts', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
);

const zip = (source: string) => zipSync({ 'index.mjs': strToU8(source) });

let functions = 0;
async function newFunction(source: string, more: Partial<CreateFunctionCommandInput> = {}): Promise<string> {
  const FunctionName = `function_${(functions += 1)}`;
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: 'arn:aws:iam::000000000000:role/function',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zip(source) },
      ...more,
    }),
  );
  return FunctionName;
}

async function invoke(FunctionName: string, event: unknown = {}) {
  const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  const payload: unknown = JSON.parse(answer.Payload?.transformToString() ?? '');
  return { error: answer.FunctionError, payload };
}

const echo =
  'export const handler = async (event, context) => ({ event, name: context.functionName, variable: process.env.ROOM });';

describe('invocations', () => {
  test('a function from a zip in S3 answers events, by name or ARN, with its own variables', async () => {
    await s3.send(new PutObjectCommand({ Bucket: 'artifacts', Key: 'f.zip', Body: zip(echo) }));
    const Code = { S3Bucket: 'artifacts', S3Key: 'f.zip' };
    const name = await newFunction('', { Code, Environment: { Variables: { ROOM: 'kitchen' } } });
    const expected = { error: undefined, payload: { event: { n: 1 }, name, variable: 'kitchen' } };
    expect(await invoke(name, { n: 1 })).toEqual(expected);
    expect(await invoke(`arn:aws:lambda:eu-west-1:000000000000:function:${name}`, { n: 1 })).toEqual(expected);
  });

  test('a warm function keeps what it has in memory, and answers events at once in environments of their own', async () => {
    const name = await newFunction(`
      const environment = crypto.randomUUID();
      let count = 0;
      export const handler = async ({ wait }) => {
        if (wait) await new Promise((done) => setTimeout(done, 50));
        return { environment, count: (count += 1) };
      };
    `);
    expect([await invoke(name), await invoke(name)].map(({ payload }) => payload)).toMatchObject([
      { count: 1 },
      { count: 2 },
    ]);
    const many = await Promise.all(Array.from({ length: 6 }, () => invoke(name, { wait: true })));
    const environments = many.map(({ payload }) => JSON.stringify(payload).slice(0, 54));
    expect(new Set(environments).size).toBe(4);
  });

  test('what a handler throws is the error of the invocation', async () => {
    const name = await newFunction(`
      class DataError extends Error { name = 'DataError'; }
      export const handler = async () => { throw new DataError('no data'); };
    `);
    const { error, payload } = await invoke(name);
    expect(error).toBe('Unhandled');
    expect(payload).toMatchObject({
      errorType: 'DataError',
      errorMessage: 'no data',
      trace: expect.arrayContaining([expect.stringMatching(/index\.mjs:3/)]),
    });
  });

  test('a handler that exits or hangs is an error, and the next event finds a new environment', async () => {
    const name = await newFunction(
      `export const handler = async ({ how }) => {
        if (how === 'exit') process.exit(3);
        if (how === 'hang') for (;;);
        if (how === 'crash') { setImmediate(() => { throw new RangeError('late'); }); await new Promise(() => {}); }
        return 'well';
      };`,
      { Timeout: 1 },
    );
    expect((await invoke(name, { how: 'exit' })).payload).toEqual({
      errorType: 'Runtime.ExitError',
      errorMessage: expect.stringMatching(/^RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3$/),
    });
    expect((await invoke(name)).payload).toBe('well');
    expect((await invoke(name, { how: 'hang' })).payload).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringMatching(/^RequestId: [0-9a-f-]{36} Error: Task timed out after 1\.00 seconds$/),
    });
    expect((await invoke(name, { how: 'crash' })).payload).toMatchObject({
      errorType: 'RangeError',
      errorMessage: 'late',
    });
    expect((await invoke(name)).payload).toBe('well');
  });

  test('who asked may go before the function ends', async () => {
    const FunctionName = await newFunction(
      'export const handler = () => new Promise(() => setInterval(() => {}, 1000));',
      {
        Timeout: 900,
      },
    );
    const gone = new AbortController();
    const asked = lambda.send(new InvokeCommand({ FunctionName }), { abortSignal: gone.signal });
    gone.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await expect(lambda.send(new InvokeCommand({ FunctionName }), { abortSignal: gone.signal })).rejects.toThrow(
      'gone',
    );
  });

  test('a handler that is not there is said in the words of Lambda', async () => {
    const nothing = await newFunction('export const other = 1;');
    expect((await invoke(nothing)).payload).toMatchObject({
      errorType: 'Runtime.HandlerNotFound',
      errorMessage: 'index.handler is undefined or not exported',
    });
    const elsewhere = await newFunction(echo, { Handler: 'main.handler' });
    expect((await invoke(elsewhere)).payload).toMatchObject({
      errorType: 'Runtime.ImportModuleError',
      errorMessage: "Error: Cannot find module 'main'",
    });
  });

  test('what a function prints is in its log', async () => {
    const name = await newFunction("export const handler = async () => { console.log('seen'); process.exit(0); };");
    expect((await invoke(name)).payload).toMatchObject({
      errorMessage: expect.stringMatching(/Runtime exited without providing a reason$/),
    });
    expect(readFileSync(join(here.stateFolder, 'logs/lambda', `${name}.log`), 'utf8')).toBe('seen\n');
  });

  test('an event that is no JSON, and an invocation without an answer, are refused', async () => {
    const FunctionName = await newFunction(echo);
    expect(await refusal(lambda.send(new InvokeCommand({ FunctionName, Payload: '{' })))).toMatch(
      /^InvalidRequestContentException: Could not parse request body into json: /,
    );
    expect(await refusal(lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event' })))).toBe(
      'NotInLocalCloud: The local cloud does not answer an invocation of the type Event.',
    );
    expect(await refusal(invoke('absent'))).toBe(
      'ResourceNotFoundException: Function not found: arn:aws:lambda:eu-west-1:000000000000:function:absent',
    );
  });
});

describe('functions', () => {
  test('an update takes effect with the next event', async () => {
    const FunctionName = await newFunction('export const handler = async () => 1;');
    expect((await invoke(FunctionName)).payload).toBe(1);
    const ZipFile = zip('export const handler = async () => process.env.ANSWER ?? 2;');
    await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile }));
    expect((await invoke(FunctionName)).payload).toBe(2);
    const Environment = { Variables: { ANSWER: 'three' } };
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment }));
    expect((await invoke(FunctionName)).payload).toBe('three');
  });

  test('a function has the defaults of AWS, and its code leaves with it', async () => {
    const FunctionName = await newFunction('export const handler = async () => "gone soon";');
    const { Configuration } = await lambda.send(new GetFunctionCommand({ FunctionName }));
    expect(Configuration).toMatchObject({
      Timeout: 3,
      MemorySize: 128,
      Version: '$LATEST',
      State: 'Active',
      PackageType: 'Zip',
    });
    const folder = join(
      here.stateFolder,
      'functions',
      Buffer.from(Configuration?.CodeSha256 ?? '', 'base64').toString('hex'),
    );
    expect(existsSync(join(folder, 'index.mjs'))).toBe(true);
    await lambda.send(new DeleteFunctionCommand({ FunctionName }));
    expect(existsSync(folder)).toBe(false);
    expect(await refusal(lambda.send(new GetFunctionCommand({ FunctionName })))).toMatch(
      /^ResourceNotFoundException: Function not found: /,
    );
  });

  test('code that cannot be had, or is no zip, is refused as Lambda does', async () => {
    expect(await refusal(newFunction('', { Code: { S3Bucket: 'artifacts', S3Key: 'absent.zip' } }))).toBe(
      'InvalidParameterValueException: Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.',
    );
    expect(await refusal(newFunction('', { Code: { ZipFile: strToU8('no zip') } }))).toBe(
      'InvalidParameterValueException: Could not unzip uploaded file. Please check your file, then try to upload again.',
    );
    expect(await refusal(newFunction('', { Code: { ZipFile: zipSync({ '../x.mjs': strToU8('') }) } }))).toBe(
      'NotInLocalCloud: The local cloud does not answer a zip with the entry ../x.mjs.',
    );
  });

  test('other runtimes are refused by name, and so is a function made twice', async () => {
    expect(await refusal(newFunction(echo, { Runtime: 'python3.13' }))).toBe(
      'NotInLocalCloud: The local cloud does not answer the runtime python3.13. It has nodejs24.x and nodejs22.x.',
    );
    const FunctionName = await newFunction(echo);
    expect(await refusal(newFunction(echo, { FunctionName }))).toBe(
      `ResourceConflictException: Function already exist: ${FunctionName}`,
    );
  });
});
