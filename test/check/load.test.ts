import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { load, loadOrThrow } from '../../action/src/check/load.ts';
import { CheckError } from '../../action/src/errors.ts';
import { edited, good } from './diagnose.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'penstock-load-'));
  put('pipeline/rooms.yml', good);
  put('glue/clean.py', 'print()');
  put('sql/hourly.sql', 'SELECT * FROM temperatures');
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function says(file = 'pipeline/rooms.yml'): Promise<string[]> {
  const { diagnostics } = await load(join(root, file));
  return diagnostics.map(
    ({ message, hint, at }) => `${at.line}:${at.column} ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
}

test('a good file becomes a pipeline of its root, the parent of pipeline/', async () => {
  const { pipeline, diagnostics } = await load(join(root, 'pipeline/rooms.yml'));
  expect(diagnostics).toEqual([]);
  expect(pipeline).toMatchObject({ name: 'rooms', root, file: 'pipeline/rooms.yml' });
  expect(pipeline?.steps.map(({ name, needs }) => [name, needs])).toEqual([
    ['clean', []],
    ['hourly', ['clean']],
  ]);
});

test('elsewhere, the root is the folder of the file', async () => {
  put('rooms.yml', good);
  expect((await load(join(root, 'rooms.yml'))).pipeline).toMatchObject({ root, file: 'rooms.yml' });
});

test('places are told by the path that was typed', async () => {
  put('pipeline/rooms.yml', 'name: 5\n');
  const file = join(root, 'glue/../pipeline/rooms.yml');
  expect((await load(file)).diagnostics[0]?.at.file).toBe(file);
});

test('a file that is not there', async () => {
  await expect(load(join(root, 'rooms.yml'))).rejects.toMatchObject({
    code: 'file-not-found',
    exitCode: 1,
    message: `There is no file ${join(root, 'rooms.yml')}.`,
  });
  await expect(load(root)).rejects.toMatchObject({ code: 'file-not-found', message: `${root} is a folder.` });
});

test('an environment that is not there, with the one that was probably meant', async () => {
  put(
    'pipeline/rooms.yml',
    edited(['database:', 'environments: { prod: { region: eu-west-1, account: "111111111111" } }\ndatabase:']),
  );
  const file = join(root, 'pipeline/rooms.yml');
  await expect(load(file, { environment: 'pord' })).rejects.toMatchObject({
    code: 'unknown-environment',
    message: `There is no environment "pord" in ${file}.`,
    hint: 'Did you mean "prod"?',
  });
  expect((await load(file, { environment: 'prod' })).pipeline?.environment).toEqual({
    name: 'prod',
    region: 'eu-west-1',
    account: '111111111111',
    protected: false,
  });
});

test('loadOrThrow throws everything that is wrong at once', async () => {
  put('pipeline/rooms.yml', edited(['database: lake', 'database: la-ke'], ['format: csv', 'format: cvs']));
  const error = await loadOrThrow(join(root, 'pipeline/rooms.yml')).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(CheckError);
  expect(error instanceof CheckError && error.diagnostics.map(({ code }) => code)).toEqual([
    'bad-table-name',
    'wrong-value',
  ]);
});

test.each([
  ['missing', 'glue/claen.py', 'There is no file glue/claen.py. (Did you mean glue/clean.py?)'],
  ['missing, and nothing is like it', 'glue/export.py', 'There is no file glue/export.py.'],
  ['in another folder', 'clean.py', 'There is no file clean.py. (Did you mean glue/clean.py?)'],
  [
    'in capitals',
    'glue/Clean.py',
    'There is no file glue/Clean.py. (Did you mean glue/clean.py? Upper and lower case are different names.)',
  ],
  ['a folder', 'glue', 'glue is a folder. ("script" takes a file.)'],
  [
    'outside',
    '../../etc/passwd',
    `"../../etc/passwd" points out of the pipeline's folder. ("script" takes a path inside of it, relative to it.)`,
  ],
  [
    'absolute',
    '/etc/passwd',
    `"/etc/passwd" points out of the pipeline's folder. ("script" takes a path inside of it, relative to it.)`,
  ],
  [
    'a link that leads out',
    'glue/link.py',
    '"glue/link.py" is a link that leads out of the pipeline\'s folder. (Put the file itself there.)',
  ],
  ['no Python', 'sql/hourly.sql', '"sql/hourly.sql" is no Python file. (Its name must end with .py.)'],
  ['empty', 'glue/empty.py', 'glue/empty.py is empty.'],
  ['Latin-1', 'glue/latin.py', 'glue/latin.py is not UTF-8. (Convert it to UTF-8.)'],
])('a script that is %s', async (_, script, message) => {
  put('glue/empty.py', ' \n');
  put('glue/latin.py', Buffer.from([0xe9]));
  symlinkSync('/etc/hostname', join(root, 'glue/link.py'));
  put('pipeline/rooms.yml', edited(['glue/clean.py', script]));
  expect(await says()).toEqual([`11:13 ${message}`]);
});

