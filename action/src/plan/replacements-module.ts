/** Build time: which properties cannot change in place, cut out of the specification that the local CloudFormation has. */
interface ResourceType {
  readonly properties: Properties;
  readonly definitions: Readonly<Record<string, Properties>>;
}

type Properties = Readonly<Record<string, { readonly type: unknown; readonly replacement?: 'yes' | 'maybe' }>>;

export function replacementsModule(specification: Readonly<Record<string, ResourceType>>): string {
  const paths = Object.entries(specification).map(
    ([type, { properties, definitions }]) => [type, replacing(properties, definitions, '', new Set())] as const,
  );
  const known = Object.fromEntries(paths.filter(([, found]) => found.length > 0));
  return `// Made by action/src/generate.ts; do not edit.
/** Type of a resource -> paths of the properties whose change makes it anew. */
export const replacements: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(known, null, 2)};
`;
}

function replacing(
  properties: Properties,
  definitions: ResourceType['definitions'],
  prefix: string,
  within: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(properties).flatMap(([name, { type, replacement }]) => {
    if (replacement !== undefined) return [`${prefix}${name}`];
    const definition = typeof type === 'object' && type !== null && 'definition' in type ? String(type.definition) : '';
    const inner = definitions[definition];
    if (inner === undefined || within.has(definition)) return [];
    return replacing(inner, definitions, `${prefix}${name}.`, new Set([...within, definition]));
  });
}
