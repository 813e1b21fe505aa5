import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { startCondition } from '../../action/functions/start-condition/start-condition.ts';
import type { Answer, Question } from '../../action/functions/start-condition/event.ts';
import { refusal, testCloud } from '../services/cloud.ts';

const here = await testCloud();
const { s3 } = here.cloud;
const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
for (const Bucket of ['raw', 'data']) await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));

beforeEach(() => {
  for (const bucket of ['raw', 'data']) {
    rmSync(here.bucket(bucket), { recursive: true });
    mkdirSync(here.bucket(bucket));
  }
});

const question: Question = {
  step: 'split[kitchen]',
  window_id: '2010-12-31',
  followers: [],
  ledger: { bucket: 'data', prefix: 'ledger/' },
  condition: { kind: 'no_new_data', source: { name: 'history', bucket: 'raw', prefix: 'temperatures/' } },
};

const ask = (stack = 'stack-1') => startCondition(here.cloud, stack, question);

/** A file of the source, as somebody writes it there; `day` of November 2026 is when. */
function write(name: string, text = name, day = 1): void {
  const file = join(here.bucket('raw'), 'temperatures', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = new Date(Date.UTC(2026, 10, day));
  utimesSync(file, time, time);
}

const folder = join(here.bucket('data'), 'ledger/split[kitchen]/2010-12-31');

function record(ended: string, content: object | string): string {
  mkdirSync(folder, { recursive: true });
  const name = `${ended}-run.json`;
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return `s3://data/ledger/split[kitchen]/2010-12-31/${name}`;
}

const succeeded = ({ source_state }: Answer, ended = '2026-11-24T06:12:00.000Z') =>
  record(ended, { schema: 1, status: 'succeeded', started: '2026-11-24T06:10:11.123Z', source_state });

describe('a step with no_new_data', () => {
  test('runs the first time', async () => {
    write('2010-12-30.csv', 'abc', 1);
    write('2010-12-31.csv', 'de', 2);
    expect(await ask()).toEqual({
      skip: false,
      reason: 'first run',
      source_state: {
        history: {
          objects: 2,
          bytes: 5,
          newest: '2026-11-02T00:00:00.000Z',
          digest: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{64}$/),
        },
      },
    });
  });

  test('is skipped while its source is as it was', async () => {
    write('2010-12-30.csv', 'a', 1);
    write('2010-12-31.csv', 'b', 2);
    const first = await ask();
    succeeded(first);
    expect(await ask()).toEqual({
      skip: true,
      reason: 'no new data in s3://raw/temperatures since 2026-11-24 06:10 UTC (2 files, newest 2010-12-31.csv)',
      source_state: first.source_state,
    });
  });

  test('runs when files are new or changed, and says how many', async () => {
    write('a.csv', 'a', 1);
    write('b.csv', 'b', 2);
    succeeded(await ask());
    write('c.csv', 'c', 3);
    expect(await ask()).toMatchObject({ skip: false, reason: '1 new or changed file' });
    write('a.csv', 'other', 4);
    expect(await ask()).toMatchObject({ skip: false, reason: '2 new or changed files' });
  });

  test('runs when files were removed, or replaced by older ones', async () => {
    write('a.csv', 'a', 1);
    write('b.csv', 'b', 2);
    succeeded(await ask());
    write('b.csv', 'c', 1);
    expect(await ask()).toMatchObject({ skip: false, reason: 'other files than at the last run' });
    rmSync(join(here.bucket('raw'), 'temperatures/b.csv'));
    expect(await ask()).toMatchObject({ skip: false, reason: '1 file removed' });
  });

  test('is skipped while its source is empty', async () => {
    const empty = { objects: 0, bytes: 0, newest: null };
    expect(await ask()).toMatchObject({
      skip: true,
      reason: 'no data in s3://raw/temperatures yet',
      source_state: { history: empty },
    });
    write('a.csv');
    succeeded(await ask());
    rmSync(join(here.bucket('raw'), 'temperatures'), { recursive: true });
    expect(await ask()).toMatchObject({ skip: true, reason: 'no data in s3://raw/temperatures any more' });
  });

  test('does not look at files that Spark does not read', async () => {
    write('a.csv');
    succeeded(await ask());
    write('_SUCCESS', '', 9);
    write('_temporary/0/part', 'half', 9);
    write('.a.csv.crc', '', 9);
    expect(await ask()).toMatchObject({ skip: true });
    write('_room=kitchen/b.csv', 'b', 9);
    expect(await ask()).toMatchObject({ skip: false, reason: '1 new or changed file' });
  });

  test('counts the last success: neither later failures nor later skips', async () => {
    write('a.csv');
    succeeded(await ask(), '2026-11-24T06:12:00.000Z');
    record('2026-11-24T07:00:00.000Z', { schema: 1, status: 'skipped', source_state: null });
    record('2026-11-24T08:00:00.000Z', { schema: 1, status: 'failed', error: 'ValueError' });
    expect(await ask()).toMatchObject({ skip: true });
    record('2026-11-24T05:00:00.000Z', 'torn, and older than what counts');
    expect(await ask()).toMatchObject({ skip: true });
  });

  test('runs when its last success is of another deployment, whose tables are gone', async () => {
    write('a.csv');
    succeeded(await ask('stack-1'));
    expect(await ask('stack-2')).toMatchObject({ skip: false, reason: 'first run' });
  });

  test('runs when it had no condition at its last success', async () => {
    write('a.csv');
    record('2026-11-24T06:12:00.000Z', {
      schema: 1,
      status: 'succeeded',
      started: '2026-11-24T06:10:11Z',
      source_state: null,
    });
    expect(await ask()).toMatchObject({ skip: false, reason: 'first run' });
  });

  test('sees every page of a large source', async () => {
    for (let file = 0; file < 1205; file += 1) write(`${file}.csv`, `${file}`);
    const { source_state } = await ask();
    expect(source_state['history']?.objects).toBe(1205);
  });
});

