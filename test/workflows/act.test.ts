/** The workflows that `init` writes, run as GitHub would: from a pull request to what is deployed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reviewArtifact } from '../../action/src/github/artifact.ts';
import { hosted, type Hosted, type PullRequest } from './hosted.ts';
import { anotherMapping, anotherRoom, mappingWithoutTable, rooms } from './rooms.ts';
import { withAct } from './with-act.ts';

withAct('a pull request', (act) => {
  let lake: Hosted;
  let room: PullRequest;
  let mapping: PullRequest;
  beforeAll(async () => {
    lake = await hosted(act, rooms);
  });
  afterAll(async () => {
    expect(lake.github.faults).toEqual([]);
    await lake.close();
  });
  const check = (pullRequest: PullRequest) => {
    const [run, ...more] = lake.checks(pullRequest);
    expect(more.map(({ name, conclusion }) => [name, conclusion])).toEqual([['penstock check: rooms/dev', 'success']]);
    const { artifacts } = JSON.parse(run?.external_id ?? '') as { readonly artifacts: string };
    return { name: run?.name, conclusion: run?.conclusion, title: run?.output.title, artifacts };
  };

  test('that adds a room: its own run asks GitHub for nothing; the one that follows comments, and writes a check run', async () => {
    room = await lake.open(anotherRoom('attic'));
    expect([room.changes.jobs, room.told.jobs]).toEqual([{ changes: 'success' }, { comment: 'success' }]);
    expect(lake.github.requests.map((request) => request.replace(/\?.*/, ''))).toEqual([
      'get /repos/acme/lake/pulls',
      `get /repos/acme/lake/actions/runs/${room.changes.id}`,
      'get /repos/acme/lake/pulls',
      `get /repos/acme/lake/actions/runs/${room.changes.id}/artifacts`,
      expect.stringMatching(/^get \/repos\/acme\/lake\/actions\/artifacts\/\d+\/zip$/),
      'post /graphql',
      'get /repos/acme/lake/issues/1/comments',
      'post /repos/acme/lake/issues/1/comments',
      `get /repos/acme/lake/commits/${room.branch.head}/check-runs`,
      'post /repos/acme/lake/check-runs',
      `get /repos/acme/lake/commits/${room.branch.head}/check-runs`,
      'post /repos/acme/lake/check-runs',
    ]);
    const plan = lake.artifact(room.changes, reviewArtifact)['plan-rooms-dev.json'] ?? '';
    const { digests } = JSON.parse(plan) as { readonly digests: { readonly artifacts: string } };
    expect(check(room)).toEqual({
      name: 'penstock plan: rooms/dev',
      conclusion: 'success',
      title: 'New here: 1 job; 2 tables, 1 source, 3 jobs and 1 report merged before and not deployed yet.',
      artifacts: digests.artifacts,
    });
    expect(lake.comments(room).map(({ body }) => body.split('\n').slice(1, 6))).toEqual([
      [
        '### `rooms` in `dev`',
        '',
        '#### Plan',
        '',
        '**New here: 1 job; 2 tables, 1 source, 3 jobs and 1 report merged before and not deployed yet.**',
      ],
    ]);
    const pages = lake.github.repository.artifacts.filter(({ run }) => run === room.told.id);
    expect(pages.map(({ name }) => name)).toEqual([`penstock-1-${room.branch.head.slice(0, 12)}.html`]);
    expect(lake.comments(room)[0]?.body).toContain(`/actions/runs/${room.told.id}/artifacts/${pages[0]?.id}).</sub>`);
  }, 120_000);

  test('that is pushed to again: the same comment tells of the new commit', async () => {
    const [before] = lake.comments(room).map(({ id }) => id);
    room = await lake.push(room, anotherRoom('cellar'));
    expect(lake.comments(room)).toEqual([
      expect.objectContaining({ id: before, body: expect.stringContaining(`"head":"${room.branch.head}"`) }),
    ]);
    expect(lake.comments(room)[0]?.body).toContain('**New here: 2 jobs; 2 tables, 1 source, 3 jobs');
  }, 120_000);

  test('with a mistake is told at its line', async () => {
    const broken = await lake.open(mappingWithoutTable);
    expect([broken.changes.jobs, broken.told.jobs]).toEqual([{ changes: 'failure' }, { comment: 'success' }]);
    expect(broken.changes.log).toMatch(/::error file=pipeline\/rooms\.yml,line=30,endLine=30,col=\d+,/);
    expect(lake.comments(broken).map(({ body }) => body.split('\n').slice(3, 9))).toEqual([
      [
        '#### Check',
        '',
        '**`pipeline/rooms.yml` has 1 error and 1 warning, so that nothing of it is planned.**',
        '',
        '| what | where |',
        '| --- | --- |',
      ],
    ]);
    expect(lake.checks(broken).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['penstock check: rooms/dev', 'failure'],
    ]);
  }, 120_000);

  test('that is merged: what was reviewed is deployed', async () => {
    mapping = await lake.open(anotherMapping);
    const { jobs, log } = await lake.merge(room);
    expect(jobs).toEqual({ dev: 'success' });
    expect(log).toContain(
      `{"stackName":"rooms-dev","status":"created","digest":"${check(room).artifacts}","previous":null,`,
    );
  }, 120_000);

  test('whose plan went stale by that merge is not deployed by its own', async () => {
    const { jobs, log } = await lake.merge(mapping);
    expect(jobs).toEqual({ dev: 'failure' });
    const [, error] = /::error title=not-reviewed::(.*)/.exec(log) ?? [];
    expect(error?.replace(/deployed \(\w{12}\)/, 'deployed (…)')).toBe(
      `What would be deployed (…) is not what was reviewed (${check(mapping).artifacts.slice(0, 12)}). ` +
        'Now it changes job keep_warm and table warm.%0A' +
        'Plan it again, have it looked at, and deploy that.',
    );
  }, 120_000);
});
