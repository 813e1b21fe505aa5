import type { SucceedState } from '../definition.ts';
import type { Transition, Visit } from '../execution.ts';

/** Ends its region, wherever it stands. */
export async function succeed(visit: Visit<SucceedState>): Promise<Transition> {
  const { output, assigned } = await visit.dataflow.leave(visit);
  return { output, assigned, next: undefined };
}
