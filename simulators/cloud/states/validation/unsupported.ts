import { processorOf, type Region } from '../definition.ts';
import { regionsOf } from './graph.ts';

/** What a valid machine asks for and the interpreter does not do, by name. */
export function* unsupported(region: Region): Generator<string> {
  for (const [name, state] of Object.entries(region.States)) {
    if (state.Type === 'Map' && processorOf(state).ProcessorConfig?.Mode === 'DISTRIBUTED') {
      yield `distributed Map states, such as '${name}'`;
    }
    for (const { inner } of regionsOf(state)) yield* unsupported(inner);
  }
}
