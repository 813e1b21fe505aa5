/** What pull requests, merges, schedules and people start, run as GitHub would, with the real engines. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dispatched, scheduled } from './events.ts';
import { hosted, type Hosted, type PullRequest } from './hosted.ts';
import { anotherColumn, anotherMapping, anotherRoom, docsOnly, roomsWithReadings } from './rooms.ts';
import { withAct } from './with-act.ts';

const minutes = 60_000;

withAct('a pipeline with data', (act) => {
  let lake: Hosted;
  let mapping: PullRequest;
  beforeAll(async () => {
    lake = await hosted(act, roomsWithReadings);
  });
  afterAll(async () => {
    expect(lake.github.faults).toEqual([]);
    await lake.close();
  });
  const jobs = ({ changes, told }: PullRequest) => ({ ...changes.jobs, ...told.jobs });
  /** Of the plan and the preview; the check of the YAML finds the same in all. */
  const titles = (pullRequest: PullRequest) =>
    lake.checks(pullRequest).flatMap(({ name, conclusion, output: { title } }) => {
      const exact = title.replace(/in [\d.]+ s;/, 'in … s;');
      return name.startsWith('penstock check') ? [] : [`${name}: ${conclusion}: ${exact}`];
    });
  const comment = (pullRequest: PullRequest) => {
    const [{ body } = { body: '' }, ...more] = lake.comments(pullRequest);
    expect(more).toEqual([]);
    return body;
  };

  test(
    'a pull request that adds a room: its rows are previewed, and its merge deploys it',
    async () => {
      const room = await lake.open(anotherRoom('attic'));
      expect(jobs(room)).toEqual({ changes: 'success', comment: 'success' });
      expect(titles(room)).toEqual([
        'penstock plan: rooms/dev: success: New here: 1 job; 2 tables, 1 source, 3 jobs and 1 report merged before and not deployed yet.',
        'penstock preview: rooms/dev: success: 2 steps ran anew in … s; 1 table differs.',
      ]);
      expect(comment(room)).toContain('| `training` | 3 | 4 | 1 row added |\n');
      expect((await lake.merge(room)).jobs).toEqual({ dev: 'success', keep_engines: 'success' });
    },
    10 * minutes,
  );

  test(
    'a pull request that touches only docs is told nothing, and its merge asks which is older and deploys nothing',
    async () => {
      const docs = await lake.open(docsOnly);
      expect(jobs(docs)).toEqual({ changes: 'success', comment: 'success' });
      expect(titles(docs)).toEqual([
        'penstock plan: rooms/dev: success: Nothing changes.',
        'penstock preview: rooms/dev: success: No step does anything else than before.',
      ]);
      expect(lake.comments(docs)).toEqual([]);
      const asked = lake.github.requests.length;
      const { jobs: ended, log } = await lake.merge(docs);
      expect(ended).toEqual({ dev: 'success', keep_engines: 'success' });
      expect(log).toContain('"status":"unchanged"');
      expect(lake.github.requests.slice(asked)).toEqual([expect.stringMatching(/^get \/repos\/acme\/lake\/compare\//)]);
    },
    10 * minutes,
  );

  test(
    'a pull request that changes a mapping: what becomes of the rows, and of the report that reads them',
    async () => {
      mapping = await lake.open(anotherMapping);
      expect(titles(mapping)).toEqual([
        'penstock plan: rooms/dev: success: Changes job keep_warm and table warm; no data is lost.',
        'penstock preview: rooms/dev: success: 2 steps ran anew in … s; 1 table, 1 report differ.',
      ]);
      expect(comment(mapping)).toContain('> - warm.temp \\(double becomes int\\) is read by report rooms.\n');
      expect(comment(mapping)).toContain(
        '| `warm` | 2 | 2 | 1 row added, 1 removed; column temp is int, was double |\n' +
          '| `rooms` | 3 | 3 | 2 rows added, 2 removed; column temp is integer, was double |\n',
      );
    },
    10 * minutes,
  );

  test(
    'a pull request that breaks a column which a report reads',
    async () => {
      const column = await lake.open(anotherColumn);
      expect(jobs(column)).toEqual({ changes: 'failure', comment: 'success' });
      expect(titles(column)).toEqual([
        'penstock preview: rooms/dev: failure: rooms fails.',
        'penstock plan: rooms/dev: success: Changes job keep_warm and table warm; no data is lost.',
      ]);
      expect(column.changes.log).toContain(
        '::error file=pipeline/rooms.yml,line=32,endLine=32,col=3,endColumn=8,title=preview-failed::' +
          "rooms fails since the change: COLUMN_NOT_FOUND: line 1:54: Column 'w.room' cannot be resolved\n",
      );
      expect(comment(column)).toContain(
        "> - `rooms` failed: `COLUMN_NOT_FOUND: line 1:54: Column 'w.room' cannot be resolved`\n",
      );
    },
    10 * minutes,
  );

  test(
    'a pull request from a fork is previewed, planned as data by the code of the default branch, and its merge deploys it',
    async () => {
      const fork = await lake.open(anotherRoom('cellar'), 'mallory');
      expect(jobs(fork)).toEqual({ changes: 'success', comment: 'success' });
      expect(titles(fork)[0]).toBe(
        'penstock plan: rooms/dev: success: Adds job extract_room[cellar]; no data is lost.',
      );
      expect(comment(fork)).not.toContain("The pull request's own run has made this plan");
      const { jobs: ended, log } = await lake.merge(fork);
      expect(ended).toEqual({ dev: 'success', keep_engines: 'success' });
      expect(log).toContain('"status":"updated"');
    },
    10 * minutes,
  );

  test(
    'what a plan that went stale left is told by the next pull request, and deployed by its merge',
    async () => {
      expect((await lake.merge(mapping)).jobs).toEqual({ dev: 'failure', keep_engines: 'success' });
      const docs = await lake.open(docsOnly);
      expect(titles(docs)[0]).toMatch(
        /^penstock plan: rooms\/dev: success: \d changes merged before and not deployed yet;/,
      );
      const { jobs: ended, log } = await lake.merge(docs);
      expect(ended).toEqual({ dev: 'success', keep_engines: 'success' });
      expect(log).toContain('"status":"updated"');
    },
    10 * minutes,
  );

  test(
    'a person dispatches a backfill: it is planned, and exactly that is run',
    async () => {
      const inputs = {
        pipeline: 'pipeline/rooms.yml',
        environment: 'dev',
        windows: 'missing',
        set: '',
        concurrency: '',
      };
      const event = dispatched({ ...inputs, since: '2025-11-29', until: '2025-11-30', 'stop-on-failure': false });
      const { jobs: ended, log } = await lake.run('backfill', event);
      expect({ ended, log }).toMatchObject({ ended: { plan: 'success', run: 'success' } });
      const [, digest = ''] = /^\{"manifest":"(\w+)","windows":\["2025-11-30","2025-11-29"\]/m.exec(log) ?? [];
      expect(log).toContain('rooms (dev): 2 windows, 2025-11-29 to 2025-11-30\n');
      expect(log).toContain(`Manifest ${digest}: --manifest ${digest} runs exactly this\n`);

      const again = await lake.run('backfill', event);
      expect(again.jobs).toEqual({ plan: 'success' });
    },
    10 * minutes,
  );
});

withAct('what init writes into an empty repository', (act) => {
  let lake: Hosted;
  beforeAll(async () => {
    lake = await hosted(act, {});
  });
  afterAll(async () => {
    expect(lake.github.faults).toEqual([]);
    await lake.close();
  });

  test(
    'nothing is deployed before the account was set up',
    async () => {
      delete lake.vars['PENSTOCK_AWS'];
      const first = await lake.open(docsOnly);
      expect(first.changes.jobs).toEqual({ changes: 'success', tests: 'success' });
      expect((await lake.merge(first)).jobs).toEqual({ keep_engines: 'success' });
      lake.vars['PENSTOCK_AWS'] = 'true';
    },
    10 * minutes,
  );

  test(
    'the first pull request after that shows all of it, and its merge deploys it',
    async () => {
      const first = await lake.open(docsOnly);
      expect(lake.checks(first)[0]?.output.title).toBe('New here: 1 table, 1 source, 1 job and 1 report.');
      expect((await lake.merge(first)).jobs).toEqual({ dev: 'success', keep_engines: 'success' });
    },
    10 * minutes,
  );

  test(
    'the schedule runs it, and keeps its report',
    async () => {
      const run = await lake.run('schedule-orders', scheduled('15 3 * * *'));
      if (run.jobs['run'] !== 'success') throw new Error(run.log);
      expect(lake.artifact(run, 'report-dev')).toHaveProperty(['index.html']);
    },
    10 * minutes,
  );

  test(
    'told twice, it follows the run that is there',
    async () => {
      const { jobs, log } = await lake.run('schedule-orders', scheduled('15 3 * * *'));
      expect(jobs).toEqual({ run: 'success' });
      expect(log).toMatch(/Run \S+_scheduled was started already/);
    },
    10 * minutes,
  );
});
