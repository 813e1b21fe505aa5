/** docs/reference.md: every key of the language, from the schema alone. */
import { stringify } from 'yaml';
import { forms, type JsonSchema } from './json-schema.ts';

const opening = `<!-- Made from action/src/spec/schema by action/src/spec/generate.ts; do not edit. -->

# Reference of the pipeline file

A pipeline is one YAML 1.2 file. Unknown keys are errors, except those that begin with \`x-\`, which are free (for
anchors, say). Keys in **bold** are required. What is marked *not built yet* is refused by name.

\`\${{ variables.x }}\` stands for a variable, anywhere but in \`variables\`, \`environments\` and \`inputs\` themselves; a value
that is exactly one reference takes the variable's type. \`\${{ inputs.x }}\`, \`\${{ window.id }}\`, \`\${{ window.start }}\` and
\`\${{ window.end }}\` are known only to a run, and stand in arguments, payloads, inputs of other executions and queries of conditions. Inside of a \`foreach\`, \`\${{ item }}\` is the
item by its name. \`$\${{\` is the text \`\${{\` itself.
`;

export function reference(schema: JsonSchema): string {
  const sections: string[] = [opening];
  describe(schema, [], sections);
  return sections.join('\n');
}

/** One section for each object: its keys in a table, then the objects inside of it. */
function describe(schema: JsonSchema, path: readonly string[], sections: string[]): void {
  const shapes = forms(schema).filter(({ properties }) => properties !== undefined);
  for (const shape of shapes) {
    const title =
      path.length === 0
        ? 'The file'
        : `\`${path.join('.').replaceAll('.[]', '[]')}\`${shapes.length > 1 ? `: ${shortName(shape)}` : ''}`;
    const section = `## ${title}\n\n${prose(shape)}\n\n${keyTable(shape)}\n`;
    if (sections.includes(section)) continue;
    sections.push(section);
    for (const [key, value] of Object.entries(shape.properties ?? {})) inside(value, [...path, key], sections);
  }
}

function inside(schema: JsonSchema, path: readonly string[], sections: string[]): void {
  for (const shape of forms(schema)) {
    if (shape.properties !== undefined) {
      describe(schema, path, sections);
      return;
    }
    if (shape.items !== undefined) inside(shape.items, [...path, '[]'], sections);
    for (const value of Object.values(shape.patternProperties ?? {})) inside(value, [...path, '<name>'], sections);
  }
}

function keyTable({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([key, schema]) => {
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
    const standard = schema.default === undefined ? '' : `\`${String(schema.default)}\``;
    return `| ${[name, typeOf(schema), standard, prose(schema), example(schema, key)].map(cell).join(' | ')} |`;
  });
  return ['| key | takes | default | meaning | example |', '|--|--|--|--|--|', ...rows].join('\n');
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  return schema.expects ?? forms(schema).findLast(({ expects }) => expects !== undefined)?.expects ?? 'anything';
}

function prose({ description = '', notBuilt }: JsonSchema): string {
  return notBuilt === undefined
    ? description
    : `${description} *Not built yet.*`.replace('Not built yet. *', '*').trim();
}

function example({ examples = [] }: JsonSchema, key: string): string {
  return examples.length === 0
    ? ''
    : `\`${stringify({ [key]: examples[0] }, { collectionStyle: 'flow', lineWidth: 0 })
        .trim()
        .replace(/^\{ (.*) \}$/s, '$1')}\``;
}

function shortName({ required = [], properties = {} }: JsonSchema): string {
  const told = Object.entries(properties).find(
    ([key, { enum: values }]) => required.includes(key) && values?.length === 1,
  );
  if (told !== undefined) return `${told[0]} ${told[1].enum?.[0] ?? ''}`;
  return `with \`${required.find((key) => key !== 'from') ?? ''}\``;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
