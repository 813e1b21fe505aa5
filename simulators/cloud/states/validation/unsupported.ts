import type { Region, State, StateMachine } from '../definition.ts';
import { regionsOf } from './graph.ts';

/** What a valid machine asks for and the interpreter does not do, by name. */
export function* unsupported(machine: StateMachine): Generator<string> {
  yield* within(machine, machine.QueryLanguage ?? 'JSONPath');
}

function* within(region: Region, machine: string): Generator<string> {
  for (const [name, state] of Object.entries(region.States)) {
    yield* ofState(name, state, machine);
    for (const { inner } of regionsOf(state)) yield* within(inner, machine);
  }
}

function* ofState(name: string, state: State, machine: string): Generator<string> {
  if ((state.QueryLanguage ?? machine) !== 'JSONata') yield `JSONPath, the query language of the state '${name}'`;
  if (state.Type === 'Map' && state.ItemProcessor?.ProcessorConfig?.Mode === 'DISTRIBUTED') {
    yield `distributed Map states, such as '${name}'`;
  }
}
