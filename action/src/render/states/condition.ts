import type { Source, Step } from '../../graph/model.ts';
import type { Names } from '../names.ts';
import { sourceFolder } from '../source-folder.ts';
import { jsonata, type Json, type States } from './asl.ts';
import { notRun, patience, skipQuestion, type Scope } from './step.ts';

/** Asks the function `start-condition` whether the step has anything to do, and keeps what it saw for the record. */
export function startCondition(step: Step, scope: Scope): States {
  if (step.skipIf === undefined) return {};
  const { pipeline, names } = scope;
  return {
    [skipQuestion(step)]: {
      Type: 'Task',
      Resource: scope.integration('lambda:invoke'),
      Arguments: {
        FunctionName: names.startCondition,
        Payload: {
          step: step.name,
          window_id: step.windowed ? jsonata('$run.window.id') : 'none',
          ledger: { bucket: names.dataBucket, prefix: 'ledger/' },
          condition: { kind: step.skipIf.kind, source: watched(sourceOf(pipeline.sources, step.skipIf.source), names) },
        },
      },
      Output: jsonata('$states.result.Payload'),
      // Only what Lambda itself may get over: what the function refuses, it refuses again.
      Retry: [
        {
          ...patience,
          ErrorEquals: [
            'Lambda.ServiceException',
            'Lambda.AWSLambdaException',
            'Lambda.SdkClientException',
            'Lambda.TooManyRequestsException',
          ],
        },
      ],
      Next: `${step.name}: start?`,
    },
    [`${step.name}: start?`]: {
      Type: 'Choice',
      Choices: [
        {
          Condition: jsonata('$states.input.skip'),
          Output: jsonata(`{'status': 'skipped', 'reason': $states.input.reason}`),
          Next: notRun(step),
        },
      ],
      Default: step.name,
    },
  };
}

const watched = (source: Source, names: Names): Json => ({ name: source.name, ...sourceFolder(source, names) });

function sourceOf(sources: readonly Source[], name: string): Source {
  const source = sources.find((source) => source.name === name);
  if (source === undefined) throw new RangeError(`No source "${name}" in the graph.`);
  return source;
}
