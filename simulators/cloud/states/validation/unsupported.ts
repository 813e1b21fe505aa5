import { isDistributed, type MapState, type Region } from '../definition.ts';
import { regionsOf } from './graph.ts';

/** What a valid machine asks for and the interpreter does not do, by name. */
export function* unsupported(region: Region): Generator<string> {
  for (const [name, state] of Object.entries(region.States)) {
    if (state.Type === 'Map' && isDistributed(state)) yield* unsupportedReading(name, state);
    for (const { inner } of regionsOf(state)) yield* unsupported(inner);
  }
}

function* unsupportedReading(name: string, { ItemReader: reader }: MapState): Generator<string> {
  const { InputType, Transformation } = reader?.ReaderConfig ?? {};
  if (InputType === 'PARQUET') yield `the InputType PARQUET in the ItemReader of '${name}'`;
  if (Transformation === 'LOAD_AND_FLATTEN') yield `the Transformation LOAD_AND_FLATTEN in the ItemReader of '${name}'`;
}
