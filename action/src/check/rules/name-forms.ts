import type { Diagnostic } from '../../errors.ts';
import { baseName } from '../../graph/flow.ts';
import { namedEntries } from '../../spec/draft.ts';
import type { Places } from '../../spec/places.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Names become parts of names in AWS, of paths, and of Python and SQL: each kind takes what all of these take. */
export const nameForms: Rule = function* ({ draft, places }) {
  if (draft.name !== undefined && !/^[a-z][a-z0-9_-]{0,39}$/.test(draft.name)) {
    yield problem('bad-name', places.value(draft, 'name'), {
      message: `"${draft.name}" cannot be the name of a pipeline: names of buckets and stacks begin with it.`,
      hint: 'It takes a-z, 0-9, "_" and "-", begins with a letter, and has at most 40 characters.',
    });
  }
  for (const section of [draft.jobs, draft.models]) {
    for (const [name, { foreach }] of namedEntries<{ readonly foreach?: unknown }>(section)) {
      yield* misnamed(section, name, foreach === undefined ? name : baseName(name), places, 'a step', ...step);
    }
  }
  for (const section of [draft.crawlers, draft.reports, draft.lambdas, draft.executions]) {
    yield* allMisnamed(section, places, 'a step', ...step);
  }
  for (const [, job] of namedEntries(draft.jobs)) {
    if ('nodes' in job) yield* allMisnamed(job.nodes, places, 'a node', ...word);
    if ('script' in job) yield* allMisnamed(job.arguments, places, 'an argument', ...word);
  }
  yield* allMisnamed(
    draft.environments,
    places,
    'an environment',
    /^[a-z][a-z0-9-]{0,19}$/,
    'a-z, 0-9 and "-", begins with a letter, and has at most 20 characters',
  );
  yield* allMisnamed(draft.variables, places, 'a variable', ...word);
  yield* allMisnamed(draft.inputs, places, 'an input', ...word);
};

const step = [
  /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
  'letters, digits, "_" and "-", begins with a letter, and has at most 60 characters',
] as const;
const word = [/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and "_", and begins with no digit'] as const;

function* allMisnamed(
  section: object | undefined,
  places: Places,
  what: string,
  form: RegExp,
  takes: string,
): Generator<Diagnostic> {
  for (const name of Object.keys(section ?? {})) yield* misnamed(section, name, name, places, what, form, takes);
}

function* misnamed(
  section: object | undefined,
  key: string,
  name: string,
  places: Places,
  what: string,
  form: RegExp,
  takes: string,
): Generator<Diagnostic> {
  if (section === undefined || form.test(name)) return;
  yield problem('bad-name', places.key(section, key), {
    message: `"${name}" cannot be the name of ${what}.`,
    hint: `It takes ${takes}.`,
  });
}
