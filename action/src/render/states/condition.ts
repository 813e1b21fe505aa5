import type { FileSource, Pipeline, Source, Step } from '../../graph/model.ts';
import { asksBefore, isDatabase } from '../../graph/source-of.ts';
import type { Names } from '../names.ts';
import { sourceFolder } from '../source-folder.ts';
import { jsonata, quoted, type Json, type States } from './asl.ts';
import { notRun, patience, skipQuestion, type Scope } from './step.ts';

/** Asks the function `start-condition` whether the step has anything to do, and keeps what it saw for the record. */
export function startCondition(step: Step, scope: Scope): States {
  const { pipeline, names } = scope;
  if (step.skipIf === undefined || !asksBefore(step, pipeline)) return {};
  return {
    [skipQuestion(step)]: {
      Type: 'Task',
      Resource: scope.integration('lambda:invoke'),
      Arguments: {
        FunctionName: names.startCondition,
        Payload: {
          step: step.name,
          window_id: step.windowed ? jsonata('$run.window.id') : 'none',
          followers: followersOf(step, pipeline.steps).map(({ name, windowed }) => ({
            step: name,
            window_id: windowed ? jsonata('$run.window.id') : 'none',
          })),
          ledger: { bucket: names.dataBucket, prefix: 'ledger/' },
          condition: { kind: step.skipIf.kind, source: watched(sourceOf(pipeline.sources, step.skipIf.source), names) },
        },
      },
      Output: jsonata(seen(step, pipeline)),
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
          Output: jsonata(
            `{'status': 'skipped', 'reason': $states.input.reason${step.kind === 'crawler' ? `, 'source_state': $states.input.source_state` : ''}}`,
          ),
          Next: notRun(step),
        },
      ],
      Default: step.name,
    },
  };
}

/**
 * A reader of a crawled table sees what the crawl saw: files that came since may lie in partitions that the table does not
 * have yet. What is recorded for it is therefore what its crawler looked at, which is older.
 */
function seen(step: Step, { steps }: Pipeline): string {
  const crawler = steps.find(
    (need) => need.kind === 'crawler' && step.needs.includes(need.name) && need.skipIf?.source === step.skipIf?.source,
  );
  if (crawler === undefined) return '$states.result.Payload';
  const state = `$lookup($states.input, ${quoted(crawler.name)}).source_state`;
  return `$merge([$states.result.Payload, $exists(${state}) ? {'source_state': ${state}} : {}])`;
}

const watched = (source: FileSource, names: Names): Json => ({ name: source.name, ...sourceFolder(source, names) });

function sourceOf(sources: readonly Source[], name: string): FileSource {
  const source = sources.find((source) => source.name === name);
  if (source === undefined || isDatabase(source)) throw new RangeError(`No source of files "${name}" in the graph.`);
  return source;
}

/** What follows from a step, near or far: where one of them has not succeeded yet, skipping the step would skip it too. */
export function followersOf(step: Step, steps: readonly Step[]): readonly Step[] {
  const followers = new Set([step.name]);
  // A step may stand in the file before those that it needs.
  for (let size = 0; size < followers.size;) {
    size = followers.size;
    for (const { name, needs } of steps) if (needs.some((need) => followers.has(need))) followers.add(name);
  }
  return steps.filter(({ name }) => name !== step.name && followers.has(name));
}
