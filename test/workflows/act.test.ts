/** The workflows that `init` writes, run as GitHub would run them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runner, type Event, type Runner } from './act.ts';
import { remoteRepository, type Edit, type RemoteRepository } from './remote.ts';
import { tool } from './tools.ts';

// Where there is no Go, act cannot be built: these tests are counted as skipped.
const act = tool('act') ?? '';

(act === '' ? describe.skip : describe)('a pull request', () => {
  let repository: RemoteRepository;
  let github: Runner;
  beforeAll(() => {
    repository = remoteRepository();
    github = runner(act, repository);
  });
  afterAll(() => {
    github.remove();
    repository.remove();
  });

  const changes = async (number: number, edits: Readonly<Record<string, Edit>>) => {
    const { head, base, branch } = repository.pullRequest(number, edits);
    const event: Event = {
      name: 'pull_request',
      payload: {
        number,
        action: 'opened',
        pull_request: { number, head: { ref: branch, sha: head }, base: { ref: 'main', sha: base } },
      },
    };
    return github.run('pull-request', event);
  };

  test('that breaks a column which a report reads is told at its line', async () => {
    const { jobs, log } = await changes(1, {
      'pipeline/orders.yml': (text) =>
        text.replace('price: double }\n    partition_by', 'amount: double }\n    partition_by'),
    });
    expect(log).toContain('::error file=pipeline/orders.yml,line=');
    expect(jobs['changes']).toBe('failure');
  }, 120_000);
});
