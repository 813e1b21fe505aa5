/**
 * A pipeline as it was rendered once: what plans compare. It is a value of plain JSON, which the artifact bucket keeps: what
 * was deployed is read from there, whichever version of Penstock rendered it.
 */
import type { Static } from 'typebox';
import {
  isJob,
  type Chart,
  type Pipeline,
  type SkipCondition,
  type Step,
  type TableReference,
} from '../graph/model.ts';
import type { Artifacts } from '../render/artifacts.ts';
import { stackPolicyFile } from '../render/stack-policy.ts';
import { nest } from '../render/states/nest.ts';
import { criticalPath, lostSeconds } from '../render/states/schedule.ts';
import { codeDigest } from '../render/states/step.ts';
import type { Frozen } from '../review/frozen.ts';
import { objectIn, parsed, type JsonObject } from './json.ts';
import { dpusOf } from './prices.ts';
import type { rendering } from './rendering-schema.ts';

export type Rendering = Frozen<Static<typeof rendering>>;
export type RenderedTable = Rendering['tables'][number];
export type RenderedStep = Rendering['steps'][number];

export function renderingOf(pipeline: Pipeline, artifacts: Artifacts): Rendering {
  const { digest, templateUrl, hasChildStacks, files, names } = artifacts;
  const { steps, seconds } = criticalPath(pipeline.steps);
  return {
    version: 1,
    pipeline: pipeline.name,
    environment: pipeline.environment.name,
    digest,
    templateUrl,
    hasChildStacks,
    files: Object.fromEntries(files),
    database: pipeline.database,
    tables: pipeline.tables.map(({ name, path, format, columns, partitionBy }) => ({
      name,
      location: `s3://${names.dataBucket}/${path}`,
      format,
      columns,
      partitionBy,
    })),
    sources: pipeline.sources.map(({ name }) => name),
    steps: pipeline.steps.map(renderedStep),
    expected: {
      seconds: pipeline.steps.length === 0 ? 0 : seconds + lostSeconds(nest(pipeline.steps)),
      path: steps.map(({ name }) => name),
    },
  };
}

function renderedStep(step: Step): RenderedStep {
  return {
    name: step.name,
    kind: step.kind,
    needs: step.needs,
    reads: readsOf(step),
    writes: isJob(step) || step.kind === 'model' ? step.writes : null,
    codeDigest: codeDigest(step),
    skipsOn: step.skipIf === undefined ? [] : conditionsOf(step.skipIf),
    expectedSeconds: step.expectedSeconds,
    dpus: dpusOf(step),
    charts: step.kind === 'report' ? step.charts.map(renderedChart) : [],
    features: step.kind === 'model' ? [...step.features, step.scores.timeColumn] : [],
  };
}

function readsOf(step: Step): readonly TableReference[] {
  if (isJob(step) || step.kind === 'report') return step.reads;
  return step.kind === 'model' ? [step.scores.table] : [];
}

function renderedChart({ type, title, x, y, color, facet, mark }: Chart): RenderedStep['charts'][number] {
  const columns = [x, y, color, facet, mark].filter((column) => column !== undefined);
  return { title: title ?? `${type} of ${y} by ${x}`, columns };
}

function conditionsOf(condition: SkipCondition): readonly string[] {
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.conditions.flatMap(conditionsOf);
    case 'not':
      return conditionsOf(condition.condition);
    case 'no_new_data':
    case 'unchanged':
    case 'query':
    case 'expression':
      return [condition.kind];
  }
}

/** Logical id or name of a state -> `file:line`. */
export const placesIn = ({ files }: Pick<Rendering, 'files'>): JsonObject =>
  objectIn(parsed(files['source-map.json'] ?? '{}'));

/** Whether the stack of the rendering is protected from its end, and by a policy. */
export const isProtected = ({ files }: Pick<Rendering, 'files'>): boolean => stackPolicyFile in files;
