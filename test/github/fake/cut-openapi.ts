/**
 * Cuts what the fake answers out of GitHub's published description, without its prose and examples:
 * `node test/github/fake/cut-openapi.ts FILE`, where FILE is generated/api.github.com.json of @octokit/openapi.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = [
  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'post /repos/{owner}/{repo}/check-runs',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/environments/{environment_name}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
] as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github']);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `properties` holds names of the API, which may be those of prose. */
function withoutProse(value: Json, holdsNames = false): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => holdsNames || !prose.has(key))
      .map(([key, inner]) => [key, withoutProse(inner, !holdsNames && key === 'properties')]),
  );
}

const at = (root: Json, path: readonly string[]): Json =>
  path.reduce<Json>((value, key) => (isObject(value) ? (value[key] ?? null) : null), root);

/** `#/components/schemas/issue` and the like, of all that is said below. */
const references = (value: Json): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/(.+?)"/g)].map(([, path = '']) => path);

function cut(whole: Json): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ');
    paths[path] = { ...paths[path], [method]: withoutProse(at(whole, ['paths', path, method])) };
  }
  const components: Record<string, Record<string, Json>> = {};
  const wanted = [...references(paths)];
  for (const reference of wanted) {
    const [, kind = '', name = ''] = reference.split('/');
    if (components[kind]?.[name] !== undefined) continue;
    const component = withoutProse(at(whole, ['components', kind, name]));
    components[kind] = { ...components[kind], [name]: component };
    wanted.push(...references(component));
  }
  return { openapi: at(whole, ['openapi']), info: withoutProse(at(whole, ['info'])), paths, components };
}

const whole = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Json;
writeFileSync(join(import.meta.dirname, 'openapi.json'), `${JSON.stringify(cut(whole), null, 2)}\n`);
