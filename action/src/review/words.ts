/** The words that the schemas of a plan and a preview are written in: JSON Schema, made at build time. */
import Type, { type TProperties, type TSchema } from 'typebox';

/** What comes from an untrusted run may be long, and is bounded all the same. */
const longest = { text: 2_000, document: 200_000, list: 20_000 };

/** One line, or a few. */
export const text = (description: string) => Type.String({ description, maxLength: longest.text });

export const texts = (description: string) => list(description, Type.String({ maxLength: longest.text }));

/** A diff, or a query: as many lines as it takes. */
export const document = (description: string) => Type.String({ description, maxLength: longest.document });

export const form = (description: string, pattern: string) =>
  Type.String({ description, pattern, maxLength: longest.text });

export const oneOf = <const Values extends string[]>(description: string, values: [...Values]) =>
  Type.Enum(values, { description });

export const whole = (description: string) => Type.Integer({ description, minimum: 0 });
export const number = (description: string) => Type.Number({ description });
export const flag = (description: string) => Type.Boolean({ description });

export const orNull = <Value extends TSchema>(value: Value) => Type.Union([value, Type.Null()]);

export const list = <Item extends TSchema>(description: string, item: Item) =>
  Type.Array(item, { description, maxItems: longest.list });

export const object = <Properties extends TProperties>(description: string, properties: Properties) =>
  Type.Object(properties, { description, additionalProperties: false });
