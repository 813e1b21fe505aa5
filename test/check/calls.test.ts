/** Lambdas and executions: what is said of them, and of the pipelines that they start. */
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../action/src/check/load.ts';
import { mistakes } from './mistakes.ts';

const step = (text: string): readonly [string, string] => ['reports:', `${text}\nreports:`];

mistakes([
  [
    'a call of a function, with what the run knows',
    [
      step(
        'lambdas: { tell: { function: plant-notifier, payload: { window: "${{ window.id }}", lowest: ["${{ inputs.lowest }}"] }, needs: hourly } }',
      ),
    ],
    [],
  ],
  [
    'a function by its ARN',
    [step('lambdas: { tell: { function: "arn:aws:lambda:eu-west-1:111111111111:function:f" } }')],
    [
      '15:30 "arn:aws:lambda:eu-west-1:111111111111:function:f" cannot be the name of a Lambda function. (It takes letters, digits, "_" and "-", at most 64; the name alone, not the ARN.)',
    ],
  ],
  [
    'a payload that is a text',
    [step('lambdas: { tell: { function: f, payload: "{}" } }')],
    ['15:42 "payload" takes a mapping; found "{}".'],
  ],
  [
    'a call without a function',
    [step('lambdas: { tell: { payload: {} } }')],
    ['15:12 "function" is missing in "tell". (It takes the name of a Lambda function.)'],
  ],
  [
    'a payload that refers to an input that there is not',
    [step('lambdas: { tell: { function: f, payload: { a: "${{ inputs.lowset }}" } } }')],
    ['15:48 There is no input "lowset". (Did you mean "lowest"?)'],
  ],
  [
    'a step by the name of another',
    [step('lambdas: { clean: { function: f } }')],
    ['15:12 "clean" is the name of two steps (first at 10:3); all steps share their names. (Rename one of them.)'],
  ],
  [
    'a need that is misspelt',
    [step('lambdas: { tell: { function: f, needs: huorly } }')],
    ['15:40 There is no step "huorly". (Did you mean "hourly" (reports, 17:3)?)'],
  ],
  [
    'an execution of nothing',
    [step('executions: { refresh: { needs: hourly } }')],
    ['15:15 "refresh" has neither pipeline nor state_machine. (That key says what it does.)'],
  ],
  [
    'an ARN of something else',
    [step('executions: { refresh: { state_machine: "arn:aws:lambda:eu-west-1:111111111111:function:f" } }')],
    [
      '15:41 "arn:aws:lambda:eu-west-1:111111111111:function:f" is no ARN of a state machine. (It is like arn:aws:states:eu-west-1:111111111111:stateMachine:nightly, without a version or alias.)',
    ],
  ],
  [
    'a step to start from in a state machine that is not known here',
    [
      step(
        'executions: { refresh: { state_machine: "arn:aws:states:eu-west-1:111111111111:stateMachine:m", from: publish } }',
      ),
    ],
    ['15:97 Key "from" does not go with the other keys here. (Known here: state_machine, input, needs.)'],
  ],
  [
    'marks on bars',
    [['{ type: line, x: hour, y: temp }', '{ type: bar, x: hour, y: temp, mark: odd }']],
    ['16:74 The points of a bar chart cannot be marked. (Types with marks: line and point.)'],
  ],
]);

const folder = mkdtempSync(join(tmpdir(), 'penstock-calls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const environments = 'environments: { dev: { region: eu-west-1, account: "111111111111" } }';
const dashboards = `name: dashboards
database: d
${environments}
inputs: { top: { type: number, default: 5 } }
reports:
  prepare: { sql: a.sql }
  publish: { sql: a.sql, needs: prepare }
`;

beforeEach(() => {
  mkdirSync(join(folder, 'pipeline'), { recursive: true });
  writeFileSync(join(folder, 'a.sql'), 'SELECT 1 AS one');
});

/** What is said of a pipeline that starts `run`, with `others` beside it; and the pipeline. */
async function starting(run: string, others: Readonly<Record<string, string>>, more = '') {
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, 'pipeline', name), text);
  const file = join(folder, 'pipeline', 'main.yml');
  writeFileSync(file, `name: main\ndatabase: m\n${environments}\n${more}executions: { refresh: ${run} }\n`);
  const { diagnostics, pipeline } = await load(file, { environment: 'dev' });
  rmSync(join(folder, 'pipeline'), { recursive: true });
  const says = diagnostics
    .filter(({ code }) => code !== 'unused')
    .map(({ at, message, hint }) => `${at.line}:${at.column} ${message}${hint === undefined ? '' : ` (${hint})`}`);
  return { says, step: pipeline?.steps[0] };
}

