import type { Position } from '../errors.ts';
import { namedEntries, type PipelineSpec, type TableSpec } from '../spec/draft.ts';
import { localEnvironment } from '../spec/environment.ts';
import type { Places } from '../spec/places.ts';
import { buildFeed, buildTest, type Globs } from './build-local.ts';
import { buildQuickSight } from './build-quicksight.ts';
import { modelTables } from './build-model.ts';
import { buildSource, toColumns } from './build-source.ts';
import { buildStep } from './build-step.ts';
import { parseCron } from './cron.ts';
import { flowEdges, flowSteps } from './flow.ts';
import type { Environment, Pipeline, Table } from './model.ts';
import type { OtherPipelines } from './others.ts';

export interface BuildInput {
  readonly spec: PipelineSpec;
  readonly places: Places;
  readonly environment: string;
  /** Absolute. */
  readonly root: string;
  /** Relative to `root`, with '/'. */
  readonly file: string;
  /** Text of every file that the pipeline names, by the path as it is written there. */
  readonly texts: ReadonlyMap<string, string>;
  /** What its paths with wildcards lead to; absent: it has none. */
  readonly globs?: Globs;
  /** The pipelines that it starts; absent: none. */
  readonly others?: OtherPipelines;
}

/** The local cloud has no region of its own, and AWS's protocols need one. */
const localRegion = 'us-east-1';

/** A file without errors -> the model. */
export function buildPipeline(input: BuildInput): Pipeline {
  const { spec, places, globs = new Map() } = input;
  const flow = flowSteps(spec, places, (path) => input.texts.get(path));
  const edges = flowEdges(flow, spec.database);
  const needsOf = (name: string) => {
    const needed = new Set(edges.filter(({ step }) => step === name).map(({ needs }) => needs));
    return flow.map((step) => step.name).filter((step) => needed.has(step));
  };
  const followersOf = (name: string) => {
    const following = new Set(edges.filter(({ needs }) => needs === name).map(({ step }) => step));
    return flow.filter((step) => following.has(step.name));
  };
  const steps = flow.map((step) => buildStep(step, needsOf(step.name), input, followersOf(step.name)));
  const named = <From, To>(
    section: Readonly<Record<string, From>> | undefined,
    make: (name: string, value: From, at: Position) => To,
  ) => namedEntries(section).map(([name, value]) => make(name, value, places.key(section ?? {}, name)));

  return {
    name: spec.name,
    description: spec.description ?? '',
    file: input.file,
    root: input.root,
    environment: buildEnvironment(spec, input.environment),
    timeZone: spec.timezone ?? 'UTC',
    window: spec.window ?? 'day',
    database: spec.database,
    schedule: spec.schedule && {
      cron: parseCron(spec.schedule.cron),
      text: spec.schedule.cron,
      by: spec.schedule.by,
      at: places.key(spec, 'schedule'),
    },
    backfill: spec.backfill && { since: spec.backfill.since, maxConcurrency: spec.backfill.max_concurrency ?? 4 },
    notify: spec.notify && { snsTopicName: spec.notify.sns },
    inputs: named(spec.inputs, (name, { type, default: standard }, at) => ({ name, type, default: standard, at })),
    sources: named(spec.sources, buildSource),
    tables: [...named(spec.tables, buildTable), ...modelTables(input)],
    quicksight: buildQuickSight(spec, flow, places, input.texts),
    steps,
    local: named(spec.local, (source, feed, at) => buildFeed(source, feed, at, globs)),
    tests: (spec.tests ?? []).map((test, index) =>
      buildTest(test, places.value(spec.tests ?? [], index), steps, globs),
    ),
  };
}

function buildEnvironment({ environments }: PipelineSpec, name: string): Environment {
  const declared = environments?.[name];
  if (declared === undefined) {
    return { name: localEnvironment, account: '000000000000', region: localRegion, protected: false };
  }
  const { account, region, protected: isProtected = false, permissions_boundary: boundary } = declared;
  return {
    ...{ name, account, region, protected: isProtected },
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  };
}

function buildTable(name: string, table: TableSpec, at: Position): Table {
  const partitionBy = table.partition_by ?? [];
  return {
    name,
    path: table.path,
    format: table.format,
    header: table.header ?? true,
    columns: toColumns(table.columns).filter((column) => !partitionBy.includes(column.name)),
    partitionBy: partitionBy.map((column) => ({ name: column, type: 'string' })),
    key: table.key ?? [],
    isPublic: table.public ?? false,
    quality: table.quality?.trim(),
    at,
  };
}