test.each([
  [
    'several statements',
    'SELECT 1; SELECT 2',
    'sql/hourly.sql holds more than one statement; Athena takes one. (Make a report of each.)',
  ],
  [
    'a statement that writes',
    '-- all\nDROP TABLE temperatures',
    'sql/hourly.sql begins with DROP; a report only reads. (Begin it with SELECT or WITH. Tables are written by jobs.)',
  ],
  [
    'a reference',
    'SELECT 1\nWHERE d = ${{ window.id }}',
    'A reference in an SQL file is not built yet: sql/hourly.sql, line 2. (Write the value itself.)',
  ],
])('SQL with %s', async (_, sql, message) => {
  put('sql/hourly.sql', sql);
  expect(await says()).toEqual([`16:18 ${message}`]);
});

test('SQL that reads, whatever stands in its texts and comments', async () => {
  put('sql/hourly.sql', `/* DROP; */ WITH a AS (SELECT 'x; y' AS "a;b" FROM temperatures) SELECT * FROM a; -- end;`);
  expect(await says()).toEqual([]);
});

test('the example that the repository carries has no mistake in any environment', async () => {
  for (const environment of [undefined, 'dev', 'prod']) {
    expect((await load('pipeline/seattle.yml', { environment })).diagnostics).toEqual([]);
  }
});

test('the whole language: what is not built yet is refused by name, and nothing else is wrong but the files', async () => {
  const { diagnostics } = await load('test/spec/whole-language.yml', { environment: 'prod' });
  const refused = diagnostics
    .filter(({ code }) => code === 'not-built')
    .map(({ message }) => message.replace(' is not built yet.', ''));
  expect(refused).toEqual(['Judging by "promote_when"']);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
    new Set(['not-built', 'file-missing', 'unknown-pipeline']),
  );
});

test('a pipeline beside it with its name is refused: they would have one stack', async () => {
  put('pipeline/copy.yml', good.replace('database: lake', 'database: other'));
  expect(await says()).toEqual([
    '1:7 copy.yml beside this file has the name "rooms" too: the one would be deployed over the other. (Give one of them another name.)',
  ]);
  rmSync(join(root, 'pipeline/copy.yml'));
});

test('a database that a pipeline beside it makes too is refused, and one of another account is not', async () => {
  const crawled = 'crawlers:\n  crawl: { source: files, database: lake }\n';
  const beside = `name: other\ndatabase: elsewhere\nsources:\n  files: { type: s3, location: s3://acme/files/, format: csv }\n`;
  put('pipeline/other.yml', `${beside}${crawled}`);
  put('pipeline/torn.yml', 'name: [');
  const message =
    '2:11 other.yml beside this file has the database "lake" too: the second of the two stacks could not make it. (Give one of them another database; a report reads any by its full name, database.table.)';
  expect(await says()).toEqual([message]);

  const inAccount = (digit: string) => `environments:\n  dev: { region: eu-west-1, account: '${digit.repeat(12)}' }\n`;
  put('pipeline/rooms.yml', good + inAccount('1'));
  put('pipeline/other.yml', `${beside}${crawled}${inAccount('2')}`);
  expect((await load(join(root, 'pipeline/rooms.yml'), { environment: 'dev' })).diagnostics).toEqual([]);
  put('pipeline/other.yml', `${beside}${crawled}${inAccount('1')}`);
  expect((await load(join(root, 'pipeline/rooms.yml'), { environment: 'dev' })).diagnostics).toMatchObject([
    { code: 'shared-database' },
  ]);
});
