import type { Pipeline } from '../../graph/model.ts';
import type { Names } from '../names.ts';
import { partition } from '../partition.ts';
import { jsonata, quoted, type StateMachine, type States } from './asl.ts';
import { lockStates, unlock } from './lock.ts';
import { nest } from './nest.ts';
import { partMachine } from './part-machine.ts';
import { entry, shapeStates } from './shape-states.ts';
import { hasGates, partsOf } from './shape.ts';
import { split } from './split.ts';
import type { Scope } from './step.ts';
import { weightOf } from './weight.ts';

/** A pipeline as state machines. Mostly one; what would pass the limits of AWS runs as parts, which it starts and follows. */
export interface StateMachines {
  readonly root: StateMachine;
  readonly parts: readonly PartMachine[];
  /** Whether chains wait for each other: see gate.ts. */
  readonly hasGates: boolean;
}

export interface PartMachine {
  readonly number: number;
  readonly definition: StateMachine;
}

export function stateMachines(pipeline: Pipeline, names: Names): StateMachines {
  const ofRegion = partition(pipeline.environment.region);
  const scope: Scope = { pipeline, names, integration: (action) => `arn:${ofRegion}:states:::${action}` };
  const shape = split(nest(pipeline.steps), (leaf) => weightOf(shapeStates(leaf, scope, undefined), leaf));
  const gates = hasGates(shape);

  return {
    root: {
      Comment: pipeline.description === '' ? pipeline.name : pipeline.description,
      QueryLanguage: 'JSONata',
      StartAt: 'Start',
      States: {
        ...startStates(),
        ...lockStates(scope, entry(shape), gates),
        ...shapeStates(shape, scope, unlock),
        ...outcomeStates(),
      },
    },
    parts: partsOf(shape).map((part) => ({ number: part.number, definition: partMachine(part, scope) })),
    hasGates: gates,
  };
}

/** `$run` is the only variable; the rest travels from state to state. */
function startStates(): States {
  return {
    Start: {
      Type: 'Choice',
      Choices: [
        {
          Condition: jsonata(
            '$type($states.input.window.id) = "string" and $type($states.input.window.start) = "string" and ' +
              '$type($states.input.window.end) = "string" and $type($states.input.inputs) = "object" and ' +
              '($exists($states.input.select) ? $type($states.input.select.steps) = "array" and $type($states.input.select.reason) = "string" : true) and ' +
              '($exists($states.input.root) ? $type($states.input.root) = "string" : true)',
          ),
          Assign: {
            run: jsonata(
              `{'id': $states.context.Execution.Name, 'window': $states.input.window, 'inputs': $states.input.inputs, ` +
                `'select': $exists($states.input.select) ? $states.input.select : null, ` +
                `'root': $exists($states.input.root) ? $states.input.root : $states.context.Execution.Name}`,
            ),
          },
          Output: jsonata('{}'),
          Next: 'Lock',
        },
      ],
      Default: 'No window',
    },
    'No window': {
      Type: 'Fail',
      Error: 'NoWindow',
      Cause: 'The input has no window and inputs. `penstock run` computes them; start the pipeline with it.',
    },
  };
}

function outcomeStates(): States {
  const failed = `$states.input.*[status = 'failed']`;
  const causes = `$each($states.input, function($step, $name) { $step.status = 'failed' ? $name & ': ' & $step.error & ($exists($step.cause) ? ': ' & $step.cause : '') })`;
  return {
    Outcome: {
      Type: 'Choice',
      Choices: [{ Condition: jsonata(`$count(${failed}) > 0`), Next: 'Data Pipeline Failure' }],
      Default: 'Done',
    },
    Done: { Type: 'Succeed' },
    'Data Pipeline Failure': {
      Type: 'Fail',
      Error: 'DataPipelineFailure',
      Cause: jsonata(`$substring($join(${causes}, ${quoted('\n')}), 0, 30000)`),
    },
  };
}
