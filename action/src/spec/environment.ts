import { UserError } from '../errors.ts';
import { isMapping, type Data, type Mapping } from './data.ts';
import { suggestion } from './did-you-mean.ts';
import type { Places } from './places.ts';
import type { Scope } from './scope.ts';

/** The environment that a pipeline has on the local cloud; it is not declared. */
export const localEnvironment = 'local';

/**
 * The variables as one environment sets them.
 * @throws UserError `unknown-environment`
 */
export function scopeOf(data: Mapping, places: Places, environment: string): Scope {
  const environments = section(data, 'environments');
  if (environment !== localEnvironment && !places.has(environments, environment)) {
    const known = places.keys(environments);
    throw new UserError('unknown-environment', `There is no environment "${environment}" in ${places.file}.`, {
      hint:
        suggestion(environment, known) ??
        (known.length === 0 ? 'The file declares no environments.' : `Known: ${known.join(', ')}.`),
    });
  }
  const values = new Map<string, Data | undefined>();
  for (const owner of [section(data, 'variables'), section(section(environments, environment), 'variables')]) {
    for (const name of places.keys(owner)) values.set(name, usable(owner[name]));
  }
  return {
    variables: isBroken(data, 'variables', places) ? undefined : values,
    inputs: isBroken(data, 'inputs', places) ? undefined : places.keys(section(data, 'inputs')),
    items: new Map(),
    itemsUnknown: false,
    run: false,
  };
}

function section(data: Mapping, name: string): Mapping {
  const value = data[name];
  return isMapping(value) ? value : {};
}

/** A section that is there, and is no mapping. */
function isBroken(data: Mapping, name: string, places: Places): boolean {
  return places.has(data, name) && !isMapping(data[name]);
}

/** Undefined for what the schema refuses. */
function usable(value: Data | undefined): Data | undefined {
  if (value === null || isMapping(value)) return undefined;
  return Array.isArray(value) && value.some((item) => typeof item === 'object') ? undefined : value;
}
