import { appendFile } from 'node:fs/promises';
import { execute } from './execute.ts';
import type { Diagnostic, PenstockError } from './errors.ts';
import { annotation } from './github/annotation.ts';

/** The action's door: inputs become the same words that a person types; the result becomes outputs. */
export async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  let result = '';
  let failureReason = '';
  const tell = (line: string) => void process.stdout.write(`${line}\n`);
  const terminal = {
    stdout(text: string) {
      result += text;
      process.stdout.write(text);
    },
    progress: tell,
    width: 120,
    color: false,
  };
  const annotate = (diagnostics: readonly Diagnostic[]) => {
    for (const { severity, code, message, hint, at } of diagnostics)
      tell(annotation(severity, code, message, hint, at));
  };
  const code = await execute(wordsOf(environment), terminal, {
    diagnostics(diagnostics: readonly Diagnostic[]) {
      failureReason = 'check-failed';
      annotate(diagnostics);
    },
    checked: annotate,
    failed(error: PenstockError) {
      failureReason = error.code;
      tell(annotation('error', error.code, error.message, error.hint, error.at));
    },
  });
  if (code !== 0 && failureReason === '') failureReason = 'check-failed';
  await writeOutputs(environment['GITHUB_OUTPUT'], { outputs: result, 'failure-reason': failureReason });
  return code;
}

/** `INPUT_FILE` and the like, as the runner makes them of `with:`. */
function wordsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const input = (name: string) => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const option = (name: string, flag = `--${name}`) => (input(name) === '' ? [] : [flag, input(name)]);
  // As @actions/core reads booleans.
  const flag = (name: string) => (/^true$/i.test(input(name)) ? [`--${name}`] : []);
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const repeated = (flag: string, text: string) => lines(text).flatMap((line) => [flag, line]);
  return [
    input('command'),
    ...(input('file') === '' ? [] : [input('file')]),
    ...option('environment', '--env'),
    ...option('cloud'),
    ...option('role-arn'),
    ...option('window'),
    ...flag('scheduled'),
    ...option('out'),
    ...option('pipeline'),
    ...option('format'),
    ...repeated('--set', input('set')),
    ...repeated('--only', input('only')),
    ...repeated('--from', input('from')),
    ...repeated('--skip', input('skip')),
    ...option('resume'),
    ...option('attach'),
    ...option('stop'),
    ...option('since'),
    ...option('until'),
    ...flag('missing'),
    ...flag('failed'),
    ...flag('changed'),
    ...option('concurrency'),
    ...flag('stop-on-failure'),
    ...flag('dry-run'),
    ...option('manifest'),
    ...option('confirm'),
    ...repeated('--delete-data', input('delete-data')),
  ];
}

/** GitHub's file protocol for outputs: the delimiter must not occur in the value. */
async function writeOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (file === undefined) return;
  for (const [name, value] of Object.entries(outputs)) {
    const delimiter = `end-${crypto.randomUUID()}`;
    await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }
}
