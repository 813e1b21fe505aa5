/**
 * The words that the schema is written in. A schema is JSON Schema, plus three annotations of our own:
 *
 *     expects    what the key takes, as a message says it: `a duration, such as 30m`
 *     notBuilt   valid in the language, refused or passed over for now; says what, and what to do instead
 *     lacks      reached only by an object that has none of the keys that would tell its form
 */
import Type, { type Static, type TSchema } from 'typebox';

export interface NotBuilt {
  /** As a message begins: `Section "crawlers"`. */
  readonly what: string;
  readonly hint?: string;
  /** Key of the object whose value is to blame; absent: the object itself. */
  readonly at?: string;
  /** `warning`: the rest of the pipeline means the same without it, so it is passed over. */
  readonly severity?: 'warning';
}

interface About {
  description: string;
  default?: string | number | boolean;
  examples?: readonly unknown[];
  notBuilt?: NotBuilt;
}

/** An empty text is never a value. */
const notBlank = '\\S';

export const text = (expects: string, about: About, rules: { pattern?: string } = {}) =>
  Type.String({ ...about, pattern: notBlank, ...rules, expects });

export const name = (what: string, description: string) => text(`the name of ${what}`, { description });

export const integer = (expects: string, about: About, rules: { minimum: number; maximum?: number }) =>
  Type.Integer({ ...about, ...rules, expects });

export const number = (expects: string, about: About) => Type.Number({ ...about, expects });

export const flag = (about: About) => Type.Boolean({ ...about, expects: 'true or false' });

export const oneOf = <const Values extends string[]>(values: [...Values], about: About) =>
  Type.Enum(values, { ...about, expects: wordList(values, 'or') });

export const object = <Properties extends Record<string, TSchema>>(
  expects: string,
  about: About,
  properties: Properties,
) => Type.Object(properties, { ...about, expects, additionalProperties: false });

export const optional = Type.Optional;

/** A mapping whose keys are the user\'s names. */
export const mapOf = <Value extends TSchema>(expects: string, about: About, value: Value, minProperties = 0) =>
  Type.Record(Type.String(), value, { ...about, expects, ...(minProperties > 0 && { minProperties }) });

export const listOf = <Item extends TSchema>(
  expects: string,
  about: About,
  item: Item,
  minItems = 0,
  maxItems = Infinity,
) =>
  Type.Array(item, { ...about, expects, ...(minItems > 0 && { minItems }), ...(maxItems < Infinity && { maxItems }) });

/** `needs: clean` and `needs: [clean, join]`. */
export const oneOrMany = (expects: string, about: About) =>
  Type.Unsafe<string | string[]>({
    ...about,
    if: { type: 'string' },
    then: { type: 'string', pattern: notBlank, expects },
    else: {
      type: 'array',
      items: { type: 'string', pattern: notBlank, expects },
      expects: `${expects}, or a list of them`,
    },
  });

export type Scalar = string | number | boolean;

export const scalar = (about: About, expects = 'a text, a number or true/false') =>
  Type.Unsafe<Scalar>({ ...about, type: ['string', 'number', 'boolean'], expects });

export const scalarOrList = (about: About) =>
  Type.Unsafe<Scalar | Scalar[]>({
    ...about,
    type: ['string', 'number', 'boolean', 'array'],
    items: { type: ['string', 'number', 'boolean'], expects: 'a text, a number or true/false' },
    expects: 'a text, a number, true/false or a list of them',
  });

/** A short form, or a mapping that says more. */
export const textOr = <Long extends TSchema>(short: TSchema, long: Long, about: About) =>
  Type.Unsafe<string | Static<Long>>({ ...about, if: { type: 'object' }, then: long, else: short });

/** An object whose value of `key` tells its form. */
export const byValue = <Forms extends Record<string, TSchema>>(
  key: string,
  what: string,
  description: string,
  forms: Forms,
) =>
  Type.Unsafe<Static<Forms[keyof Forms]>>({
    description,
    type: 'object',
    expects: `a mapping with ${key}: ${wordList(Object.keys(forms), 'or')}`,
    required: [key],
    properties: { [key]: { enum: Object.keys(forms), expects: wordList(Object.keys(forms), 'or'), description: what } },
    allOf: Object.entries(forms).map(([value, form]) => ({
      if: { required: [key], properties: { [key]: { const: value } } },
      then: form,
    })),
  });

/** An object whose form is told by the first of these keys that it has. */
export const byKey = <Forms extends Record<string, TSchema>>(expects: string, description: string, forms: Forms) =>
  Type.Unsafe<Static<Forms[keyof Forms]>>({
    description,
    type: 'object',
    expects,
    ...Object.entries(forms).reduceRight<object>(
      (rest, [key, form]) => ({ if: { required: [key] }, then: form, else: rest }),
      {
        if: { type: 'object' },
        then: { lacks: Object.keys(forms).filter((key) => !('notBuilt' in (forms[key] ?? {}))) },
      },
    ),
  });

export const duration = (description: string, standard?: string) =>
  text(
    'a duration, such as 90s, 30m or 2h',
    { description, ...(standard !== undefined && { default: standard }), examples: ['30m'] },
    { pattern: '^[1-9][0-9]*(s|m|h|d)$' },
  );

/** `a, b or c`. */
export function wordList(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