test('a pipeline is started with the defaults of its inputs, from a step with all that follow from it', async () => {
  const { says, step } = await starting('{ pipeline: dashboards, from: publish }', { 'dashboards.yml': dashboards });
  expect(says).toEqual([]);
  expect(step).toMatchObject({
    kind: 'execution',
    of: {
      kind: 'pipeline',
      pipeline: 'dashboards',
      inputs: { top: 5 },
      select: { steps: ['publish'], reason: 'the run starts at publish' },
    },
  });
});

test.each<[string, string, Record<string, string>, string, string[]]>([
  [
    'a pipeline that is not there',
    '{ pipeline: dashbords }',
    { 'dashboards.yml': dashboards },
    '',
    ['4:36 There is no pipeline "dashbords": no dashbords.yml beside this file. (Did you mean "dashboards"?)'],
  ],
  [
    'a pipeline that is deployed from elsewhere',
    '{ pipeline: nightly }',
    {},
    '',
    [
      '4:36 There is no pipeline "nightly": no nightly.yml beside this file. (What is deployed from elsewhere can be started by its ARN: state_machine.)',
    ],
  ],
  [
    'a step that it does not have',
    '{ pipeline: dashboards, from: publsh }',
    { 'dashboards.yml': dashboards },
    '',
    ['4:54 pipeline/dashboards.yml has no step "publsh". (Did you mean "publish"?)'],
  ],
  [
    'a pipeline with errors',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': `${dashboards}jobs: 5\n` },
    '',
    ['4:36 The pipeline "dashboards" has an error of its own. (penstock check shows it.)'],
  ],
  [
    'a pipeline without the environment',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': dashboards.replace(`${environments}\n`, '') },
    '',
    ['4:36 The pipeline "dashboards" has no environment "dev". (Declare it there too.)'],
  ],
  [
    'a pipeline in another account',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': dashboards.replace('111111111111', '222222222222') },
    '',
    [
      '4:36 In dev, pipeline/dashboards.yml is in 222222222222, eu-west-1, and this pipeline in 111111111111, eu-west-1. (A state machine starts only what is in its own account and region.)',
    ],
  ],
  [
    'a pipeline with other windows',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': dashboards },
    'window: hour\n',
    [
      '5:36 pipeline/dashboards.yml runs for each day of UTC, this pipeline for each hour of UTC: it cannot be handed this window. (Give both the same window and timezone.)',
    ],
  ],
  [
    'a file that holds a pipeline of another name',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': dashboards.replace('name: dashboards', 'name: boards') },
    '',
    ['4:36 pipeline/dashboards.yml holds a pipeline of another name: "boards". (Let both be the same.)'],
  ],
  [
    'pipelines that start each other',
    '{ pipeline: dashboards }',
    { 'dashboards.yml': `${dashboards}executions: { back: { pipeline: main } }\n` },
    '',
    ['4:36 The pipeline "dashboards" has an error of its own. (penstock check shows it.)'],
  ],
  [
    'a pipeline that starts itself',
    '{ pipeline: main }',
    {},
    '',
    ['4:36 Pipelines would start each other without end: main.yml, main.yml. (Take one of these executions out.)'],
  ],
  [
    'a state machine of another account',
    '{ state_machine: "arn:aws:states:eu-west-1:222222222222:stateMachine:nightly" }',
    {},
    '',
    [
      '4:41 The state machine is in 222222222222, eu-west-1; a run in dev can start only what is in 111111111111, eu-west-1. (A variable can have another value in each environment.)',
    ],
  ],
])('%s', async (_, run, others, more, says) => {
  expect((await starting(run, others, more)).says).toEqual(says);
});
