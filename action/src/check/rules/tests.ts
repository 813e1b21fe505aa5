import { UserError, type Diagnostic } from '../../errors.ts';
import { sameTable, tableNames, tableReference } from '../../graph/tables.ts';
import { parseWindow } from '../../graph/window.ts';
import { namedEntries, type Draft, type TestSpec } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { fileProblem } from '../file-problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';

/** A test names sources, steps and tables of its pipeline, and expects something of them. */
export const tests: Rule = function* (subject) {
  const { draft, places } = subject;
  for (const test of draft.tests ?? []) {
    yield* given(test, subject);
    yield* unknownSteps(test, subject);
    yield* window(test, subject);
    yield* unknownTables(test, subject);
    const { expect } = test;
    if (expect !== undefined && places.keys(expect).length === 0) {
      yield problem('missing-key', places.key(test, 'expect'), {
        message: '"expect" expects nothing.',
        hint: 'It takes statuses, error or tables.',
      });
    }
  }
};

function* given({ given }: Draft<TestSpec>, subject: Subject): Generator<Diagnostic> {
  const { draft, places, declared, globs } = subject;
  for (const [name, paths] of namedEntries(given)) {
    if (given === undefined) continue;
    if (!(declared.get('sources') ?? []).includes(name)) {
      yield problem('unknown-source', places.key(given, name), {
        message: `There is no source "${name}".`,
        hint: declaredHint(name, ['sources'], subject),
      });
    }
    if (draft.sources?.[name]?.type === 'jdbc') {
      yield problem('not-built', places.key(given, name), {
        message: 'Rows given to a database are not built yet.',
        hint: 'Test the step that reads them with a source in S3.',
      });
    }
    if (typeof paths === 'string') {
      yield* fileProblem(paths, globs.get(paths), places.value(given, name), name);
    } else {
      for (const [index, path] of paths.entries())
        yield* fileProblem(path, globs.get(path), places.value(paths, index), name);
    }
  }
}

function* unknownSteps({ run = [], expect }: Draft<TestSpec>, subject: Subject): Generator<Diagnostic> {
  const { places, declared } = subject;
  const statuses = expect?.statuses ?? {};
  const mentions = [
    ...run.map((name, index) => ({ name, at: places.value(run, index) })),
    ...Object.keys(statuses).map((name) => ({ name, at: places.key(statuses, name) })),
  ];
  const sections = ['crawlers', 'jobs', 'reports', 'lambdas', 'executions'] as const;
  const known = new Set([...sections, 'models'].flatMap((section) => declared.get(section) ?? []));
  for (const { name, at } of mentions) {
    if (known.has(name)) continue;
    yield problem('unknown-step', at, {
      message: `There is no step "${name}".`,
      hint: declaredHint(name, sections, subject),
    });
  }
}

function* window(test: Draft<TestSpec>, { draft, places, errors }: Subject): Generator<Diagnostic> {
  if (test.window === undefined || errors.has('bad-time-zone')) return;
  try {
    parseWindow(test.window, draft.window ?? 'day', draft.timezone ?? 'UTC');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield problem(error.code, places.value(test, 'window'), error);
  }
}

function* unknownTables({ expect }: Draft<TestSpec>, subject: Subject): Generator<Diagnostic> {
  const { draft, places, steps } = subject;
  const known = tableNames(draft, places);
  for (const text of Object.keys(expect?.tables ?? {})) {
    if (expect?.tables === undefined || draft.database === undefined) continue;
    const reference = tableReference(text, draft.database);
    const isOwn = reference.database === draft.database && known.includes(reference.table);
    if (isOwn || steps.some(({ fills }) => fills?.some((filled) => sameTable(filled, reference)))) continue;
    yield problem('unknown-table', places.key(expect.tables, text), {
      message: `There is no table "${text}".`,
      hint: declaredHint(text, ['tables', 'sources'], subject),
    });
  }
}
