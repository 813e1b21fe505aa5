/** What a plan holds, beyond its page. */
import { describe, expect, test } from '@jest/globals';
import { makePlan } from '../../action/src/plan/make-plan.ts';
import { flowchart } from '../../action/src/review/mermaid/steps.ts';
import { planReview } from '../../action/src/plan/review.ts';
import { planText, readPlan } from '../../action/src/plan/read.ts';
import { verdict } from '../../action/src/plan/verdict.ts';
import { planInTerminal } from '../../action/src/terminal/plan.ts';
import { cases } from './cases.ts';
import { deployed, edited, plant, rendered, type Files } from './plant.ts';

const planOf = async (name: keyof typeof cases) => {
  const plan = await cases[name]?.();
  if (plan === undefined) throw new Error(`There is no case ${name}`);
  return plan;
};

const yml = 'pipeline/plant.yml';

const manyJobs = (jobs: number) => ({
  ...plant,
  [yml]: `name: plant
database: plant_db
environments: { dev: { region: eu-west-1, account: "111111111111" } }
tables: { rows: { path: rows/, format: csv, columns: { a: int } } }
jobs:
${Array.from({ length: jobs }, (_, index) => `  import_${index}: { window: none, script: glue/daily.py, writes: rows }`).join('\n')}
`,
});

describe('a plan', () => {
  test('of nothing is one line in the terminal, beside its digest', async () => {
    const plan = await planOf('nothing changed');
    expect(planInTerminal(plan, { color: false, width: 80 })).toBe(
      `plant (dev): Nothing changes.\n\nDigest ${plan.digests.artifacts}\n`,
    );
    expect(planReview(plan)).toMatchObject({ isEmpty: true, conclusion: 'success', table: undefined });
  });

  test('fits 80 columns of a terminal, but for what has no space', async () => {
    for (const name of ['another path of a table', 'a removed step and its table', 'more rights'] as const) {
      const lines = planInTerminal(await planOf(name), { color: false, width: 80 }).split('\n');
      expect(lines.filter((line) => line.length > 80 && /\S \S/.test(line.slice(8)))).toEqual([]);
    }
  });

  test('counts in the terminal what comes with a new item, and tells what it costs and what roles that are there may more', async () => {
    const lines = planInTerminal(await planOf('an added item'), { color: false, width: 400 }).split('\n');
    const from = lines.findIndex((line) => line.startsWith('models/'));
    expect(lines.slice(from, lines.indexOf('not checked'))).toEqual([
      'models/anomalies_of[attic].json +31 −0',
      '',
      'permissions',
      expect.stringMatching(/^ {2}model role may: read, write s3:/),
      expect.stringMatching(/^ {2}state machine role may: run job/),
      '  3 new roles: penstock plan --out DIR writes what each may',
      '',
      'the next run',
      '  extract_room[attic] runs first: it is new',
      '  anomalies_of[attic] runs first: it is new',
      '',
      'cost',
      "  $0.84 a window, $0.62 before; not counted: SageMaker's instances; storage and requests of S3, logs, and networks",
      '',
    ]);
  });

  test('that loses rows is never a success', async () => {
    expect(planReview(await planOf('a removed step and its table')).conclusion).toBe('neutral');
  });

  test('has the same artifacts for a comment more, and others for a parameter of a model', async () => {
    const { digests } = await planOf('nothing changed');
    expect((await planOf('a comment in the yaml')).digests).toEqual(digests);
    expect((await planOf('a parameter of a model')).digests.artifacts).not.toBe(digests.artifacts);
  });

  test('says that nobody looked at what is deployed', async () => {
    const plan = await planOf('a fork, without credentials');
    expect(plan.digests.base).toBe('unread');
    expect(plan.notChecked[0]).toBe(
      'The deployed stack was not read: what is deployed may differ from the merge base.',
    );
  });

  test('is made of a stack that an earlier version deployed, whose scripts nobody recorded', async () => {
    const { pipeline, rendering } = await rendered(plant);
    const plan = makePlan(pipeline, {
      head: rendering,
      base: 'none',
      deployed: deployed(rendering, { recorded: undefined }),
    });
    expect(verdict(plan)).toBe('Nothing changes.');
    expect(plan.notChecked[0]).toMatch(/^What was deployed is not recorded: /);
  });

  test('of a merge base with mistakes says so', async () => {
    const { pipeline, rendering } = await rendered(plant);
    const plan = makePlan(pipeline, { head: rendering, base: 'broken', deployed: undefined });
    expect(plan.notChecked).toContain('The merge base has mistakes of its own, and could not be rendered.');
  });

  test('of a table that is empty loses nothing', async () => {
    const [before, head] = [
      await rendered(plant),
      await rendered(edited(plant, ['pipeline/plant.yml', 'database: plant_db', 'database: other_db'])),
    ];
    const tables = ['temperatures', 'daily', 'training', 'anomalies'];
    const state = deployed(before.rendering, { partitions: new Map(tables.map((table) => [table, 0])) });
    const plan = makePlan(head.pipeline, { head: head.rendering, base: 'none', deployed: state });
    expect(plan.changes.filter(({ losesData }) => losesData).map(({ name }) => name)).toEqual(['Database']);
  });
});

