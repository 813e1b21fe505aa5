/** GitHub's own description as a judge of what it is asked, and of what the fake answers. */
import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Match {
  /** `get /repos/{owner}/{repo}/pulls` */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operation: Operation;
}

const text = readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8');
const description = forAjv(JSON.parse(text)) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
ajv.addSchema(description, 'github');

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method} ${path}`,
    method,
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    operation,
  })),
);

/** The operation that a request asks for; undefined for one that the fake has not got. */
export function match(method: string, path: string): Match | undefined {
  for (const { name, method: asked, pattern, operation } of operations) {
    const found = asked === method.toLowerCase() ? pattern.exec(path) : null;
    if (found !== null) {
      const parameters = Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
      return { name, operation, parameters: Object.fromEntries(parameters) as Record<string, string> };
    }
  }
  return undefined;
}

/** What is wrong with a request, parameter by parameter. GitHub itself lets unknown names pass: a typo is not. */
export function faultsOfRequest({ operation, parameters }: Match, query: URLSearchParams, body: unknown): string[] {
  const declared = (operation.parameters ?? []).map((one) => resolved(one));
  const asked = declared.filter((one) => one.in === 'query');
  const unknown = [...query.keys()].filter((key) => !asked.some(({ name }) => name === key));
  const given = [
    ...declared.filter((one) => one.in === 'path').map((one) => ({ one, value: parameters[one.name] })),
    ...asked.map((one) => ({ one, value: query.get(one.name) ?? undefined })),
  ];
  return [
    ...unknown.map((key) => `unknown parameter ${key}`),
    ...given.flatMap(({ one, value }) => faultsOfParameter(one, value)),
    ...faultsOfBody(operation, body),
  ];
}

/** What is wrong with an answer of the fake's own. */
export function faultsOfAnswer({ operation, name }: Match, status: number, body: unknown): string[] {
  if (status >= 400) return [];
  const response = operation.responses[String(status)];
  if (response === undefined) return [`${name} never answers ${status}`];
  const schema = resolved(response).content?.['application/json']?.schema;
  return schema === undefined ? [] : faults(schema, body);
}

/** What `#/components/…` says, with nullable types as JSON Schema writes them. */
export function resolved<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const [, kind = '', name = ''] = value.$ref
    .replace(/^github#/, '')
    .split('/')
    .slice(1);
  return description.components[kind]?.[name] as T;
}

export const schemaNamed = (name: string): Schema => description.components['schemas']?.[name] as Schema;

function faultsOfParameter({ name, required = false, schema }: Parameter, value: string | undefined): string[] {
  if (value === undefined) return required ? [`${name} is missing`] : [];
  const type = resolved(schema)['type'];
  const read = type === 'integer' || type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value;
  return faults(schema, read).map((fault) => `${name} ${fault}`);
}

function faultsOfBody({ requestBody }: Operation, body: unknown): string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body was not expected'];
  return faults({ additionalProperties: false, ...schema }, body ?? {});
}

const compiled = new Map<string, ValidateFunction>();

function faults(schema: Schema, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${'additionalProperty' in params ? String(params['additionalProperty']) : ''}`.trim(),
  );
}

/** OpenAPI 3.0 has `nullable` where JSON Schema has a type; references go into the whole. */
function forAjv(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forAjv);
  if (typeof value !== 'object' || value === null) return value;
  const mapped: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? `github${inner}` : forAjv(inner),
    ]),
  );
  const { nullable, ...schema } = mapped;
  if (nullable !== true) return mapped;
  if (typeof schema['type'] !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const values = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}
