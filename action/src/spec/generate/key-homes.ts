/** Where in the language each key is known, for messages about keys at the wrong level. */
import { forms, type JsonSchema } from './json-schema.ts';

const header = `// Made from schema/ by generate.ts; do not edit.
/** Key -> the places where it is known. */
`;

export function keyHomesModule(schema: JsonSchema): string {
  const homes = new Map<string, Set<string>>();
  collect(schema, [], homes);
  const sorted = [...homes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, places]) => [key, [...places]]);
  return `${header}export const keyHomes: ReadonlyMap<string, readonly string[]> = new Map(${JSON.stringify(sorted, null, 2)});\n`;
}

function collect(schema: JsonSchema, path: readonly string[], homes: Map<string, Set<string>>): void {
  for (const form of forms(schema)) {
    for (const [key, value] of Object.entries(form.properties ?? {})) {
      const places = homes.get(key) ?? new Set();
      homes.set(key, places.add(path.length === 0 ? 'the top level' : path.join('.').replaceAll('.[]', '[]')));
      collect(value, [...path, key], homes);
    }
    for (const value of Object.values(form.patternProperties ?? {})) collect(value, [...path, '<name>'], homes);
    if (form.items) collect(form.items, [...path, '[]'], homes);
  }
}