describe('a ledger that cannot be trusted is an error that names the key', () => {
  test.each([
    ['{"schema": 1, "status": "succ', 'it is torn or no JSON'],
    ['', 'it is torn or no JSON'],
    ['[]', 'it is no JSON object'],
    ['{"status": "succeeded"}', 'it has no schema'],
    ['{"schema": 1}', 'it has no status'],
    ['{"schema": 1, "status": "succeeded"}', 'it has no time of its start'],
    [
      '{"schema": 1, "status": "succeeded", "started": "2026-11-24T06:10:11Z", "source_state": {"history": {"objects": "1"}}}',
      'its source_state is not as this function writes it',
    ],
  ])('%s', async (text, why) => {
    const url = record('2026-11-24T06:12:00.000Z', text);
    expect(await refusal(ask())).toBe(`Error: The ledger record ${url} cannot be read: ${why}.`);
  });

  test('a record of a newer Penstock', async () => {
    const url = record('2026-11-24T06:12:00.000Z', { schema: 2, status: 'succeeded' });
    expect(await refusal(ask())).toBe(
      `Error: The ledger record ${url} was written by a newer Penstock (schema 2). Deploy with that one.`,
    );
  });

  test('a condition of a newer state machine', async () => {
    const condition = { ...question.condition, kind: 'weather' };
    // As it would come from a state machine that this function does not know.
    const asked = JSON.parse(JSON.stringify({ ...question, condition })) as Question;
    expect(await refusal(startCondition(here.cloud, 'stack-1', asked))).toBe(
      'Error: This function does not know the condition weather.',
    );
  });
});

describe('a step that has no new data', () => {
  const follower = { step: 'report', window_id: '2010-12-31' };
  const asked = () => startCondition(here.cloud, 'stack-1', { ...question, followers: [follower] });
  const followerRecord = (ended: string, status: string) => {
    const place = join(here.bucket('data'), 'ledger/report/2010-12-31');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${ended}-run.json`), JSON.stringify({ schema: 1, status }));
  };

  beforeEach(async () => {
    write('a.csv');
    succeeded(await ask());
  });

  test('runs again while a step that follows from it has failed and not succeeded since', async () => {
    followerRecord('2026-11-24T06:13:00.000Z', 'failed');
    followerRecord('2026-11-25T06:13:00.000Z', 'skipped');
    expect(await asked()).toMatchObject({ skip: false, reason: 'report has not succeeded since' });
  });

  test('is skipped when what follows from it has succeeded, and was only skipped since', async () => {
    followerRecord('2026-11-24T06:13:00.000Z', 'succeeded');
    followerRecord('2026-11-25T06:13:00.000Z', 'skipped');
    expect(await asked()).toMatchObject({ skip: true });
  });
});

test('a source whose bucket does not exist is told by its name', async () => {
  const absent = { name: 'history', bucket: 'nobodys', prefix: 'in/' };
  const answer = startCondition(here.cloud, 'stack-1', {
    ...question,
    condition: { kind: 'no_new_data', source: absent },
  });
  await expect(answer).rejects.toThrow('The bucket of s3://nobodys/in/ does not exist.');
});
