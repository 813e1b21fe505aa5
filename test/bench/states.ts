import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import jsonata from 'jsonata';
import { virtualClock } from '../../simulators/cloud/clock.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import type { HistoryEvent } from '../../simulators/cloud/states/machine.ts';
import { inTurn, row, seconds } from './measure.ts';

const rounds = 20_000;
/** Each round is a Pass and a Choice; the last state is a Succeed. */
const states = 2 * rounds + 1;

const jsonataLoop = {
  QueryLanguage: 'JSONata',
  StartAt: 'Add',
  States: {
    Add: { Type: 'Pass', Output: { n: '{% $states.input.n + 1 %}' }, Next: 'Enough' },
    Enough: {
      Type: 'Choice',
      Choices: [{ Condition: `{% $states.input.n >= ${rounds} %}`, Next: 'Done' }],
      Default: 'Add',
    },
    Done: { Type: 'Succeed' },
  },
};

const jsonpathLoop: StateMachineDefinition = {
  StartAt: 'Add',
  States: {
    Add: { Type: 'Pass', Parameters: { 'n.$': 'States.MathAdd($.n, 1)' }, Next: 'Enough' },
    Enough: {
      Type: 'Choice',
      Choices: [{ Variable: '$.n', NumericGreaterThanEquals: rounds, Next: 'Done' }],
      Default: 'Add',
    },
    Done: { Type: 'Succeed' },
  },
};

const run = (definition: object, journal: (event: HistoryEvent) => void = () => undefined) =>
  execute({
    definition,
    input: { n: 0 },
    type: 'EXPRESS',
    stateMachine: { id: 'arn:aws:states:us-east-1:000000000000:stateMachine:loop', name: 'loop' },
    execution: {
      id: 'arn:aws:states:us-east-1:000000000000:execution:loop:1',
      name: '1',
      roleArn: 'arn:aws:iam::000000000000:role/r',
      startTime: '2026-01-01T00:00:00.000Z',
    },
    clock: virtualClock(),
    tasks: { run: () => Promise.reject(new Error('There is no task.')) },
    journal,
    signal: new AbortController().signal,
  });

/**
 * Counting loops. In JSONPath against the npm package aws-local-stepfunctions, which knows no JSONata; in JSONata against
 * evaluating the two expressions of the loop by jsonata alone.
 */
export async function statesPerSecond(): Promise<readonly string[]> {
  const peer = new StateMachine(jsonpathLoop);
  const paths = await inTurn(
    5,
    () => run(jsonpathLoop),
    () => peer.run({ n: 0 }).result,
  );
  const expressions = await inTurn(5, () => run(jsonataLoop), jsonataAlone);
  return [
    line('JSONPath', paths.ours, 'aws-local-stepfunctions', paths.peer),
    line('JSONata', expressions.ours, 'their jsonata alone', expressions.peer),
    await memory(),
  ];
}

async function jsonataAlone(): Promise<void> {
  const add = jsonata('$states.input.n + 1');
  const enough = jsonata(`$states.input.n >= ${rounds}`);
  for (let n = 0; n < rounds; n++) {
    await add.evaluate({}, { states: { input: { n } } });
    await enough.evaluate({}, { states: { input: { n } } });
  }
}

function line(language: string, ours: number, name: string, peer: number): string {
  const rate = `${Math.round(states / ours)} states/s`;
  return `${row(`interpreter, ${states} states in ${language}`, ours, name, peer)}; ${rate}`;
}

/** Of the history that is kept, and what the interpreter holds on to beside it once it is done. */
async function memory(): Promise<string> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  await seconds(() => run(jsonpathLoop));
  const without = used() - before;
  const events: HistoryEvent[] = [];
  await run(jsonpathLoop, (event) => events.push(event));
  const kept = used() - before - without;
  const megabytes = (bytes: number): string => (((bytes / events.length) * 100_000) / 1e6).toFixed(1);
  return `interpreter, memory per 100,000 events: ${megabytes(kept)} MB with the history kept; ${megabytes(without)} MB without`;
}
