/**
 * A step as states. The state that works is named as the step; it runs inside a Parallel of one branch, because
 * Choice, Pass and Wait cannot. Whatever happens there, the record is written and the flow goes on.
 *
 * What travels between steps is one object: the outcome of every step that has ended, by its name.
 */
import { createHash } from 'node:crypto';
import { ledgerColumns, ledgerSchema, notSelected } from '../../graph/ledger.ts';
import type { Pipeline, Step } from '../../graph/model.ts';
import { asksBefore } from '../../graph/source-of.ts';
import type { Names } from '../names.ts';
import { jsonata, quoted, type Branch, type Expression, type Json, type States, type Task } from './asl.ts';
import { startCondition } from './condition.ts';
import { patience } from './retriers.ts';
import { work } from './work.ts';

export interface Scope {
  readonly pipeline: Pipeline;
  readonly names: Names;
  /** The ARN of an integration, such as `glue:startJobRun.sync`, in the region's partition. */
  readonly integration: (action: string) => string;
}

export const startOf = (step: Step): string => `${step.name}: step`;

/** Leads to `next`, or ends its branch. */
export function stepStates(step: Step, scope: Scope, next: string | undefined): States {
  const record = `${step.name}: record`;
  const done = `${step.name}: done`;
  const outcome = (step: string) =>
    jsonata(`{'steps': $states.input, 'step': ${step}, 'started': $states.context.State.EnteredTime}`);

  return {
    [startOf(step)]: {
      Type: 'Parallel',
      Branches: [branch(step, scope)],
      Output: outcome('$states.result[0]'),
      Catch: [
        {
          ErrorEquals: ['States.ALL'],
          Output: failure(step, outcome),
          Next: record,
        },
      ],
      Next: record,
    },
    [record]: recordState(step, scope, next ?? done),
    ...(next === undefined ? { [done]: { Type: 'Succeed' } } : {}),
  };
}

/**
 * A failed task carries the service's whole description as JSON text, cut where it is long; the reason lies in
 * one of its fields, behind words of Glue's own, and a failed quality rule shows only there. A timeout has no cause.
 */
function failure(step: Step, outcome: (step: string) => Expression): Expression {
  const glueWords = String.raw`/^(Error Category: [^;]*; )?(Failed Line Number: [^;]*; )?(SystemExit|StepError): /`;
  return outcome(
    `($cause := $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : ''; ` +
      `$isWhole := $substring($cause, 0, 1) = '{' and $substring($cause, -1) = '}'; ` +
      `$parsed := $isWhole ? $parse($cause) : {}; ` +
      `$reason := $isWhole ? ${reasonIn(step)} : $cause; ` +
      `$text := $exists($reason) ? $replace($reason, ${glueWords}, '') : $cause; ` +
      `{'status': 'failed', 'error': $contains($text, 'DataQualityError:') ? 'DataQualityError' : $states.errorOutput.Error, 'cause': $text${costIn(step)}})`,
  );
}

/** What a failed run has cost all the same; where the description is cut, it is left out. */
function costIn({ kind }: Step): string {
  switch (kind) {
    case 'script':
    case 'nodes':
      return `, 'cost_units': $exists($parsed.DPUSeconds) ? $parsed.DPUSeconds : $parsed.ExecutionTime * $parsed.MaxCapacity`;
    case 'report':
      return `, 'cost_units': [$parsed.QueryExecution.Statistics.DataScannedInBytes, $parsed.Statistics.DataScannedInBytes][0]`;
    default:
      return '';
  }
}

/** Where a service's description of a failure says why; of a job also that of the question whether to start it. */
function reasonIn({ kind }: Step): string {
  switch (kind) {
    case 'script':
    case 'nodes':
      return '[$parsed.ErrorMessage, $parsed.errorMessage][0]';
    case 'crawler':
      return '$parsed.errorMessage';
    case 'model':
      return '[$parsed.ErrorMessage, $parsed.FailureReason, $parsed.errorMessage][0]';
    case 'report':
      return '[$parsed.QueryExecution.Status.StateChangeReason, $parsed.Status.StateChangeReason][0]';
    case 'lambda':
      return '$parsed.errorMessage';
    case 'execution':
      return `$join($parsed.[Status, Error, Cause], ': ')`;
  }
}

function branch(step: Step, scope: Scope): Branch {
  const states = { ...needsStates(step, scope), ...startCondition(step, scope), ...work(step, scope) };
  const [first = step.name] = Object.keys(states);
  return { StartAt: first, States: { ...states, [notRun(step)]: { Type: 'Succeed' } } };
}

export const notRun = (step: Step): string => `${step.name}: not run`;
/** A model asks for its champion first. */
const startOfWork = (step: Step): string => (step.kind === 'model' ? championQuestion(step) : step.name);
export const championQuestion = (step: Step): string => `${step.name}: champion?`;
export const skipQuestion = (step: Step): string => `${step.name}: skip?`;

/**
 * A step that was not selected is skipped. A failed need blocks; needs that were all skipped skip; one that succeeded is
 * enough. A need that was not selected does not count. Of a crawler that was skipped by the condition that it has from a
 * reader the table is as it should be: its other readers run, and that one asks for itself what it did with the data.
 */
