import { watchedSources } from '../../graph/conditions.ts';
import type { Pipeline, Step } from '../../graph/model.ts';
import { asksBefore } from '../../graph/source-of.ts';
import { jsonata, quoted, type States } from './asl.ts';
import { asked } from './question.ts';
import { lambdaInTrouble } from './retriers.ts';
import { notRun, skipQuestion, type Scope } from './step.ts';

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
          condition: asked(step.skipIf, step, scope),
        },
      },
      Output: jsonata(seen(step, pipeline)),
      // Only what Lambda itself may get over: what the function refuses, it refuses again.
      Retry: [lambdaInTrouble],
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
 * have yet. What is recorded for it is therefore what its crawler looked at, which is older; where the crawler was not
 * selected, nothing, so that the next run reads once more.
 */
function seen({ skipIf, needs }: Step, { steps }: Pipeline): string {
  const watched = watchedSources(skipIf);
  const crawlers = steps.filter(
    (step) =>
      step.kind === 'crawler' &&
      needs.includes(step.name) &&
      watchedSources(step.skipIf).some((name) => watched.includes(name)),
  );
  if (crawlers.length === 0) return '$states.result.Payload';
  const sources = crawlers.flatMap((crawler) => watchedSources(crawler.skipIf)).map(quoted);
  const byCrawlers = crawlers.map(({ name }) => {
    const state = `$lookup($states.input, ${quoted(name)}).source_state`;
    return `$exists(${state}) ? ${state} : {}`;
  });
  const ownState = `$sift($states.result.Payload.source_state, function($value, $name) { $not($name in [${sources.join(', ')}]) })`;
  return `$merge([$states.result.Payload, {'source_state': $merge([${[ownState, ...byCrawlers].join(', ')}])}])`;
}

/**
 * What follows from a step, near or far, and would be skipped with it: where one of them has not succeeded yet, skipping
 * the step would skip it too. What also follows from a step that always runs is not among them: that one sees to it.
 */
export function followersOf(step: Step, steps: readonly Step[]): readonly Step[] {
  const followers = new Set([step.name]);
  // A step may stand in the file before those that it needs.
  for (let size = 0; size < followers.size;) {
    size = followers.size;
    for (const { name, needs } of steps) if (needs.some((need) => followers.has(need))) followers.add(name);
  }
  const running = alwaysRunning(steps);
  return steps.filter(({ name }) => name !== step.name && followers.has(name) && !running.has(name));
}

/** Names of the steps that no run skips: without a condition of their own, and after nothing, or after one of these. */
function alwaysRunning(steps: readonly Step[]): ReadonlySet<string> {
  const running = new Set<string>();
  for (let size = -1; size < running.size;) {
    size = running.size;
    for (const { name, needs, when, skipIf } of steps) {
      const isStarted = needs.length === 0 || when === 'always' || needs.some((need) => running.has(need));
      if (skipIf === undefined && isStarted) running.add(name);
    }
  }
  return running;
}
