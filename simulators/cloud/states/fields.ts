/** Fields that hold numbers and times, and what is wrong with them. */
import { EvaluationFault } from './errors.ts';
import type { Visit } from './execution.ts';
import type { Json } from './json.ts';
import type { Field, Part } from './language.ts';

/** A field of whole seconds, such as TimeoutSeconds. */
export async function seconds(visit: Visit, name: string): Promise<number | undefined> {
  const field = await visit.dataflow.field(visit, name, 'number');
  if (field === undefined) return undefined;
  const { value } = field;
  if (typeof value !== 'number') {
    throw fault(visit, field, `The ${field.name} parameter does not reference an input value: ${field.path}`);
  }
  const said = field.path === undefined ? `${value}` : `${field.path} == ${value}`;
  if (!Number.isInteger(value)) {
    throw fault(visit, field, `The ${field.name} parameter cannot be parsed as a long value: ${said}`);
  }
  if (value < 0) throw fault(visit, field, `The ${field.name} parameter references a negative value: ${said}`);
  return value;
}

/** MaxConcurrency, `most` at most. Zero and no value at all mean: as many as AWS would. */
export async function concurrency(visit: Visit, most: number): Promise<number> {
  const given = (await whole(visit, 'MaxConcurrency')) ?? 0;
  return given === 0 ? most : Math.min(given, most);
}

/** A field of whole numbers from zero on, such as ToleratedFailureCount. */
export async function whole(visit: Visit, name: string, part?: Part): Promise<number | undefined> {
  const given = await integer(visit, name, part);
  if (given === undefined || given >= 0) return given;
  throw fault(visit, { name, value: given, path: undefined }, `${name} cannot be negative.`);
}

/** A field of whole numbers. A path may lead to one that is written as text. */
export async function integer(visit: Visit, name: string, part?: Part): Promise<number | undefined> {
  const field = await visit.dataflow.field(visit, name, 'number', part);
  if (field === undefined) return undefined;
  const value = numeric(field.value);
  if (Number.isInteger(value)) return value;
  throw fault(
    visit,
    field,
    `The ${field.name} field refers to value "${shown(field)}" which is not a valid integer${of(field)}`,
  );
}

/** ToleratedFailurePercentage. */
export async function percentage(visit: Visit, name: string): Promise<number | undefined> {
  const field = await visit.dataflow.field(visit, name, 'number');
  if (field === undefined) return undefined;
  const value = numeric(field.value);
  if (Number.isNaN(value)) {
    throw fault(
      visit,
      field,
      `The ${field.name} field refers to value "${shown(field)}" which is not a valid float${of(field)}`,
    );
  }
  if (value >= 0 && value <= 100) return value;
  throw fault(visit, field, `${name} must be between 0 and 100.`);
}

/** NaN for what is not written as a number. */
function numeric(value: Json): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function shown({ value }: Field): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function of({ path }: Field): string {
  return path === undefined ? '' : `: ${path}`;
}

/** ISO-8601 with an offset, as AWS wants it: a `T`, and `Z` or hours and minutes. */
export const offsetDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export function isInstant(text: string): boolean {
  return offsetDateTime.test(text) && !Number.isNaN(Date.parse(text));
}

export async function instant(visit: Visit, name: string): Promise<Date | undefined> {
  const field = await visit.dataflow.field(visit, name, 'string');
  if (field === undefined) return undefined;
  const { value } = field;
  if (typeof value === 'string' && isInstant(value)) return new Date(value);
  const format = 'ISO-8601 extended offset date-time format string';
  const reason =
    field.path === undefined
      ? `The ${field.name} field cannot be parsed as an ${format}: ${shown(field)}`
      : `The ${field.name} parameter does not reference a valid ${format}: ${field.path} == ${shown(field)}`;
  throw fault(visit, field, reason);
}

function fault({ language }: Visit, { name }: Field, reason: string): EvaluationFault {
  return language === 'JSONata'
    ? new EvaluationFault('States.QueryEvaluationError', reason, name)
    : new EvaluationFault('States.Runtime', reason);
}