describe('a query that still reads what is gone', () => {
  const told = async (head: Files, before: Files | undefined, base: Files | undefined) => {
    const { pipeline, rendering } = await rendered(head);
    const [old, merged] = [before && (await rendered(before)), base && (await rendered(base))];
    const empty = new Map(['temperatures', 'daily', 'training', 'anomalies'].map((table) => [table, 0]));
    const plan = makePlan(pipeline, {
      head: rendering,
      base: merged?.rendering ?? 'none',
      deployed: old === undefined ? null : deployed(old.rendering, { partitions: empty }),
    });
    const atRisk = plan.changes.filter(({ risk }) => risk === 'high').map(({ what }) => what);
    return [verdict(plan), plan.warnings[0], planReview(plan).conclusion, atRisk];
  };
  const renamed = edited(plant, [
    yml,
    'at: timestamp, temp: double, room_id',
    'at: timestamp, celsius: double, room_id',
  ]);
  const failure = 'Report by_room fails: its query reads daily.temp, which is renamed to celsius.';

  test('is of high risk, though the table is empty', async () => {
    expect(await told(renamed, plant, undefined)).toEqual([
      'Changes table daily; report by_room would fail.',
      failure,
      'neutral',
      ['table daily'],
    ]);
  });

  test('is told before the first deployment, by the merge base', async () => {
    expect(await told(renamed, undefined, plant)).toEqual([
      'New here: 1 table; 3 tables, 2 sources, 4 jobs, 2 models and 1 report merged before and not deployed yet; report by_room would fail.',
      failure,
      'neutral',
      ['table daily'],
    ]);
  });

  test('is told of a table that is gone from another database too', async () => {
    const [before, head] = ['lake', 'plant_lake'].map((database) =>
      edited(
        plant,
        [yml, 'database: plant_db', `database: ${database}`],
        ['sql/by_room.sql', 'FROM daily', 'FROM lake.daily'],
      ),
    );
    if (head === undefined) throw new Error('There is no head.');
    const [, warning, conclusion] = await told(head, before, undefined);
    expect([warning, conclusion]).toEqual([
      'Report by_room fails: its query reads table daily, which is removed.',
      'neutral',
    ]);
  });

  test('is none where the query goes with it, or names something else so', async () => {
    const follows = edited(renamed, ['sql/by_room.sql', 'avg(temp)', 'avg(celsius)']);
    expect((await told(follows, plant, undefined))[0]).toBe(
      'Changes table daily; edits the query of report by_room; no data is lost.',
    );
    const days = edited(
      plant,
      [yml, '  daily: { path', '  days: { path'],
      [yml, 'writes: daily', 'writes: days'],
      ['sql/by_room.sql', 'SELECT room_id', 'WITH daily AS (SELECT * FROM days) SELECT room_id'],
    );
    expect((await told(days, plant, undefined))[0]).toMatch(/no data is lost\.$/);
  });
});

describe('the words of a plan', () => {
  test('are those of the YAML: no logical id stands where nobody has to click for it', async () => {
    for (const name of Object.keys(cases)) {
      const plan = await planOf(name);
      const { verdict, table = '', warnings } = planReview(plan);
      const ids = plan.changes.filter(({ type }) => type.startsWith('AWS::')).map(({ name }) => name);
      const said = [verdict, table, ...warnings].join('\n');
      expect(ids.filter((id) => id !== 'Database' && new RegExp(`\\b${id}\\b`).test(said))).toEqual([]);
    }
  });

  test('name the steps that are added, and the worst that comes of a table, in one sentence', async () => {
    const { pipeline, rendering } = await rendered(
      edited(
        plant,
        [yml, 'rooms: [kitchen, office]', 'rooms: [kitchen, office, attic]'],
        [yml, 'columns: { temp: double, at: timestamp }', 'columns: { temp: float, at: timestamp }'],
      ),
    );
    const before = await rendered(plant);
    const plan = makePlan(pipeline, { head: rendering, base: 'none', deployed: deployed(before.rendering) });
    expect(verdict(plan)).toBe(
      'Adds job extract_room[attic] and model anomalies_of[attic]; column temp of table temperatures becomes float: its 12 partitions cannot be read until they are written again.',
    );
    expect(plan.warnings).toContain(
      'temperatures.temp (double becomes float) is read by job extract_room (3 items), whose script reads the table, job daily, whose script reads the table and model anomalies_of (3 items).',
    );
  });

  test('stay few, however much changes, and the JSON within its schema', async () => {
    const { pipeline, rendering } = await rendered(manyJobs(300));
    const before = await rendered(manyJobs(1));
    const plan = makePlan(pipeline, { head: rendering, base: before.rendering, deployed: undefined });
    expect(verdict(plan)).toBe('Adds job import_8, job import_20, job import_22 and 296 more; no data is lost.');
    expect(planReview(plan).table).toContain(
      '| jobs | job import\\_8, job import\\_20, job import\\_22, job import\\_32 and 295 more |  |  | none |',
    );
    expect(readPlan(planText(plan), 'a file')).toEqual(plan);
  });

  test('tell of a role that is there, and reaches beyond the pipeline, before all others', async () => {
    const plan = await planOf('more rights');
    expect(planReview(plan).conclusion).toBe('neutral');
    expect(plan.permissions[0]).toMatchObject({
      what: 'role of import_readings',
      widens: true,
      reachesOut: ['read s3://acme-rooms/*', 'list s3://acme-rooms'],
    });
  });
});

