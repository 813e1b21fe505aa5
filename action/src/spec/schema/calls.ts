/** Steps that call what exists beside the pipeline: Lambda functions, other pipelines and state machines. */
import Type from 'typebox';
import type { Mapping } from '../data.ts';
import { stepKeys } from './jobs.ts';
import { byKey, mapOf, name, object, optional, text } from './words.ts';

const json = (description: string, examples: readonly object[]) =>
  Type.Unsafe<Mapping>({ type: 'object', description, expects: 'a mapping', examples });

export const lambdas = mapOf(
  'a mapping of steps',
  { description: 'Steps that call Lambda functions which exist already.' },
  object(
    'a mapping with function',
    { description: 'A call. A function that throws fails the step.' },
    {
      function: name('a Lambda function', 'The function, in the account and region of the environment.'),
      payload: optional(
        json(
          'What it is given. It may use `${{ inputs.x }}` and `${{ window.id }}`, `.start`, `.end`; default: `{}`.',
          [{ window: '${{ window.id }}' }],
        ),
      ),
      needs: stepKeys.needs,
    },
  ),
);

const otherPipeline = object(
  'a mapping with pipeline',
  { description: 'An execution of another pipeline, for the same window, with the defaults of its inputs.' },
  {
    pipeline: name('a pipeline', 'The pipeline: `NAME.yml` beside this file.'),
    from: optional(name('a step', 'Its step to start from: that one runs, and all that follow from it. Absent: all.')),
    needs: stepKeys.needs,
  },
);

const stateMachine = object(
  'a mapping with state_machine',
  { description: 'An execution of any standard state machine.' },
  {
    state_machine: text('the ARN of a state machine', {
      description: 'The ARN of the state machine.',
      examples: ['arn:aws:states:eu-west-1:111111111111:stateMachine:nightly'],
    }),
    input: optional(
      json('Its input. It may use `${{ inputs.x }}` and `${{ window.id }}`, `.start`, `.end`; default: `{}`.', [
        { day: '${{ window.id }}' },
      ]),
    ),
    needs: stepKeys.needs,
  },
);

export const executions = mapOf(
  'a mapping of steps',
  { description: 'Steps that run other pipelines or state machines, and wait for their end.' },
  byKey('a mapping with pipeline or state_machine', 'An execution.', {
    pipeline: otherPipeline,
    state_machine: stateMachine,
  }),
);
