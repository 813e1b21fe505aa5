import { InternalError, type Diagnostic } from '../errors.ts';
import { isMapping, setAside, type Data, type Mapping } from './data.ts';
import type { PipelineDraft, PipelineSpec } from './draft.ts';
import type { Key, Places } from './places.ts';
import type { SchemaError } from './schema-error.ts';
import { explain, type Finding } from './shape-messages.ts';
import validate from './validate.generated.ts';

export interface Shaped {
  readonly draft: PipelineDraft;
  readonly diagnostics: readonly Diagnostic[];
}

/** Says what does not follow the schema, and sets it aside, so that the rest has the types of the schema. */
export function shape(data: Mapping, places: Places): Shaped {
  const diagnostics: Diagnostic[] = [];
  for (let pass = 1; ; pass++) {
    const findings = validate(data) ? [] : distinct((validate.errors ?? []).flatMap((error) => locate(error, data)));
    const wrong = findings.filter(({ error }) => !isAbsence(error));
    // In later passes, what is missing is only what has just been set aside.
    const news = pass === 1 ? findings : wrong;
    diagnostics.push(...news.flatMap((finding) => explain(finding, places) ?? []));
    if (isDraft(data)) return { draft: data, diagnostics };
    if (wrong.length === 0) throw new InternalError('internal', 'The schema refuses a file without saying where.');
    for (const { owner, key } of lastFirst(wrong)) setAside(owner, key, places);
  }
}

export function isComplete(draft: PipelineDraft): draft is PipelineSpec {
  return validate(draft);
}

function isDraft(data: unknown): data is PipelineDraft {
  return validate(data) || (validate.errors ?? []).every((error) => isAbsence(error) || isWrapper(error));
}

function isAbsence({ keyword }: SchemaError): boolean {
  return ['required', 'lacks', 'minProperties', 'minItems'].includes(keyword);
}

/** Said beside the error of the branch itself. */
function isWrapper({ keyword }: SchemaError): boolean {
  return keyword === 'if';
}

/** The entry that an error is about: the unknown key itself, else the value that the validator looked at. */
function locate(error: SchemaError, root: Mapping): Finding[] {
  if (isWrapper(error)) return [];
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') path.push(String(error.params.additionalProperty));
  let owner: Data[] | Mapping = { '': root };
  let key: Key = '';
  for (const step of path) {
    const inner: Data | undefined = Array.isArray(owner) ? owner[Number(key)] : owner[key];
    if (!Array.isArray(inner) && !isMapping(inner)) return [];
    owner = inner;
    key = Array.isArray(owner) ? Number(step) : step;
  }
  return [{ error, path: path.join('/'), owner, key, value: Array.isArray(owner) ? owner[Number(key)] : owner[key] }];
}

/** One mistake, one message: the first thing that is said of an entry, and nothing of what is inside of it. */
function distinct(findings: readonly Finding[]): Finding[] {
  const wrong = findings.filter(({ error }) => !isAbsence(error));
  const kept = wrong.filter(
    ({ path }, index) =>
      wrong.findIndex((other) => other.path === path) === index &&
      !wrong.some((other) => path.startsWith(`${other.path}/`)),
  );
  const absent = findings.filter(
    ({ error, path }) => isAbsence(error) && !kept.some((other) => isInside(path, other.path)),
  );
  return [...kept, ...absent];
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** Items of a list move up when one before them is taken out. */
function lastFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(b.key) - Number(a.key) || 0);
}
