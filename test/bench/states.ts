import { execute } from '../../simulators/cloud/states/interpreter.ts';
import { virtualClock } from '../../simulators/cloud/clock.ts';
import jsonata from 'jsonata';
import { row, seconds } from './measure.ts';

const rounds = 5000;

/** A counting loop of Pass and Choice states in JSONata, against evaluating its two expressions by jsonata alone. */
export async function statesPerSecond(): Promise<readonly string[]> {
  const definition = {
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
  let events = 0;
  const ours = await seconds(() =>
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
      journal: () => {
        events++;
      },
      signal: new AbortController().signal,
    }),
  );
  const add = jsonata('$states.input.n + 1');
  const enough = jsonata(`$states.input.n >= ${rounds}`);
  const peer = await seconds(async () => {
    for (let n = 0; n < rounds; n++) {
      await add.evaluate({}, { states: { input: { n } } });
      await enough.evaluate({}, { states: { input: { n } } });
    }
  });
  return [
    `${row(`interpreter, ${2 * rounds} states`, ours, 'their jsonata alone', peer)}; ${Math.round((2 * rounds) / ours)} states/s, ${events} events`,
  ];
}