function needsStates(step: Step, { pipeline }: Scope): States {
  const needs = `[${step.needs.map(quoted).join(', ')}][$run.select = null or $ in $run.select.steps]`;
  const withNeeds = (expression: string) => jsonata(`($needs := ${needs}; ${expression})`);
  const those = (statuses: string) => `$needs[$lookup($states.input, $).status in ${statuses}]`;
  const stopped = those(`['failed', 'blocked']`);
  const skipped = {
    Condition: withNeeds(`$count($needs) > 0 and $count(${those(`['skipped']`)}) = $count($needs)`),
    Output: withNeeds(`{'status': 'skipped', 'reason': 'all that it needs was skipped: ' & $join($needs, ', ')}`),
    Next: notRun(step),
  };
  const blocked = {
    Condition: withNeeds(`$count(${stopped}) > 0`),
    Output: withNeeds(`{'status': 'blocked', 'reason': 'did not succeed: ' & $join(${stopped}, ', ')}`),
    Next: notRun(step),
  };
  const unselected = {
    Condition: jsonata(`$run.select != null and $not(${quoted(step.name)} in $run.select.steps)`),
    Output: jsonata(`{'status': 'skipped', 'reason': '${notSelected}' & $run.select.reason}`),
    Next: notRun(step),
  };
  const needy = step.needs.length > 0;
  return {
    [needy ? `${step.name}: needs` : `${step.name}: selected?`]: {
      Type: 'Choice',
      Choices: [
        unselected,
        ...(needy ? [blocked] : []),
        ...(needy && step.when !== 'always' && !needsOnlyCrawled(step, pipeline) ? [skipped] : []),
      ],
      Default: asksBefore(step, pipeline) ? skipQuestion(step) : startOfWork(step),
    },
  };
}

function needsOnlyCrawled(step: Step, { steps }: Pipeline): boolean {
  const asking = steps.filter(({ kind, skipIf }) => kind === 'crawler' && skipIf !== undefined);
  return step.needs.every((need) => asking.some(({ name }) => name === need));
}

/** Step Functions bounds a payload by 256 KiB; causes are the only long texts in it. */
const causeLimit = 1000;

function recordState(step: Step, { pipeline, names, integration }: Scope, next: string): Task {
  const window = step.windowed ? '$run.window.id' : quoted('none');
  const name = quoted(step.name);
  const nothing = Object.fromEntries(Object.keys(ledgerColumns).map((column) => [column, null]));
  const known = [
    `'schema': ${ledgerSchema}, 'pipeline': ${quoted(pipeline.name)}, 'run_id': $run.id, 'root_id': $run.root, 'step': ${name}, 'kind': ${quoted(step.kind)}`,
    `'window_id': ${window}, 'window_start': $run.window.start, 'window_end': $run.window.end`,
    `'started': $states.input.started, 'ended': $states.context.State.EnteredTime`,
    `'seconds': ($toMillis($states.context.State.EnteredTime) - $toMillis($states.input.started)) / 1000`,
    `'code_digest': ${quoted(codeDigest(step))}`,
  ].join(', ');
  const kept = ['status', 'reason', 'error', ...(step.kind === 'crawler' ? ['source_state'] : [])];
  const travels = `$sift($states.input.step, function($value, $key) { $key in [${kept.map((key) => `'${key}'`).join(', ')}] })`;
  const cause = `$exists($states.input.step.cause) ? {'cause': $substring($states.input.step.cause, 0, ${causeLimit})} : {}`;

  return {
    Type: 'Task',
    Resource: integration('aws-sdk:s3:putObject'),
    Arguments: {
      Bucket: names.dataBucket,
      Key: jsonata(
        `${quoted(`ledger/${step.name}/`)} & ${window} & '/' & $states.context.State.EnteredTime & '-' & $run.id & '.json'`,
      ),
      ContentType: 'application/json',
      Body: jsonata(`$merge([${JSON.stringify(nothing)}, $states.input.step, {${known}}])`),
    },
    Output: jsonata(`$merge([$states.input.steps, {${name}: $merge([${travels}, ${cause}])}])`),
    Retry: [patience],
    Catch: [
      {
        ErrorEquals: ['States.ALL'],
        Output: jsonata(
          `$merge([$states.input.steps, {${name}: {'status': 'failed', 'error': 'LedgerError', 'cause': $substring($states.errorOutput.Cause, 0, ${causeLimit})}}])`,
        ),
        Next: next,
      },
    ],
    Next: next,
  };
}

/** Changes when what the step does changes: its code and arguments, not its needs, limits or place in the file. */
export function codeDigest(step: Step): string {
  return createHash('sha256')
    .update(JSON.stringify(codeOf(step)))
    .digest('hex')
    .slice(0, 16);
}

function codeOf(step: Step): Json {
  switch (step.kind) {
    case 'script':
      return [step.script, step.scriptText, JSON.stringify(step.arguments), ...(step.bookmark ? ['bookmark'] : [])];
    case 'nodes':
      return [JSON.stringify(step.nodes.map(({ at: _, ...node }) => node))];
    case 'crawler':
      return [step.source, ...step.fills.flatMap(({ database, table }) => [database, table])];
    case 'model':
      return [step.scores.table.database, step.scores.table.table, step.scores.timeColumn, ...step.features];
    case 'report':
      return [step.sql];
    case 'lambda':
      return [step.functionName, JSON.stringify(step.payload)];
    case 'execution':
      return [JSON.stringify(step.of)];
  }
}
