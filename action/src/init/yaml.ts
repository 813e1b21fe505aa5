/** Parts of workflows, as the lines of their YAML. */
import { pins } from './pins.ts';

/** By this line a workflow is known to be ours to write anew. */
export const header = '# Written by `penstock init --workflows` from pipeline/, which is where to change it.\n';

/** Bootstrapped: until then there is no role to take. */
export const ifBootstrapped = "if: vars.PENSTOCK_AWS == 'true'";

export const indented = (text: string, spaces: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));

/** A YAML text in single quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const checkout = `- uses: ${pins.checkout}
  with: { persist-credentials: false }
`;

/** A step of our action. Inputs that are undefined are left out. */
export function penstock(
  action: string,
  inputs: Readonly<Record<string, string | undefined>>,
  { id, name, condition }: { readonly id?: string; readonly name?: string; readonly condition?: string } = {},
): string {
  const lines = Object.entries(inputs).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}\n`],
  );
  const first = [
    ...(name === undefined ? [] : [`name: ${name}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(condition === undefined ? [] : [`if: ${condition}`]),
    `uses: ${action}`,
  ];
  return `- ${first.join('\n  ')}\n  with:\n${lines.join('')}`;
}

/** `strategy:` of a job that is done once for each entry; one that fails stops no other. */
export const strategy = (entries: readonly Readonly<Record<string, string>>[]): string =>
  `strategy:\n  fail-fast: false\n  matrix:\n    include:\n${indented(entries.map(item).join(''), 6)}`;

function item(entry: Readonly<Record<string, string>>): string {
  const [first = '', ...others] = Object.entries(entry).map(([key, value]) => `${key}: ${value}\n`);
  return `- ${first}${others.map((line) => `  ${line}`).join('')}`;
}