describe('data in a plan is data', () => {
  const hostile = '</details> @everyone `code` | <img src=x onerror=alert(1)> ![x](http://evil) ${{ secrets.X }}';

  test('in a script and a query', async () => {
    const head = await rendered({ ...plant, 'glue/daily.py': `# ${hostile}\n\`\`\`\n` });
    const before = await rendered(plant);
    const plan = makePlan(head.pipeline, { head: head.rendering, base: 'none', deployed: deployed(before.rendering) });
    const detail = planReview(plan).details.find(({ summary }) => summary.includes('daily.py'));
    expect(detail?.body.split('\n')[0]).toBe('````diff');
    expect(detail?.body.trimEnd().split('\n').at(-1)).toBe('````');
  });

  test('in names, places and values that another run wrote', async () => {
    const plan = await planOf('an edited query');
    const [change] = plan.changes;
    if (change === undefined) throw new Error('Nothing changes.');
    const review = planReview({
      ...plan,
      changes: [{ ...change, name: hostile, what: hostile, type: hostile, consequence: hostile, inShort: hostile }],
      warnings: [hostile],
      forecast: [{ step: hostile, runs: 'again', why: hostile }],
    });
    const outsideOfCode = (markup: string) => markup.replaceAll('\\`', '').replace(/(`+).*?\1/g, '');
    for (const markup of [
      review.verdict,
      review.table ?? '',
      ...review.warnings,
      ...review.details.map(({ body }) => body),
    ])
      expect(outsideOfCode(markup)).not.toMatch(/<(?!\/?(details|summary|code>))|@everyone|(?<!\\)!\[/);
  });

  test('in the drawing', () => {
    const graph = {
      nodes: [{ name: 'a"] --> b["c', kind: 'script', status: 'added' as const }],
      edges: [],
      leftOut: 0,
    };
    expect(flowchart(graph).split('\n')[1]).toBe('  s0["a#34;#93; --#62; b#91;#34;c"]:::added');
  });
});

describe('a file that is no plan', () => {
  const refusal = (text: string) => {
    try {
      readPlan(text, 'plan.json');
      return 'taken';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  test.each([
    ['no JSON', '{', /^plan\.json is no plan: Expected property name/],
    ['another document', '{}', /^plan\.json is no plan: the document must have required property 'version'\.$/],
  ])('is refused: %s', (_, text, message) => expect(refusal(text)).toMatch(message));

  test('is refused with a key more, and with a text without end', async () => {
    const plan = await planOf('an edited query');
    expect(refusal(JSON.stringify({ ...plan, more: 1 }))).toBe(
      'plan.json is no plan: the document must NOT have additional properties.',
    );
    expect(refusal(JSON.stringify({ ...plan, file: 'x'.repeat(2001) }))).toBe(
      'plan.json is no plan: /file must NOT have more than 2000 characters.',
    );
  });
});

describe('a pipeline of several state machines and templates', () => {
  test('is the same as itself, whichever of its files is read first', async () => {
    const { pipeline, rendering } = await rendered(manyJobs(300));
    const state = deployed(rendering);
    const reversed = Object.fromEntries(Object.entries(state.files).toReversed());
    expect(Object.keys(reversed).length).toBeGreaterThan(10);
    const plan = makePlan(pipeline, {
      head: rendering,
      base: 'none',
      deployed: deployed(rendering, { files: reversed }),
    });
    expect(verdict(plan)).toBe('Nothing changes.');
  });

  test('draws of many steps only those that change, and their neighbours', async () => {
    const [before, head] = [await rendered(manyJobs(60)), await rendered(manyJobs(61))];
    const plan = makePlan(head.pipeline, { head: head.rendering, base: before.rendering, deployed: undefined });
    expect(plan.graph).toEqual({
      nodes: [{ name: 'import_60', kind: 'script', status: 'added' }],
      edges: [],
      leftOut: 60,
    });
  });
});
