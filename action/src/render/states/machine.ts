import type { Pipeline } from '../../graph/model.ts';
import type { Names } from '../names.ts';
import { partition } from '../partition.ts';
import { jsonata, quoted, type StateMachine, type States } from './asl.ts';
import { announcementStates, gateStates, startOfAnnouncement } from './gate.ts';
import { lockStates, unlock } from './lock.ts';
import { nest } from './nest.ts';
import { hasGates, stepsOf, type Shape } from './shape.ts';
import { startOf, stepStates, type Scope } from './step.ts';

/** The whole state machine: lock the window, run the steps, unlock, and fail if a step did. */
export function stateMachine(pipeline: Pipeline, names: Names): StateMachine {
  const ofRegion = partition(pipeline.environment.region);
  const scope: Scope = { pipeline, names, integration: (action) => `arn:${ofRegion}:states:::${action}` };
  const shape = nest(pipeline.steps);

  return {
    Comment: pipeline.description === '' ? pipeline.name : pipeline.description,
    QueryLanguage: 'JSONata',
    StartAt: 'Start',
    States: {
      ...startStates(),
      ...lockStates(scope, entry(shape), hasGates(shape)),
      ...shapeStates(shape, scope, unlock),
      ...outcomeStates(),
    },
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

/** States of the shape; they lead to `next`, or end their branch. */
function shapeStates(shape: Shape, scope: Scope, next: string | undefined): States {
  switch (shape.kind) {
    case 'step':
      return stepStates(shape.step, scope, next);
    case 'gate':
      return gateStates(shape.gate, scope, next);
    case 'announcement':
      return announcementStates(shape.announcement, scope, next);
    case 'series':
      return shape.parts.reduce<States>((states, part, index) => {
        const following = shape.parts[index + 1];
        return { ...states, ...shapeStates(part, scope, following === undefined ? next : entry(following)) };
      }, {});
    case 'parallel':
      return {
        [shape.name]: {
          Type: 'Parallel',
          Comment: stepsOf(shape)
            .map(({ name }) => name)
            .join(', '),
          Branches: shape.parts.map((part) => ({ StartAt: entry(part), States: shapeStates(part, scope, undefined) })),
          Output: jsonata('$merge($states.result)'),
          ...(next === undefined ? { End: true } : { Next: next }),
        },
      };
  }
}

/** The state that a shape begins with. */
function entry(shape: Shape): string {
  switch (shape.kind) {
    case 'step':
      return startOf(shape.step);
    case 'parallel':
      return shape.name;
    case 'gate':
      return shape.gate.name;
    case 'announcement':
      return startOfAnnouncement(shape.announcement);
    case 'series': {
      const [first] = shape.parts;
      if (first === undefined) throw new RangeError('A series has parts.');
      return entry(first);
    }
  }
}
