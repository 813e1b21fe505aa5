/** The workflows that `init` writes, run as GitHub would run them. */
import { reviewArtifact } from '../../action/src/github/artifact.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const { jobs, steps, log } = await changes(1, {
      'pipeline/orders.yml': (text) =>
        text.replace('price: double }\n    partition_by', 'amount: double }\n    partition_by'),
    });
    expect(jobs['changes']).toBe('failure');
    expect(log).toMatch(/::error file=pipeline\/orders\.yml,line=27,endLine=27,col=28,/);
    // What was found until then is kept all the same.
    expect(steps['changes']?.at(-1)).toMatch(/^actions\/upload-artifact@\w+: success$/);
  }, 120_000);

  test('that changes a query is planned against what it would be merged into, without AWS', async () => {
    const { jobs, steps } = await changes(2, {
      'sql/turnover_by_country.sql': (text) => text.replace('ORDER BY country', 'ORDER BY turnover'),
    });
    expect({ jobs, steps }).toMatchObject({ jobs: { changes: 'success' } });
    const text = readFileSync(join(github.artifact(reviewArtifact), 'plan-orders-dev.json'), 'utf8');
    const { changes: found } = JSON.parse(text) as { readonly changes: readonly { action: string; name: string }[] };
    expect(found.map(({ action, name }) => `${action} ${name}`)).toContain('changed sql/turnover_by_country.sql');
  }, 240_000);
});
