import type { PassState } from '../definition.ts';
import { onward, type Transition, type Visit } from '../execution.ts';

export async function pass(visit: Visit<PassState>): Promise<Transition> {
  return onward(visit, await visit.dataflow.pass(visit));
}
