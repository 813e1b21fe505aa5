/** action.yml and the table of its guide, from the inputs of the verbs. Made at build time. */

export interface Listed {
  readonly name: string;
  /** Description -> the verbs that take the input with that meaning. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly form: 'text' | 'lines' | 'true';
}

const forms = { text: '', lines: '; one a line', true: '; true or false' } as const;

/** `run, backfill: the first window; one a line` */
const inWords = ({ meanings, form }: Listed): string =>
  [...meanings].map(([meaning, verbs]) => `${verbs.join(', ')}: ${plainly(meaning)}`).join('. ') + forms[form];

/** On a command line an option is repeated, in an input are lines. */
const plainly = (meaning: string): string => meaning.replace(/; may be repeated$/, '');

export function actionYml(verbs: readonly string[], inputs: readonly Listed[]): string {
  const described = (name: string, description: string, more = '') =>
    `  ${name}:\n    description: ${JSON.stringify(description)}\n${more}`;
  return `# Made from action/src/program.ts by action/src/generate.ts; do not edit.
name: Penstock
description: Checks, previews, plans, deploys, runs and reports an AWS analytics pipeline that is YAML in this repository.
author: Penstock
branding: { icon: droplet, color: blue }
inputs:
${described('command', `The verb: ${verbs.join(', ')}.`, '    required: true\n')}${described(
    'github-token',
    'comment, deploy: the token that GitHub is asked with.',
    '    default: ${{ github.token }}\n',
  )}${inputs.map((input) => described(input.name, inWords(input))).join('')}outputs:
${described('outputs', "The result of the command as it was printed; JSON with 'format: json'.")}${described(
    'failure-reason',
    'The code of the error, empty on success; docs/codes.md lists them.',
  )}runs:
  using: node24
  main: dist/index.js
`;
}

const begin = '<!-- inputs: made by action/src/generate.ts -->';
const end = '<!-- /inputs -->';

/** The guide with its table made anew. */
export function withInputTable(guide: string, inputs: readonly Listed[]): string {
  const rows = inputs.flatMap(({ name, meanings, form }) =>
    [...meanings].map(
      ([meaning, verbs]) =>
        `| \`${name}\` | ${verbs.join(', ')} | ${(plainly(meaning) + forms[form]).replaceAll('|', '\\|')} |`,
    ),
  );
  const table = ['| input | commands | meaning |', '|--|--|--|', ...rows].join('\n');
  const [before, rest = ''] = guide.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
