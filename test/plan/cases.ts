/** One change each: what a plan of it says lies in expected/. */
import type { DeployedState } from '../../action/src/plan/deployed-state.ts';
import { makePlan } from '../../action/src/plan/make-plan.ts';
import type { Plan } from '../../action/src/plan/plan.ts';
import { planReview } from '../../action/src/plan/review.ts';
import { reviewPage } from '../../action/src/review/page.ts';
import { deployed, edited, plant, rendered, type Files, type Rendered } from './plant.ts';

const yml = 'pipeline/plant.yml';

export const cases: Readonly<Record<string, () => Promise<Plan>>> = {
  'nothing changed': () => after(plant),
  'a comment in the yaml': () => after(edited(plant, [yml, 'name: plant', '# Of the plant.\nname: plant'])),
  'a renamed column': () =>
    after(
      edited(
        plant,
        [
          yml,
          'columns: { at: timestamp, temp: double, room_id: string }',
          'columns: { at: timestamp, celsius: double, room_id: string }',
        ],
        ['sql/by_room.sql', 'avg(temp)', 'avg(celsius)'],
      ),
    ),
  'a renamed column that a report still reads': () =>
    after(edited(plant, [yml, 'at: timestamp, temp: double, room_id', 'at: timestamp, celsius: double, room_id'])),
  'a renamed table that a report still reads': () =>
    after(edited(plant, [yml, '  daily: { path', '  days: { path'], [yml, 'writes: daily', 'writes: days'])),
  'another type of a column': () =>
    after(
      edited(plant, [
        yml,
        'columns: { at: timestamp, temp: double, room_id: string }',
        'columns: { at: timestamp, temp: float, room_id: string }',
      ]),
    ),
  'a column in the middle of a csv': async () => {
    const csv = edited(plant, [yml, 'path: daily/, format: parquet', 'path: daily/, format: csv']);
    const more = edited(csv, [
      yml,
      '{ at: timestamp, temp: double, room_id: string }',
      '{ at: timestamp, floor: int, temp: double, room_id: string }',
    ]);
    return planned(await rendered(csv), await rendered(more));
  },
  'another path of a table': () => after(edited(plant, [yml, 'path: lake/temperatures/', 'path: lake/readings/'])),
  'an edited script': () => after(edited(plant, ['glue/import_readings.py', 'print("clean")', 'print("cleaner")'])),
  'an edited query': () => after(edited(plant, ['sql/by_room.sql', 'avg(temp)', 'max(temp)'])),
  'an added step': () => after(withStep),
  'a removed step and its table': async () => planned(await rendered(withStep), await rendered(plant)),
  'more rights': () => after(edited(plant, [yml, 'reads: readings', 'reads: [readings, rooms]'])),
  'an added item': () => after(edited(plant, [yml, 'rooms: [kitchen, office]', 'rooms: [kitchen, office, attic]'])),
  'a parameter of a model': () => after(edited(plant, [yml, 'num_trees: 50', 'num_trees: 100'])),
  'larger workers': () =>
    after(
      edited(plant, [
        yml,
        'script: glue/import_readings.py',
        'script: glue/import_readings.py\n    workers: { type: G.2X, count: 4 }',
      ]),
    ),
  'another database': () => after(edited(plant, [yml, 'database: plant_db', 'database: plant_lake'])),
  'protection taken away': async () =>
    planned(await rendered(plant, 'prod'), await rendered(edited(plant, [yml, ', protected: true', '']), 'prod')),
  'protection given': async () =>
    planned(await rendered(edited(plant, [yml, ', protected: true', '']), 'prod'), await rendered(plant, 'prod')),
  'a template changed by hand': () =>
    after(plant, (files) => changedFile(files, 'template.json', '"NumberOfWorkers": 2', '"NumberOfWorkers": 9')),
  'a state machine changed by hand': () =>
    after(plant, (files) =>
      changedFile(files, 'state-machine.asl.json', '"MaxDelaySeconds": 60', '"MaxDelaySeconds": 61'),
    ),
  'another version of Penstock': async () => {
    const [before, { pipeline, rendering }] = [await rendered(plant), await rendered(plant)];
    const files = Object.entries(rendering.files).map(([path, text]): [string, string] => [
      path,
      /penstock|scores\.py$/.test(path) ? text.replace('# ', '# anew: ') : text,
    ]);
    return planned(before, { pipeline, rendering: { ...rendering, files: Object.fromEntries(files) } });
  },
  'a new pipeline': async () => {
    const { pipeline, rendering } = await rendered(plant);
    return makePlan(pipeline, { head: rendering, base: 'none', deployed: null });
  },
  'a fork, without credentials': async () => {
    const [base, head] = [await rendered(plant), await rendered(withStep)];
    return makePlan(head.pipeline, { head: head.rendering, base: base.rendering, deployed: undefined });
  },
  'merged before, and not deployed yet': async () => {
    const old = await rendered(plant);
    const merged = await rendered(edited(plant, ['sql/by_room.sql', 'avg(temp)', 'max(temp)']));
    const head = await rendered(
      edited(plant, ['sql/by_room.sql', 'avg(temp)', 'max(temp)'], ['glue/extract_room.py', 'extract', 'extract all']),
    );
    return makePlan(head.pipeline, { head: head.rendering, base: merged.rendering, deployed: deployed(old.rendering) });
  },
  'a first deployment of what was merged before': async () => {
    const [merged, head] = [await rendered(plant), await rendered(withStep)];
    return first(merged, head);
  },
  'a first deployment of what was merged before, and is changed here': async () =>
    first(
      await rendered(plant),
      await rendered(
        edited(
          withStep,
          [yml, 'script: glue/daily.py', 'script: glue/daily.py\n    workers: { type: G.2X, count: 4 }'],
          ['sql/by_room.sql', 'avg(temp)', 'max(temp)'],
          ['glue/extract_room.py', 'extract', 'extract all'],
        ),
      ),
    ),
  'a first deployment of what was merged before, and is skipped otherwise here': async () =>
    first(
      await rendered(plant),
      await rendered(
        edited(plant, [yml, 'skip_if: { no_new_data: readings }', 'skip_if: { not: { no_new_data: readings } }']),
      ),
    ),
};

/** Nothing is deployed, and one has been merged. */
const first = (merged: Rendered, head: Rendered): Plan =>
  makePlan(head.pipeline, { head: head.rendering, base: merged.rendering, deployed: null });

/** With a job more, and a table that it writes. */
const withStep: Files = edited(
  { ...plant, 'glue/floors.py': 'print("floors")\n' },
  [
    yml,
    '  training: {',
    '  floors: { path: floors/, format: parquet, columns: { floor: int, temp: double } }\n  training: {',
  ],
  [
    yml,
    'reports:\n',
    '  by_floor:\n    window: none\n    script: glue/floors.py\n    reads: [temperatures, rooms]\n    writes: floors\nreports:\n',
  ],
);

async function after(files: Files, byHand?: (files: Files) => Files): Promise<Plan> {
  return planned(await rendered(plant), await rendered(files), byHand);
}

function planned(before: Rendered, head: Rendered, byHand: (files: Files) => Files = (files) => files): Plan {
  const state: DeployedState = deployed(before.rendering);
  return makePlan(head.pipeline, {
    head: head.rendering,
    base: before.rendering,
    deployed: deployed(before.rendering, { files: byHand(state.files) }),
  });
}

function changedFile(files: Files, file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

export const expectedName = (name: string): string => `${name.replaceAll(/[ ,]+/g, '-')}.md`;

export const page = (plan: Plan): string => `${reviewPage(planReview(plan))}\n`;
