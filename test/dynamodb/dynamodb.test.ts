import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { openTestCloud, type TestCloud } from '../cloudformation/cloud.ts';

let local: TestCloud;
beforeEach(async () => {
  local = await openTestCloud();
  await local.cloud.dynamoDB.send(
    new CreateTableCommand({
      TableName: 'locks',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
    }),
  );
});
afterEach(() => local.close());

const put = (item: Record<string, AttributeValue>, condition: object = {}) =>
  local.cloud.dynamoDB.send(new PutItemCommand({ TableName: 'locks', Item: item, ...condition }));
const get = async (id: string) => {
  const command = new GetItemCommand({ TableName: 'locks', Key: { window_id: { S: id } }, ConsistentRead: true });
  return (await local.cloud.dynamoDB.send(command)).Item;
};
const day = { window_id: { S: '2026-11-23' } };

test('a lock is taken once: the second put that wants nobody there fails and shows who is', async () => {
  const free = { ConditionExpression: 'attribute_not_exists(window_id)' };
  await put({ ...day, holder: { S: 'first' } }, free);
  const second = put({ ...day, holder: { S: 'second' } }, { ...free, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' });
  await expect(second).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
    message: 'The conditional request failed',
    Item: { ...day, holder: { S: 'first' } },
  });
  expect(await get('2026-11-23')).toEqual({ ...day, holder: { S: 'first' } });
});

test('a lock is given back by its holder alone', async () => {
  await put({ ...day, holder: { S: 'me' } });
  const release = (holder: string) =>
    local.cloud.dynamoDB.send(
      new DeleteItemCommand({
        TableName: 'locks',
        Key: day,
        ConditionExpression: 'holder = :me',
        ExpressionAttributeValues: { ':me': { S: holder } },
        ReturnValues: 'ALL_OLD',
      }),
    );
  await expect(release('other')).rejects.toThrow('The conditional request failed');
  expect((await release('me')).Attributes).toEqual({ ...day, holder: { S: 'me' } });
  expect(await get('2026-11-23')).toBeUndefined();
});

const stored: Record<string, AttributeValue> = {
  ...day,
  n: { N: '10' },
  label: { S: 'b' },
  flag: { BOOL: true },
  none: { NULL: true },
  deep: { M: { parts: { L: [{ N: '1' }, { S: 'x' }] } } },
};

test.each([
  ['n = :v', { N: '10.0' }, true],
  ['n <> :v', { N: '10' }, false],
  ['n > :v', { N: '9' }, true],
  ['n < :v', { N: '9' }, false],
  ['n >= :v', { N: '10.000000000000000000000000000000000001' }, false],
  ['n <= :v', { N: '1e1' }, true],
  ['label > :v', { S: 'a' }, true],
  ['label > :v', { N: '1' }, false],
  ['label <> :v', { N: '1' }, true],
  ['flag = :v', { BOOL: true }, true],
  ['absent = :v', { S: '' }, false],
  ['absent <> :v', { S: '' }, true],
  ['absent < :v', { S: 'x' }, false],
  ['deep.parts[1] = :v', { S: 'x' }, true],
  ['attribute_exists(deep.parts[2]) OR n = :v', { N: '1' }, false],
  ['NOT n = :v AND attribute_exists(label)', { N: '1' }, true],
  ['n = :v OR n = :v AND attribute_not_exists(n)', { N: '10' }, true],
  ['(n = :v OR n = :v) AND attribute_not_exists(n)', { N: '10' }, false],
  ['not (n = :v) or attribute_not_exists(absent)', { N: '10' }, true],
])('%s with %j is %s', async (ConditionExpression, value, meets) => {
  await put(stored);
  const attempt = put(stored, { ConditionExpression, ExpressionAttributeValues: { ':v': value } });
  if (meets) await attempt;
  else await expect(attempt).rejects.toThrow('The conditional request failed');
});

test.each([
  ['status = :v', 'Invalid ConditionExpression: Attribute name is a reserved keyword; reserved keyword: status'],
  ['n = :v AND', 'Invalid ConditionExpression: Syntax error; token: "<EOF>", near: "n = :v AND"'],
  ['n == :v', 'Invalid ConditionExpression: Syntax error; token: "=", near: "n == :v"'],
  [
    'n = :w',
    'Invalid ConditionExpression: An expression attribute value used in expression is not defined; attribute value: :w',
  ],
  [
    '#n = :v',
    'Invalid ConditionExpression: An expression attribute name used in the document path is not defined; attribute name: #n',
  ],
  ['attribute_exists(n)', 'Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}'],
  ['begins_with(label, :v)', 'The local cloud does not answer conditions with begins_with.'],
  ['n IN (:v)', 'The local cloud does not answer conditions with IN.'],
])('the condition %s is refused: %s', async (ConditionExpression, message) => {
  const attempt = put(stored, { ConditionExpression, ExpressionAttributeValues: { ':v': { S: 'x' } } });
  await expect(attempt).rejects.toThrow(message);
});

test('a reserved word is reached by an alias', async () => {
  await put({ ...day, status: { S: 'open' } });
  await put(day, {
    ConditionExpression: '#s = :v',
    ExpressionAttributeNames: { '#s': 'status' },
    ExpressionAttributeValues: { ':v': { S: 'open' } },
  });
  expect(await get('2026-11-23')).toEqual(day);
});

test('numbers come back in their one form', async () => {
  await put({ ...day, a: { N: '0010.500' }, b: { N: '-1e-3' }, c: { N: '12E2' }, d: { N: '0.0' } });
  expect(await get('2026-11-23')).toEqual({
    ...day,
    a: { N: '10.5' },
    b: { N: '-0.001' },
    c: { N: '1200' },
    d: { N: '0' },
  });
});

