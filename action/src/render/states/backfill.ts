/**
 * The state machine that backfills: the pipeline's own, once for each window of a list in S3, and once for what is not
 * repeated. An execution's name is made of the backfill and the window, and Step Functions takes a name once in 90 days: so a
 * backfill that goes on after an interruption finds what has been done, and does it no second time.
 */
import type { Pipeline } from '../../graph/model.ts';
import { phases, type Phase } from '../../graph/phases.ts';
import type { Names } from '../names.ts';
import { partition } from '../partition.ts';
import { stateMachineArnOf } from '../targets.ts';
import { jsonata, quoted, type Branch, type Json, type StateMachine, type States } from './asl.ts';
import { patience } from './retriers.ts';

interface Scope {
  readonly integration: (action: string) => string;
  readonly stateMachineArn: string;
  readonly dataBucket: string;
}

/** Stands after `not selected: ` at the steps of the other turns. */
const reason = 'it has another turn in the backfill';

export function backfillMachine(pipeline: Pipeline, names: Names): StateMachine {
  const ofRegion = partition(pipeline.environment.region);
  const scope: Scope = {
    integration: (action) => `arn:${ofRegion}:states:::${action}`,
    stateMachineArn: stateMachineArnOf(pipeline.environment, names.stateMachine),
    dataBucket: names.dataBucket,
  };
  const turns = phases(pipeline.steps);
  return {
    Comment: `Backfills ${pipeline.name}: its state machine for each window of a list.`,
    QueryLanguage: 'JSONata',
    StartAt: 'Start',
    States: {
      ...startStates(nameOf(turns, 0)),
      ...turns.reduce<States>(
        (states, phase, index) => ({
          ...states,
          ...(phase.kind === 'once'
            ? onceStates(nameOf(turns, index), phase, scope, nextOf(turns, index))
            : windowsStates(nameOf(turns, index), phase, scope, nextOf(turns, index))),
        }),
        {},
      ),
      ...outcomeStates(),
    },
  };
}

/** `Once 1`, `Windows 2`, … */
const nameOf = (turns: readonly Phase[], index: number): string =>
  `${turns[index]?.kind === 'once' ? 'Once' : 'Windows'} ${index + 1}`;

const nextOf = (turns: readonly Phase[], index: number): string =>
  index + 1 < turns.length ? nameOf(turns, index + 1) : 'Outcome';

function startStates(Next: string): States {
  const isText = (name: string) => `$type($states.input.${name}) = "string"`;
  return {
    Start: {
      Type: 'Choice',
      Choices: [
        {
          Condition: jsonata(
            `${isText('backfill')} and ${isText('window.id')} and ${isText('window.start')} and ${isText('window.end')} and ` +
              `$type($states.input.inputs) = "object" and $type($states.input.concurrency) = "number" and ` +
              `$type($states.input.tolerance) = "number"`,
          ),
          Assign: { backfill: jsonata(`$merge([$states.input, {'failed': 0}])`) },
          Output: jsonata('{}'),
          Next,
        },
      ],
      Default: 'No windows',
    },
    'No windows': {
      Type: 'Fail',
      Error: 'NoWindows',
      Cause: 'The input is not that of a backfill. `penstock backfill` computes it.',
    },
  };
}

/** Steps that run once, as a run for the last window. */
function onceStates(name: string, phase: Phase, scope: Scope, Next: string): States {
  const of = '$backfill';
  return {
    [name]: {
      Type: 'Parallel',
      Comment: phase.steps.join(', '),
      Branches: [onlyOnce(name, phase, of, scope)],
      Output: jsonata('{}'),
      Catch: [
        {
          ErrorEquals: ['States.ALL'],
          Output: jsonata(
            `{'error': $states.errorOutput.Error, 'cause': $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''}`,
          ),
          Next: `${name}: failed`,
        },
      ],
      Next,
    },
    [`${name}: failed`]: {
      Type: 'Fail',
      Error: 'BackfillFailure',
      Cause: jsonata(`${quoted(`${phase.steps.join(', ')}: `)} & $states.input.error & ': ' & $states.input.cause`),
    },
  };
}

/** Steps that run for each window. The iterations are executions of their own, which see no variable of this one. */
function windowsStates(name: string, phase: Phase, scope: Scope, Next: string): States {
  return {
    [name]: {
      Type: 'Map',
      Comment: phase.steps.join(', '),
      ItemReader: {
        Resource: scope.integration('s3:getObject'),
        ReaderConfig: { InputType: 'JSON' },
        Arguments: { Bucket: scope.dataBucket, Key: jsonata(`'backfills/' & $backfill.backfill & '/windows.json'`) },
      },
      ItemSelector: {
        backfill: jsonata('$backfill.backfill'),
        inputs: jsonata('$backfill.inputs'),
        window: jsonata('$states.context.Map.Item.Value'),
      },
      MaxConcurrency: jsonata('$backfill.concurrency'),
      ToleratedFailurePercentage: jsonata('$backfill.tolerance'),
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        ...onlyOnce(name, phase, '$states.input.item', scope, { item: jsonata('$states.input') }),
      },
      ResultWriter: {
        Resource: scope.integration('s3:putObject'),
        Arguments: { Bucket: scope.dataBucket, Prefix: jsonata(`'backfills/' & $backfill.backfill & '/results'`) },
      },
      Label: name.replace(' ', ''),
      Output: jsonata(`{'map_run': $states.result.MapRunArn}`),
      Catch: [
        {
          ErrorEquals: ['States.ExceedToleratedFailureThreshold'],
          Output: jsonata('{}'),
          Next: 'Stopped by a failure',
        },
      ],
      Next: `${name}: count`,
    },
    [`${name}: count`]: {
      Type: 'Task',
      Resource: scope.integration('aws-sdk:sfn:describeMapRun'),
      Arguments: { MapRunArn: jsonata('$states.input.map_run') },
      Assign: {
        backfill: jsonata(
          `($counts := $states.result.ItemCounts; $merge([$backfill, {'failed': $backfill.failed + $counts.Failed + $counts.TimedOut + $counts.Aborted}]))`,
        ),
      },
      Output: jsonata('{}'),
      Retry: [patience],
      Next,
    },
  };
}

