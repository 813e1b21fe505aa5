/** What each step does to the data, as digests: equal ones give equal rows on the same local data. Pure. */
import { createHash } from 'node:crypto';
import type { Crawler, Pipeline, SkipCondition, SkipLeaf, Step, TableReference } from '../graph/model.ts';
import { refreshing } from '../retrain/selection.ts';

/** What a pipeline's file does not hold and its steps depend on. */
export interface Outside {
  /** By the name of the source: a digest of what `local:` feeds it. */
  readonly feeds: ReadonlyMap<string, string>;
  /** By the name of the step: a digest of the function or of the pipeline that it calls. */
  readonly called: ReadonlyMap<string, string>;
}

export interface StepDigest {
  /** Of the step, and of the tables and sources that it reads and writes. */
  readonly own: string;
  /** Of that, and of every step that it depends on. */
  readonly whole: string;
}

export function stepDigests(pipeline: Pipeline, outside: Outside): ReadonlyMap<string, StepDigest> {
  const own = new Map(pipeline.steps.map((step) => [step.name, sha256(ownText(step, pipeline, outside))]));
  return new Map(
    pipeline.steps.map((step) => {
      const parts = [...dependencies(step, pipeline)].toSorted().map((name) => [name, own.get(name)]);
      return [step.name, { own: own.get(step.name) ?? '', whole: sha256(JSON.stringify(parts)) }];
    }),
  );
}

/** Of all that its steps do. */
export const pipelineDigest = (digests: ReadonlyMap<string, StepDigest>): string =>
  sha256(JSON.stringify([...digests].map(([name, { whole }]) => [name, whole])));

/** The step itself, all that it needs, and for a model all that writes what it learns from, and what that needs. */
function dependencies(step: Step, pipeline: Pipeline): ReadonlySet<string> {
  const byName = new Map(pipeline.steps.map((one) => [one.name, one]));
  const found = new Set([step.name]);
  for (const name of found) {
    const one = byName.get(name);
    if (one === undefined) continue;
    const learnsFrom = one.kind === 'model' ? refreshing(pipeline, [one]).steps : [];
    for (const next of [...one.needs, ...learnsFrom]) found.add(next);
  }
  return found;
}

/** How long a step may take, and on what, changes no row. What it needs is part of the whole. */
const withoutEffect = {
  needs: undefined,
  at: undefined,
  expectedSeconds: undefined,
  workers: undefined,
  timeoutSeconds: undefined,
  attempts: undefined,
  pollSeconds: undefined,
  instances: undefined,
};

function ownText(step: Step, pipeline: Pipeline, { feeds, called }: Outside): string {
  const { environment, timeZone, window, database, inputs, tables, sources } = pipeline;
  const text = json({ ...step, ...withoutEffect });
  const isRead = (name: string) => readBy(step).some((table) => table.database === database && table.table === name);
  const named = new Set(sourcesNamed(step));
  return json({
    place: [pipeline.name, environment, timeZone, window, database],
    step: JSON.parse(text) as unknown,
    inputs: inputs.filter(({ name }) => mayAsk(step, text, name)),
    tables: tables
      .filter(({ name }) => ('writes' in step && step.writes === name) || isRead(name))
      .map(({ isPublic: _, ...table }) => table),
    sources: sources
      .filter(({ name }) => named.has(name) || isRead(name))
      .map((source) => [source, feeds.get(source.name) ?? null]),
    called: called.get(step.name) ?? null,
  });
}

/** An expression may name an input in any way; everything else refers to it. */
const mayAsk = ({ skipIf }: Step, text: string, name: string): boolean =>
  text.includes(JSON.stringify({ kind: 'input', name })) || leaves(skipIf).some(({ kind }) => kind === 'expression');

function readBy(step: Step): readonly TableReference[] {
  const watched = leaves(step.skipIf).flatMap((leaf) => (leaf.kind === 'query' ? leaf.reads : []));
  if (step.kind === 'model') return [...watched, step.scores.table];
  return 'reads' in step ? [...watched, ...step.reads] : watched;
}

function sourcesNamed(step: Step): readonly string[] {
  const watched = leaves(step.skipIf).flatMap((leaf) => {
    if (leaf.kind === 'no_new_data') return [leaf.source];
    return leaf.kind === 'unchanged' ? leaf.inputs.flatMap((one) => (one.kind === 'source' ? [one.source] : [])) : [];
  });
  return isCrawler(step) ? [...watched, step.source] : watched;
}

const isCrawler = (step: Step): step is Crawler => step.kind === 'crawler';

function leaves(condition: SkipCondition | undefined): readonly SkipLeaf[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.conditions.flatMap(leaves);
    case 'not':
      return leaves(condition.condition);
    default:
      return [condition];
  }
}

/** Without places in the file, which move with every line above. */
const json = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (key === 'at' && isPosition(part) ? undefined : part));

const isPosition = (value: unknown): boolean => typeof value === 'object' && value !== null && 'endColumn' in value;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