test('binary values and sets are refused by name', async () => {
  await expect(put({ ...day, tags: { SS: ['a'] } })).rejects.toThrow(
    'The local cloud does not answer DynamoDB values of the type SS.',
  );
});

test('an item without its key, or with a key of another type, is refused', async () => {
  await expect(put({ holder: { S: 'x' } })).rejects.toThrow(
    'One or more parameter values were invalid: Missing the key window_id in the item',
  );
  await expect(put({ window_id: { N: '1' } })).rejects.toThrow(
    'One or more parameter values were invalid: Type mismatch for key window_id expected: S actual: N',
  );
});

test('a table is gone with its items, and a new one of its name is empty', async () => {
  await put(day);
  await local.cloud.dynamoDB.send(new DeleteTableCommand({ TableName: 'locks' }));
  await expect(local.cloud.dynamoDB.send(new DescribeTableCommand({ TableName: 'locks' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Requested resource not found: Table: locks not found',
  });
  await expect(put(day)).rejects.toThrow('Requested resource not found');
});

test('what has expired is still given, as AWS may for days', async () => {
  const TimeToLiveSpecification = { AttributeName: 'expires', Enabled: true };
  await local.cloud.dynamoDB.send(new UpdateTimeToLiveCommand({ TableName: 'locks', TimeToLiveSpecification }));
  await put({ ...day, expires: { N: '1' } });
  expect(await get('2026-11-23')).toEqual({ ...day, expires: { N: '1' } });
});

test('two processes that want the same locks at once get each of them once', async () => {
  const claim = async () => {
    const claimant = join(import.meta.dirname, 'claimant.ts');
    const run = promisify(execFile)(process.execPath, ['--no-warnings', claimant, local.folder, '200'], {
      timeout: 15_000,
    });
    return Number((await run).stdout);
  };
  const [first, second] = await Promise.all([claim(), claim()]);
  expect(first + second).toBe(200);
});

describe('an update', () => {
  const update = (UpdateExpression: string, more: object = {}) =>
    local.cloud.dynamoDB.send(new UpdateItemCommand({ TableName: 'locks', Key: day, UpdateExpression, ...more }));
  const board = { ...day, ended: { M: {} } };

  test('sets what lies in a map, and gives the whole item back', async () => {
    await put(board);
    const { Attributes } = await update('SET ended.#step = :outcome, seen = :seen', {
      ExpressionAttributeNames: { '#step': 'extract[kitchen]' },
      ExpressionAttributeValues: { ':outcome': { S: 'succeeded' }, ':seen': { N: '1' } },
      ReturnValues: 'ALL_NEW',
    });
    const expected = { ...day, ended: { M: { 'extract[kitchen]': { S: 'succeeded' } } }, seen: { N: '1' } };
    expect(Attributes).toEqual(expected);
    expect(await get('2026-11-23')).toEqual(expected);
  });

  test('is made only if its condition holds, and says no as a put does', async () => {
    await put({ ...day, ended: { M: { a: { S: 'x' } } }, waiting: { M: {} } });
    const wait = (missing: string) =>
      update('SET waiting.gate = :token', {
        ConditionExpression: 'attribute_not_exists(ended.#0) OR attribute_not_exists(ended.#1)',
        ExpressionAttributeNames: { '#0': 'a', '#1': missing },
        ExpressionAttributeValues: { ':token': { S: 't' } },
      });
    await expect(wait('a')).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
    await wait('b');
    expect((await get('2026-11-23'))?.['waiting']).toEqual({ M: { gate: { S: 't' } } });
  });

  test('makes the item that is not there', async () => {
    await update('SET holder = :me', { ExpressionAttributeValues: { ':me': { S: 'me' } } });
    expect(await get('2026-11-23')).toEqual({ ...day, holder: { S: 'me' } });
  });

  test.each([
    [
      'a map that is not there',
      'SET waiting.gate = :v',
      'The document path provided in the update expression is invalid for update',
    ],
    [
      'the key',
      'SET window_id = :v',
      'One or more parameter values were invalid: Cannot update attribute window_id. This attribute is part of the key',
    ],
    ['no expression', '', 'Invalid UpdateExpression: The expression can not be empty;'],
    ['no assignment', 'SET a :v', 'Invalid UpdateExpression: Syntax error; token: ":v", near: "SET a :v"'],
    ['a word that is none', 'PUT a = :v', 'Invalid UpdateExpression: Syntax error; token: "PUT", near: "PUT a = :v"'],
  ])('refuses %s', async (_, expression, message) => {
    await put(board);
    const failing = update(expression, { ExpressionAttributeValues: { ':v': { S: 'x' } } });
    await expect(failing).rejects.toMatchObject({ name: 'ValidationException', message });
  });

  test.each([
    ['ADD seen :v', 'update expressions with ADD'],
    ['SET seen = seen', 'update expressions that compute a value'],
    ['SET seen = if_not_exists(seen, :v)', 'update expressions that compute a value'],
    ['SET seen[0] = :v', 'update expressions that change a list'],
  ])('that the local cloud does not compute is refused by name: %s', async (expression, what) => {
    const failing = update(expression, { ExpressionAttributeValues: { ':v': { N: '1' } } });
    await expect(failing).rejects.toMatchObject({
      name: 'NotInLocalCloud',
      message: `The local cloud does not answer ${what}.`,
    });
  });
});
