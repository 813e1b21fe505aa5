/** A merge and what follows it, run as GitHub would: the local cloud stands for the account. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runner, type Event, type Runner } from './act.ts';
import { remoteRepository, type Edit, type RemoteRepository } from './remote.ts';
import { tool } from './tools.ts';

const act = tool('act') ?? '';

/** No role is taken, and nobody has reviewed. */
const locally: Edit = (text) =>
  text.replaceAll(/role-arn: .*/g, 'cloud: local').replaceAll(/^ *reviewed: true\n/gm, '');

(act === '' ? describe.skip : describe)('after a merge', () => {
  let repository: RemoteRepository;
  let github: Runner;
  const vars = { PENSTOCK_AWS: 'true' };
  const push: Event = { name: 'push', payload: { ref: 'refs/heads/main' }, ref: 'refs/heads/main', vars };
  const scheduled: Event = {
    name: 'schedule',
    payload: { schedule: '15 3 * * *' },
    ref: 'refs/heads/main',
    vars,
  };
  beforeAll(() => {
    repository = remoteRepository({
      '.github/workflows/merge.yml': locally,
      '.github/workflows/schedule-orders.yml': locally,
    });
    github = runner(act, repository);
  });
  afterAll(() => {
    github.remove();
    repository.remove();
  });

  test('nothing is deployed before the account was set up', async () => {
    expect((await github.run('merge', { ...push, vars: {} })).jobs).toEqual({});
  }, 60_000);

  test('it is deployed', async () => {
    const { jobs, log } = await github.run('merge', push);
    expect({ jobs, log }).toMatchObject({ jobs: { dev: 'success' } });
  }, 120_000);

  test('the schedule runs it, and keeps its report', async () => {
    const { jobs, log } = await github.run('schedule-orders', scheduled);
    if (jobs['run'] !== 'success') throw new Error(log);
    expect(existsSync(join(github.artifact('report-dev'), 'index.html'))).toBe(true);
  }, 280_000);

  test('told twice, it follows the run that is there', async () => {
    const { jobs, log } = await github.run('schedule-orders', scheduled);
    expect(jobs).toEqual({ run: 'success' });
    expect(log).toMatch(/Run \S+_scheduled was started already/);
  }, 280_000);
});
