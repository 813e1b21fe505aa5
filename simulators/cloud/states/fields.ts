/** Fields that hold numbers and times, and what is wrong with them. */
import { EvaluationFault } from './errors.ts';
import type { Visit } from './execution.ts';
import type { Field } from './language.ts';

/** AWS runs at most so many iterations of an inline Map at once. */
const inlineConcurrency = 40;

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

/** Zero and no value at all mean: as many as AWS would. */
export async function concurrency(visit: Visit): Promise<number> {
  const field = await visit.dataflow.field(visit, 'MaxConcurrency', 'number');
  if (field === undefined) return inlineConcurrency;
  const { value } = field;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const of = field.path === undefined ? '' : `: ${field.path}`;
    throw fault(visit, field, `The ${field.name} field refers to value "${shown}" which is not a valid integer${of}`);
  }
  if (value < 0) throw fault(visit, field, `${field.name} cannot be negative.`);
  return Math.min(value === 0 ? inlineConcurrency : value, inlineConcurrency);
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
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const reason =
    field.path === undefined
      ? `The ${field.name} field cannot be parsed as an ${format}: ${shown}`
      : `The ${field.name} parameter does not reference a valid ${format}: ${field.path} == ${shown}`;
  throw fault(visit, field, reason);
}

function fault({ language }: Visit, { name }: Field, reason: string): EvaluationFault {
  return language === 'JSONata'
    ? new EvaluationFault('States.QueryEvaluationError', reason, name)
    : new EvaluationFault('States.Runtime', reason);
}
