/** A JSON Schema, and the one way to walk it. */
export interface JsonSchema {
  /** TypeBox's own marks, which JSON leaves out. */
  readonly '~kind'?: unknown;
  readonly '~unsafe'?: unknown;
  /** `#/$defs/NAME`: the schema of that name, as it stands in the whole. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly required?: readonly string[] | undefined;
  readonly expects?: string;
  readonly notBuilt?: { readonly what: string; readonly hint?: string; readonly at?: string };
  readonly lacks?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** Every schema inside of this one, replaced by what `change` makes of it. Conditions (`if`) stay as they are. */
export function mapChildren(schema: JsonSchema, change: (child: JsonSchema) => JsonSchema): JsonSchema {
  const mapValues = (schemas: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(schemas).map(([key, child]) => [key, change(child)]));
  return {
    ...schema,
    ...(schema.$defs && { $defs: mapValues(schema.$defs) }),
    ...(schema.properties && { properties: mapValues(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: mapValues(schema.patternProperties) }),
    ...(schema.items && { items: change(schema.items) }),
    ...(schema.allOf && { allOf: schema.allOf.map((part) => mapChildren(part, change)) }),
    ...(schema.then && { then: change(schema.then) }),
    ...(schema.else && { else: change(schema.else) }),
  };
}

/** The forms that an object of this schema can have: itself, or the branches of its conditions. */
export function forms(schema: JsonSchema): readonly JsonSchema[] {
  const branches = [schema.then, schema.else, ...(schema.allOf ?? []).map((part) => part.then)];
  const found = branches.filter((branch) => branch !== undefined);
  return found.length === 0 ? [schema] : found.flatMap(forms);
}
