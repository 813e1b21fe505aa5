/** Steps that call what exists beside the pipeline: Lambda functions and other state machines. */
import type { Execution, LambdaCall } from '../../graph/model.ts';
import { stateMachineArn } from '../targets.ts';
import { jsonata, type Json, type States } from './asl.ts';
import { lambdaInTrouble } from './retriers.ts';
import { runValue } from './run-value.ts';
import type { Scope } from './step.ts';

const succeeded = jsonata(`{'status': 'succeeded', 'attempts': $states.context.State.RetryCount + 1}`);

export function lambdaStates({ name, functionName, payload }: LambdaCall, { integration }: Scope): States {
  return {
    [name]: {
      Type: 'Task',
      Resource: integration('lambda:invoke'),
      Arguments: { FunctionName: functionName, Payload: runValue(payload) },
      Output: succeeded,
      Retry: [lambdaInTrouble],
      End: true,
    },
  };
}

export function executionStates(step: Execution, { pipeline, integration }: Scope): States {
  return {
    [step.name]: {
      Type: 'Task',
      Resource: integration('states:startExecution.sync:2'),
      Arguments: { StateMachineArn: stateMachineArn(step, pipeline.environment), Input: inputOf(step) },
      Output: succeeded,
      Retry: [
        {
          ErrorEquals: ['StepFunctions.ExecutionLimitExceededException', 'StepFunctions.AWSStepFunctionsException'],
          IntervalSeconds: 5,
          BackoffRate: 2,
          MaxAttempts: 6,
          MaxDelaySeconds: 120,
          JitterStrategy: 'FULL',
        },
      ],
      End: true,
    },
  };
}

/** Step Functions shows which execution started which by the last key; it belongs to Amazon. */
function inputOf({ of }: Execution): Json {
  const starter = { AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: jsonata('$states.context.Execution.Id') };
  if (of.kind === 'state_machine') {
    const input = runValue(of.input) as Readonly<Record<string, Json>>;
    return { ...input, ...starter };
  }
  const { inputs, select } = of;
  return {
    window: jsonata('$run.window'),
    inputs,
    ...(select === undefined ? {} : { select: { steps: select.steps, reason: select.reason } }),
    ...starter,
  };
}
