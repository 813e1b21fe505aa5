import { posix } from 'node:path';
import { InternalError } from '../errors.ts';
import {
  namedEntries,
  type ChartSpec,
  type CrawlerSpec,
  type ExecutionSpec,
  type JobSpec,
  type LambdaSpec,
  type ReportSpec,
  type SkipIfSpec,
} from '../spec/draft.ts';
import type { BuildInput } from './build.ts';
import { buildModel } from './build-model.ts';
import { buildCondition, watchedSources } from './conditions.ts';
import { crawledTables } from './crawled-table.ts';
import { buildNodes } from './build-nodes.ts';
import { durationSeconds } from './duration.ts';
import type { FlowStep } from './flow.ts';
import type {
  Chart,
  Crawler,
  Execution,
  Job,
  JobBase,
  LambdaCall,
  Report,
  SkipCondition,
  StepBase,
  Step,
} from './model.ts';
import { runText, runValue } from './run-text.ts';
import { selectFrom } from './selection.ts';
import { sameTable, tableReference } from './tables.ts';

/** `followers` are the steps that need this one. */
export function buildStep(
  step: FlowStep,
  needs: readonly string[],
  input: BuildInput,
  followers: readonly FlowStep[],
): Step {
  const { crawlers, jobs, models, reports, lambdas, executions } = input.spec;
  const crawler = crawlers?.[step.name];
  if (step.section === 'crawlers' && crawler !== undefined) return buildCrawler(step, crawler, needs, input, followers);
  const job = jobs?.[step.name];
  if (step.section === 'jobs' && job !== undefined) return buildJob(step, job, needs, input);
  const model = models?.[step.name];
  if (step.section === 'models' && model !== undefined) return buildModel(step, model, needs, input);
  const report = reports?.[step.name];
  if (step.section === 'reports' && report !== undefined) return buildReport(step, report, needs, input);
  const lambda = lambdas?.[step.name];
  if (step.section === 'lambdas' && lambda !== undefined) return buildLambda(step, lambda, needs, input);
  const execution = executions?.[step.name];
  if (step.section === 'executions' && execution !== undefined) return buildExecution(step, execution, needs, input);
  throw new InternalError('internal', `There is no step "${step.name}".`);
}

function buildJob(step: FlowStep, job: JobSpec, needs: readonly string[], input: BuildInput): Job {
  const { spec, places } = input;
  const base: JobBase = {
    name: step.name,
    needs,
    when: job.when ?? 'default',
    windowed: job.window !== 'none',
    skipIf: skipCondition(job.skip_if, step, input),
    expectedSeconds: durationSeconds(job.expected ?? '5m'),
    reads: step.reads.map(({ text }) => tableReference(text, spec.database)),
    writes: tableReference(step.writes?.text ?? '', spec.database).table,
    workers: { type: job.workers?.type ?? 'G.1X', count: job.workers?.count ?? 2 },
    timeoutSeconds: durationSeconds(job.timeout ?? '1h'),
    attempts: job.retry?.attempts ?? 1,
    at: places.key(spec.jobs ?? {}, step.name),
  };
  if ('nodes' in job) return { ...base, kind: 'nodes', nodes: buildNodes(job.nodes, spec.database, places) };
  return {
    ...base,
    kind: 'script',
    script: posix.normalize(job.script),
    scriptText: textOf(job.script, input),
    bookmark: job.bookmark ?? false,
    arguments: Object.fromEntries(namedEntries(job.arguments).map(([name, value]) => [name, runText(String(value))])),
  };
}

function buildCrawler(
  step: FlowStep,
  crawler: CrawlerSpec,
  needs: readonly string[],
  input: BuildInput,
  followers: readonly FlowStep[],
): Crawler {
  if (step.fills === undefined || step.fills.length === 0)
    throw new InternalError('internal', `Crawler "${step.name}" fills no table.`);
  return {
    name: step.name,
    needs,
    when: 'default',
    windowed: false,
    skipIf: inherited(crawler, input, followers),
    expectedSeconds: 60,
    at: input.places.key(input.spec.crawlers ?? {}, step.name),
    kind: 'crawler',
    source: crawler.source,
    database: crawler.database,
    fills: step.fills,
    pollSeconds: durationSeconds(crawler.poll ?? '15s'),
  };
}

