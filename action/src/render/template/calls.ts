import { stateMachineArn } from '../targets.ts';
import type { Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

/** Calling functions, and starting other state machines and following them to their end. */
export function callPermissions(stack: Stack): readonly Statement[] {
  const { steps, environment } = stack.pipeline;
  const functions = steps.filter((step) => step.kind === 'lambda').map(({ functionName }) => functionName);
  const machines = [
    ...steps.filter((step) => step.kind === 'execution').map((step) => stateMachineArn(step, environment)),
    ...stack.machines.parts.map(({ number }) => stack.arn('states', `stateMachine:${stack.names.partMachine(number)}`)),
  ];
  return [...mayInvoke(stack, unique(functions)), ...mayExecute(stack, unique(machines))];
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function mayInvoke(stack: Stack, functions: readonly string[]): readonly Statement[] {
  if (functions.length === 0) return [];
  const Resource = functions.map((name) => stack.arn('lambda', `function:${name}`));
  return [{ Sid: 'Functions', Action: ['lambda:InvokeFunction'], Resource }];
}

/** `.sync` hears of the end by a rule that Step Functions makes for itself. */
export function mayExecute(stack: Stack, machines: readonly string[]): readonly Statement[] {
  if (machines.length === 0) return [];
  return [
    { Sid: 'StartExecutions', Action: ['states:StartExecution'], Resource: machines },
    {
      Sid: 'FollowExecutions',
      Action: ['states:DescribeExecution', 'states:StopExecution'],
      Resource: machines.map((machine) => `${machine.replace(':stateMachine:', ':execution:')}:*`),
    },
    {
      Sid: 'ExecutionEvents',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: stack.arn('events', 'rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'),
    },
  ];
}
