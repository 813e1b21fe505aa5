import type { FailState } from '../definition.ts';
import { StateFailure } from '../errors.ts';
import type { Visit } from '../execution.ts';
import type { Json } from '../json.ts';

export async function fail(visit: Visit<FailState>): Promise<never> {
  const { error, cause } = await visit.dataflow.failure(visit);
  throw new StateFailure(text(error), text(cause));
}

function text(value: Json | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
