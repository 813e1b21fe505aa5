import type { QueryLanguage } from '../definition.ts';
import type { JsonObject } from '../json.ts';
import type { Fields } from './fields.ts';
import { schema, type Problem } from './problem.ts';

/** Checks that an object has the fields that it must have, none that it may not, and each in its form. */
export function* checkFields(
  value: JsonObject,
  fields: Fields,
  language: QueryLanguage,
  at: string,
): Generator<Problem> {
  const missing = Object.keys(fields).filter((name) => fields[name]?.required === true && value[name] === undefined);
  if (missing.length > 0) yield schema(`These fields are required: [${missing.join(', ')}]`, at);
  for (const [name, item] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      yield schema(`Field '${name}' is not supported`, at);
    } else if (field.only !== undefined && field.only !== language) {
      yield schema(
        `The QueryLanguage is set to '${language}', but field '${name}' is only supported for the '${field.only}' QueryLanguage`,
        at,
      );
    } else if (!field.form.fits(item)) {
      yield schema(`Expected value of type ${field.form.type}`, `${at}/${name}`);
    }
  }
}
