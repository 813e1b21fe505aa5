import { InternalError, type Position } from '../errors.ts';
import type { LocalSpec, TestSpec } from '../spec/draft.ts';
import { keyOf, type FoundFiles } from '../spec/globs.ts';
import { baseName } from './flow.ts';
import type { Feed, PipelineTest, RepositoryFile, Step } from './model.ts';

/** What each path with wildcards leads to, by the path as it is written. */
export type Globs = ReadonlyMap<string, FoundFiles>;

export function buildFeed(source: string, spec: LocalSpec, at: Position, globs: Globs): Feed {
  if ('files' in spec) return { source, at, kind: 'files', files: filesOf(spec.files, globs) };
  if (spec.simulate === 'history') return { source, at, kind: 'history', rows: spec.rows };
  return { source, at, kind: 'sensors', devices: spec.devices, days: spec.days };
}

/** `steps` are all of the pipeline. */
export function buildTest(spec: TestSpec, at: Position, steps: readonly Step[], globs: Globs): PipelineTest {
  const { statuses = {}, error, tables = {} } = spec.expect;
  return {
    name: spec.name,
    given: Object.entries(spec.given ?? {}).map(([source, paths]) => ({
      source,
      files: [paths].flat().flatMap((path) => filesOf(path, globs)),
    })),
    steps: withCrawlers(spec.run, steps),
    windowId: spec.window,
    expect: {
      statuses: Object.fromEntries(
        Object.entries(statuses).flatMap(([name, status]) =>
          stepsNamed([name], steps).map((step) => [step.name, status]),
        ),
      ),
      error,
      rows: Object.fromEntries(Object.entries(tables).map(([table, { rows }]) => [table, rows])),
    },
    at,
  };
}

/** The name of a `foreach` is all of its items. */
const stepsNamed = (names: readonly string[], steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ name }) => names.includes(name) || names.includes(baseName(name)));

function withCrawlers(names: readonly string[], steps: readonly Step[]): readonly string[] {
  const run = stepsNamed(names, steps);
  const needed = new Set(run.flatMap(({ needs }) => needs));
  return steps
    .filter((step) => run.includes(step) || (step.kind === 'crawler' && needed.has(step.name)))
    .map(({ name }) => name);
}

function filesOf(pattern: string, globs: Globs): readonly RepositoryFile[] {
  const found = globs.get(pattern);
  if (found?.kind !== 'files') throw new InternalError('internal', `${pattern} was let through.`);
  return found.paths.map((path) => ({ path, key: keyOf(pattern, path) }));
}
