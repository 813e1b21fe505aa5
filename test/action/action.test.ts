/** The action's door, by its bundle's own entry: what GitHub's runner would start. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { annotation } from '../../action/src/github/annotation.ts';
import { openLog } from '../../action/src/github/log.ts';
import { wordsOf } from '../../action/src/inputs.ts';
import { main } from '../../action/src/main.ts';

const root = resolve(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action/action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-action-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The outputs as the runner reads them from GITHUB_OUTPUT. */
function runAction(inputs: Readonly<Record<string, string>>, cwd = root) {
  const outputFile = join(folder, `output-${crypto.randomUUID()}`);
  const summaryFile = join(folder, `summary-${crypto.randomUUID()}`);
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
  const environment: Record<string, string> = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'action/src/index.ts')], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile, ...environment },
  });
  const outputs = [...readFileSync(outputFile, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
    ([, name = '', , value = '']): [string, string] => [name, value],
  );
  const summary = readFileSync(summaryFile, 'utf8');
  return { status, stdout, summary, outputs: Object.fromEntries(outputs) as Record<string, string> };
}

describe('action.yml', () => {
  test('starts the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('describes each input, and has the outputs that the code writes', () => {
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
    expect(Object.keys(runAction({ command: 'check', file: 'pipeline/seattle.yml' }).outputs)).toEqual(
      Object.keys(action.outputs),
    );
  });
});

describe('inputs become the words of a verb', () => {
  const words = (inputs: Readonly<Record<string, string>>) =>
    wordsOf(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

  test('arguments first, an option for each line, and true for an option without a value', () => {
    expect(
      words({
        ...{ command: 'backfill', file: 'pipeline/a.yml', environment: 'prod', set: 'a=1\n\n b=2 \n' },
        ...{ missing: 'TRUE', failed: 'false', since: '' },
      }),
    ).toEqual(['backfill', 'pipeline/a.yml', '--env', 'prod', '--missing', '--set', 'a=1', '--set', 'b=2']);
  });

  test('what a verb does not take is refused by name', () => {
    expect(() => words({ command: 'render', window: '2026-11-23' })).toThrow('render takes no input "window".');
    expect(() => words({ command: 'backfill', missing: 'yes' })).toThrow(
      'The input "missing" is "yes"; true or false was expected.',
    );
  });

  test('the token is nobody’s option', () => {
    expect(words({ command: 'setup', 'github-token': 'ghs_x' })).toEqual(['setup']);
  });
});

test('a good pipeline: exit code 0, the result as output, no reason of a failure', () => {
  const { status, outputs } = runAction({ command: 'check', file: 'pipeline/seattle.yml', format: 'json' });
  expect(status).toBe(0);
  expect(JSON.parse(outputs['outputs'] ?? '')).toEqual({ diagnostics: [] });
  expect(outputs['failure-reason']).toBe('');
});

test('a mistake becomes an annotation at its place, and a reason', () => {
  writeFileSync(join(folder, 'bad.yml'), 'name: bad\ndatabase: bad_db\nshedule: daily\n');
  const { status, stdout, summary, outputs } = runAction({ command: 'check', file: 'bad.yml' }, folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^::error file=bad\.yml,line=3,endLine=3,col=1,endColumn=8,title=unknown-key::unknown key "shedule"/im,
  );
  expect(outputs['failure-reason']).toBe('check-failed');
  expect(summary).toMatch(/^\| place \| severity \| what \| code \|\n/);
  expect(summary).toMatch(/^\| `bad\.yml:3:1` \| error \| Unknown key "shedule"\. .* \| `unknown-key` \|$/m);
});

test('an input that the verb does not take is an annotation and a reason, before anything is done', () => {
  const { status, stdout, summary, outputs } = runAction({ command: 'render', window: '2026-11-23' });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^::error title=bad-option::render takes no input "window"\.%0AIt takes file, out, environment, format\.\n$/,
  );
  expect(outputs['failure-reason']).toBe('bad-option');
  expect(summary).toBe(
    '### `bad-option`\n\nrender takes no input "window".\n\nIt takes file, out, environment, format.\n',
  );
});

test('an older Node is an annotation, where a runner reads it', () => {
  const older = "Object.defineProperty(process.versions, 'node', { value: '20.19.0' });";
  const entry = join(root, 'action/src/index.ts');
  const { status, stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${older}`, entry], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], INPUT_COMMAND: 'check' },
  });
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: `::error::Penstock needs Node 24 or newer; this is ${process.version}.\n`,
  });
});

describe('the token', () => {
  const seenBy = async (command: string) => {
    const environment: NodeJS.ProcessEnv = {
      INPUT_COMMAND: command,
      'INPUT_GITHUB-TOKEN': 'ghs_x',
      INPUT_FILE: 'none',
    };
    await main(environment);
    return [environment['GITHUB_TOKEN'], environment['INPUT_GITHUB-TOKEN']];
  };

  test('is there for those who ask GitHub, and for nobody else', async () => {
    expect(await seenBy('deploy')).toEqual(['ghs_x', undefined]);
    expect(await seenBy('check')).toEqual([undefined, undefined]);
  });
});

test('a command that does not exist fails by its name', () => {
  const { status, outputs } = runAction({ command: 'chekc' });
  expect(status).toBe(1);
  expect(outputs['failure-reason']).toBe('bad-option');
});

test('what an annotation says cannot become another workflow command', () => {
  expect(annotation('error', 'a:b,c', 'line one\n::add-mask::x 100%', undefined, undefined)).toBe(
    '::error title=a%3Ab%2Cc::line one%0A::add-mask::x 100%25',
  );
});

describe('the log', () => {
  const logged = (write: (log: ReturnType<typeof openLog>) => void): string => {
    let text = '';
    const log = openLog((part) => void (text += part), 'penstock run', 'KEY');
    write(log);
    log.end();
    return text;
  };

  test('progress folds into a group, and data cannot become a command', () => {
    expect(
      logged((log) => {
        log.progress('::set-output name=a::b');
        log.progress('second');
        log.data('result\n');
      }),
    ).toBe(
      '::group::penstock run\n::stop-commands::KEY\n::set-output name=a::b\nsecond\n::KEY::\n::endgroup::\n' +
        '::stop-commands::KEY\nresult\n::KEY::\n',
    );
  });

  test('a secret is masked', () => {
    expect(logged((log) => log.mask('s3cret'))).toBe('::add-mask::s3cret\n');
  });
});