/**
 * An execution of the pipeline under a name that Step Functions takes once in 90 days: one that succeeded under it is enough, after one that
 * did not there is another attempt. `of` holds backfill, window and inputs.
 */
function onlyOnce(turn: string, { steps }: Phase, of: string, scope: Scope, given: Record<string, Json> = {}): Branch {
  const state = (what: string) => `${turn}: ${what}`;
  const name = `${of}.backfill & ${quoted(`_${turn.replace(' ', '').toLowerCase()}_`)} & $replace(${of}.window.id, /[^A-Za-z0-9_-]/, '-') & '_' & $states.input.attempt`;
  return {
    StartAt: state('first'),
    States: {
      [state('first')]: {
        Type: 'Pass',
        Output: { ...given, attempt: 1 },
        Next: state('run'),
      },
      [state('run')]: {
        Type: 'Task',
        Resource: scope.integration('states:startExecution.sync:2'),
        Arguments: {
          StateMachineArn: scope.stateMachineArn,
          Name: jsonata(name),
          Input: {
            window: jsonata(`${of}.window`),
            inputs: jsonata(`${of}.inputs`),
            select: { steps, reason },
          },
        },
        Output: jsonata(`{'window_id': ${of}.window.id, 'attempt': $states.input.attempt}`),
        Retry: [
          {
            ...patience,
            ErrorEquals: [
              'StepFunctions.ExecutionLimitExceededException',
              'StepFunctions.SdkClientException',
              'StepFunctions.AWSStepFunctionsException',
            ],
          },
        ],
        Catch: [
          {
            ErrorEquals: ['StepFunctions.ExecutionAlreadyExistsException'],
            Output: jsonata('$states.input'),
            Next: state('before'),
          },
          {
            ErrorEquals: ['States.TaskFailed'],
            Output: jsonata(
              `($cause := $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''; ` +
                `$execution := $substring($cause, 0, 1) = '{' and $substring($cause, -1) = '}' ? $parse($cause) : {}; ` +
                `{'error': $exists($execution.Error) ? $execution.Error : $states.errorOutput.Error, ` +
                `'cause': $exists($execution.Cause) ? $execution.Cause : $exists($execution.Status) ? $execution.Status : $cause})`,
            ),
            Next: state('not done'),
          },
        ],
        Next: state('done'),
      },
      [state('before')]: {
        Type: 'Task',
        Resource: scope.integration('aws-sdk:sfn:describeExecution'),
        Arguments: {
          ExecutionArn: jsonata(
            `${quoted(`${scope.stateMachineArn.replace(':stateMachine:', ':execution:')}:`)} & ${name}`,
          ),
        },
        Output: jsonata(`$merge([$states.input, {'status': $states.result.Status}])`),
        Retry: [patience],
        Next: state('again?'),
      },
      [state('again?')]: {
        Type: 'Choice',
        Choices: [
          { Condition: jsonata(`$states.input.status = 'SUCCEEDED'`), Next: state('done') },
          { Condition: jsonata(`$states.input.status = 'RUNNING'`), Next: state('wait') },
        ],
        Default: state('next attempt'),
      },
      [state('wait')]: { Type: 'Wait', Seconds: 30, Next: state('before') },
      [state('next attempt')]: {
        Type: 'Pass',
        Output: jsonata(`$merge([$states.input, {'attempt': $states.input.attempt + 1}])`),
        Next: state('run'),
      },
      [state('done')]: { Type: 'Succeed' },
      [state('not done')]: {
        Type: 'Fail',
        Error: jsonata('$states.input.error'),
        Cause: jsonata('$states.input.cause'),
      },
    },
  };
}

function outcomeStates(): States {
  return {
    Outcome: {
      Type: 'Choice',
      Choices: [{ Condition: jsonata('$backfill.failed > 0'), Next: 'Backfill Failure' }],
      Default: 'Done',
    },
    Done: { Type: 'Succeed', Output: jsonata('{}') },
    'Backfill Failure': {
      Type: 'Fail',
      Error: 'BackfillFailure',
      Cause: jsonata(`$string($backfill.failed) & ($backfill.failed = 1 ? ' window' : ' windows') & ' failed'`),
    },
    'Stopped by a failure': {
      Type: 'Fail',
      Error: 'BackfillFailure',
      Cause: 'A window failed, and the backfill was to stop then',
    },
  };
}
