/** A field of a JSONata state: JSON in which every string of the form `{% … %}` is an expression. */
import { EvaluationFault } from '../errors.ts';
import { isObject, typeName, type Json, type JsonObject } from '../json.ts';
import { compile, ExpressionError, type Bindings, type Expression } from './expression.ts';

export type Template =
  | { readonly kind: 'constant'; readonly value: Json }
  | { readonly kind: 'expression'; readonly text: string; readonly location: string; readonly expression: Expression }
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Template])[] };

/** The expression of a string, if it is one. */
export function expressionText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('{%') || !value.endsWith('%}') || value.length < 4)
    return undefined;
  return value.slice(2, -2).trim();
}

/** `location` is where the field stands in its state, as messages say it: `Output`, `Choices[0]/Condition`. */
export function compileTemplate(value: Json, location: string): Template {
  const text = expressionText(value);
  if (text !== undefined) return { kind: 'expression', text, location, expression: compile(text) };
  if (Array.isArray(value)) {
    const items = value.map((item: Json, index) => compileTemplate(item, `${location}[${index}]`));
    return items.every(({ kind }) => kind === 'constant') ? { kind: 'constant', value } : { kind: 'array', items };
  }
  if (isObject(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => [key, compileTemplate(item, `${location}/${key}`)] as const,
    );
    return entries.every(([, { kind }]) => kind === 'constant')
      ? { kind: 'constant', value }
      : { kind: 'object', entries };
  }
  return { kind: 'constant', value };
}

export async function evaluateTemplate(template: Template, bindings: Bindings): Promise<Json> {
  switch (template.kind) {
    case 'constant':
      return template.value;
    case 'expression':
      return evaluateExpression(template, bindings);
    case 'array': {
      const items: Json[] = [];
      for (const item of template.items) items.push(await evaluateTemplate(item, bindings));
      return items;
    }
    case 'object': {
      const object: Record<string, Json> = {};
      for (const [key, item] of template.entries) object[key] = await evaluateTemplate(item, bindings);
      return object;
    }
  }
}

/** As evaluateTemplate, for a field that must have a certain type. */
export async function evaluateAs<T extends Json>(
  template: Template,
  bindings: Bindings,
  expected: string,
  is: (value: Json) => value is T,
): Promise<T> {
  const value = await evaluateTemplate(template, bindings);
  if (is(value)) return value;
  const location = template.kind === 'expression' ? template.location : undefined;
  const subject = template.kind === 'expression' ? subjectOf(template.text, template.location) : 'The field';
  throw fault(
    `${subject} returned an unexpected result type. Expected '${expected}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
    location,
  );
}

async function evaluateExpression(
  { expression, text, location }: Template & { kind: 'expression' },
  bindings: Bindings,
): Promise<Json> {
  const subject = subjectOf(text, location);
  let value: unknown;
  try {
    value = await expression.evaluate(bindings);
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    const colon = thrown.code === undefined ? ':' : `. ${thrown.code}:`;
    throw fault(`${subject} threw an error during evaluation${colon} ${thrown.message}`, location);
  }
  if (value === undefined) throw fault(`${subject} returned nothing (undefined).`, location);
  const json = settled(value);
  if (json === undefined) throw fault(`${subject} returned an unsupported result type.`, location);
  return json;
}

function subjectOf(text: string, location: string): string {
  return `The JSONata expression '${text}' specified for the field '${location}'`;
}

function fault(reason: string, location: string | undefined): EvaluationFault {
  return new EvaluationFault('States.QueryEvaluationError', reason, location);
}

/** Values that are known to be plain JSON, so that what only passes through is looked at once. */
const plain = new WeakSet<object>();

/**
 * An expression's result as JSON; undefined when it holds a function. JSONata marks the arrays that it made, and
 * would unwrap them when it meets them again: they become plain ones.
 */
function settled(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // AWS tells of what is no number of JSON as text: `Infinity`.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object') return undefined;
  if (plain.has(value)) return value as Json;
  const json = Array.isArray(value) ? settledArray(value) : settledObject(value);
  if (json !== undefined) plain.add(json);
  return json;
}

function settledArray(values: readonly unknown[]): readonly Json[] | undefined {
  const items: Json[] = [];
  for (const value of values) {
    const item = settled(value);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function settledObject(value: object): JsonObject | undefined {
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) return undefined;
  const object: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const json = settled(item);
    if (json === undefined) return undefined;
    object[key] = json;
  }
  return object;
}
