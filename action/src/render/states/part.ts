/** Parts of a pipeline that are state machines of their own, because AWS limits definitions and histories. */
import { arn } from '../arn.ts';
import { jsonata, type Retrier, type States } from './asl.ts';
import { stepsOf, type Part } from './shape.ts';
import type { Scope } from './step.ts';

const startIsBusy: Retrier = {
  ErrorEquals: ['StepFunctions.ExecutionLimitExceededException', 'StepFunctions.AWSStepFunctionsException'],
  IntervalSeconds: 5,
  BackoffRate: 2,
  MaxAttempts: 6,
  MaxDelaySeconds: 120,
  JitterStrategy: 'FULL',
};

/** Starts the part with the run and the outcomes so far, and goes on with those and its own. */
export function partStates(part: Part, { pipeline, names, integration }: Scope, next: string | undefined): States {
  return {
    [part.name]: {
      Type: 'Task',
      Comment: namesIn(part),
      Resource: integration('states:startExecution.sync:2'),
      Arguments: {
        StateMachineArn: arn(pipeline.environment, 'states', `stateMachine:${names.partMachine(part.number)}`),
        Input: {
          run: jsonata('$run'),
          steps: jsonata('$states.input'),
          AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: jsonata('$states.context.Execution.Id'),
        },
      },
      Output: jsonata('$states.result.Output'),
      Retry: [startIsBusy],
      ...(next === undefined ? { End: true } : { Next: next }),
    },
  };
}

export const namesIn = (part: Part): string =>
  stepsOf(part)
    .map(({ name }) => name)
    .join(', ');
