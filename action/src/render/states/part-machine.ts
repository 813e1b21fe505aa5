import { jsonata, type StateMachine } from './asl.ts';
import { namesIn } from './part.ts';
import { entry, shapeStates } from './shape-states.ts';
import type { Part } from './shape.ts';
import type { Scope } from './step.ts';

/** The part as a state machine: its input and output are what travels in the one that starts it, and the run. */
export function partMachine(part: Part, scope: Scope): StateMachine {
  return {
    Comment: `${scope.pipeline.name}, part ${part.number}: ${namesIn(part)}`,
    QueryLanguage: 'JSONata',
    StartAt: 'Start',
    States: {
      Start: {
        Type: 'Choice',
        Choices: [
          {
            Condition: jsonata('$type($states.input.run) = "object" and $type($states.input.steps) = "object"'),
            Assign: { run: jsonata('$states.input.run') },
            Output: jsonata('$states.input.steps'),
            Next: entry(part.shape),
          },
        ],
        Default: 'No run',
      },
      'No run': {
        Type: 'Fail',
        Error: 'NoRun',
        Cause: 'This is a part of a pipeline, which starts it. Start the pipeline instead.',
      },
      ...shapeStates(part.shape, scope, undefined),
    },
  };
}