/**
 * A crawler watches its source as soon as one of its readers does: what that one counts as seen is what the crawler saw.
 * The others lose nothing: of a source without anything new the table is as it should be. What is new in a database only a
 * job can tell, and it asks after the crawl.
 */
function inherited(
  { source }: CrawlerSpec,
  input: BuildInput,
  followers: readonly FlowStep[],
): SkipCondition | undefined {
  const { spec } = input;
  if (spec.sources?.[source]?.type === 'jdbc') return undefined;
  const watches = (step: FlowStep) =>
    step.section === 'jobs' &&
    watchedSources(skipCondition(spec.jobs?.[step.name]?.skip_if, step, input)).includes(source);
  return followers.some(watches) ? { kind: 'no_new_data', source } : undefined;
}

/** A crawled table changes with the objects of its source, whose partitions stay where they are. */
function skipCondition(
  condition: SkipIfSpec | undefined,
  step: FlowStep,
  { spec }: BuildInput,
): SkipCondition | undefined {
  return (
    condition &&
    buildCondition(condition, {
      inputOf: (name) => {
        const isScored = namedEntries(spec.models).some(([, { writes }]) => writes === name);
        if (spec.tables?.[name] !== undefined || isScored) return { kind: 'table', table: name };
        const table = tableReference(name, spec.database);
        const crawler = namedEntries(spec.crawlers).find(([, crawler]) =>
          crawledTables(crawler, spec).some((filled) => sameTable(filled, table)),
        );
        return { kind: 'source', source: crawler?.[1].source ?? name };
      },
      readsOf: (asking) =>
        (step.asks ?? [])
          .filter(({ owner, key }) => owner === asking && key === 'query')
          .map(({ text }) => tableReference(text, spec.database)),
    })
  );
}

function buildReport(step: FlowStep, report: ReportSpec, needs: readonly string[], input: BuildInput): Report {
  const { spec } = input;
  return {
    ...plainStep(step, needs, 30, input),
    kind: 'report',
    sqlFile: posix.normalize(report.sql),
    sql: textOf(report.sql, input),
    reads: step.reads.map(({ text }) => tableReference(text, spec.database)),
    charts: (report.charts ?? []).map(buildChart),
  };
}

function buildLambda(step: FlowStep, lambda: LambdaSpec, needs: readonly string[], input: BuildInput): LambdaCall {
  return {
    ...plainStep(step, needs, 5, input),
    kind: 'lambda',
    functionName: lambda.function,
    payload: runValue(lambda.payload ?? {}),
  };
}

function buildExecution(
  step: FlowStep,
  execution: ExecutionSpec,
  needs: readonly string[],
  input: BuildInput,
): Execution {
  return { ...plainStep(step, needs, 300, input), kind: 'execution', of: runOf(execution, input) };
}

function runOf(execution: ExecutionSpec, { others }: BuildInput): Execution['of'] {
  if ('state_machine' in execution) {
    return {
      kind: 'state_machine',
      stateMachineArn: execution.state_machine,
      input: runValue(execution.input ?? {}),
    };
  }
  const { pipeline: name, from } = execution;
  const other = others?.get(name);
  if (other?.kind !== 'pipeline') throw new InternalError('internal', `Pipeline "${name}" was let through.`);
  return {
    kind: 'pipeline',
    pipeline: other.pipeline.name,
    inputs: Object.fromEntries(other.pipeline.inputs.map((input) => [input.name, input.default])),
    select: from === undefined ? undefined : selectFrom(other.pipeline, from),
  };
}

/** What a step is that has nothing but needs. */
function plainStep(
  { name, section }: FlowStep,
  needs: readonly string[],
  expectedSeconds: number,
  { spec, places }: BuildInput,
): StepBase {
  const at = places.key(spec[section] ?? {}, name);
  return { name, needs, when: 'default', windowed: true, expectedSeconds, at };
}

function buildChart({ type, x, y, color, title, facet, mark }: ChartSpec): Chart {
  return { type, x, y, color, title, facet, mark };
}

function textOf(path: string, { texts }: BuildInput): string {
  const text = texts.get(path);
  if (text === undefined) throw new InternalError('internal', `${path} was not read.`);
  return text;
}
