import { expect, test } from '@jest/globals';
import { diagnose, edited, good } from '../check/diagnose.ts';

const bomb = [
  'x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ...Array.from('bcdefghi').map(
    (name, index) => `x-${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  ),
].join('\n');

const pipelineExpected = (found: string) =>
  `1:1 A mapping with name, environments, tables, jobs … was expected; found ${found}. (A pipeline file begins with its name: name: my_pipeline)`;
const secondColon =
  'A second ": " on the line is read as another mapping, which is not allowed here. (Quote the text, or put it into a block: key: |)';

test.each([
  [
    'a tab',
    edited(['  clean:', '\tclean:']),
    '10:1 A tab is used for indentation; YAML allows only spaces. (Replace the tab with 2 spaces (line 10).)',
  ],
  [
    'a key twice',
    edited(['reports:', 'jobs:']),
    '15:1 Key "jobs" is given twice (first at 9:1); one of them would be lost. (Merge them.)',
  ],
  [
    'a key twice in one line',
    edited(['format: csv', 'format: csv, format: json']),
    '6:69 Key "format" is given twice (first at 6:56); one of them would be lost. (Merge them.)',
  ],
  ['an unquoted colon', 'name: select a::int from t where x: 1\n', `1:7 ${secondColon}`],
  [
    'an unquoted asterisk',
    edited(['script: glue/clean.py', 'script: **/*.py']),
    '11:13 A text may not begin with * unless it is quoted: YAML takes it for an alias. (Write "**/*.py".)',
  ],
  [
    'an unquoted at sign',
    edited(['name: rooms', 'name: @rooms']),
    '1:7 A text may not begin with @ unless it is quoted. (Put the text in quotes.)',
  ],
  [
    'an unquoted percent sign',
    edited(['name: rooms', 'name: %rooms']),
    '1:7 A text may not begin with % unless it is quoted. (Put the text in quotes.)',
  ],
  [
    'an unquoted backquote',
    edited(['name: rooms', 'name: `rooms`']),
    '1:7 A text may not begin with ` unless it is quoted. (Put the text in quotes.)',
  ],
  [
    'an unquoted reference in braces',
    edited(['"${{ inputs.lowest }}"', '${{ inputs.lowest }}']),
    '14:27 Inside of { } and [ ], a reference must be quoted: YAML reads its braces as a mapping. (Write "${{ … }}".)',
  ],
  [
    'an unknown anchor',
    edited(['name: rooms', 'x-j: &defaults {}\nname: rooms'], ['reads: readings', 'reads: *defualts']),
    '13:12 There is no anchor "defualts" before this place. (Did you mean "defaults" (line 1)?)',
  ],
  [
    'a tag',
    edited(['name: rooms', 'name: !name rooms']),
    '1:7 The tag !name is not known here. (Remove it; a pipeline file needs no tags.)',
  ],
  ['aliases that grow without bound', bomb, '1:31 Aliases expand to more than 100,000 nodes; the file is refused.'],
  [
    'an alias of what it lies in',
    'name: &a [*a]\n',
    '1:11 Aliases expand to more than 100,000 nodes; the file is refused.',
  ],
  ['20,000 open brackets', '['.repeat(20_000), '1:101 The nesting is deeper than 100; the file is refused.'],
  [
    '300 mappings in each other',
    Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    '101:101 The nesting is deeper than 100; the file is refused.',
  ],
  [
    'a byte of Latin-1',
    Buffer.concat([Buffer.from('name: caf'), Buffer.from([0xe9]), Buffer.from('\n')]),
    '1:10 Byte 0xE9 is not UTF-8. (If the file is in Latin-1, convert it: iconv -f latin1 -t utf-8 p.yml)',
  ],
  [
    'a character that is cut off',
    Buffer.concat([Buffer.from('a: é\nname: €'), Buffer.from([0xe2, 0x82])]),
    '2:8 Byte 0xE2 is not UTF-8. (If the file is in Latin-1, convert it: iconv -f latin1 -t utf-8 p.yml)',
  ],
  [
    'a second document',
    `${good}---\nname: x\n`,
    '17:1 A second YAML document starts here; one file holds one pipeline. (Put it into a file of its own.)',
  ],
  ['an empty file', '', pipelineExpected('nothing')],
  ['nothing but comments', '# later\n', pipelineExpected('nothing')],
  ['a list', '- name: x\n', pipelineExpected('a list')],
  ['a text', 'hello\n', pipelineExpected('a text')],
  [
    'a megabyte',
    `# ${'x'.repeat(1_000_000)}\n`,
    '1:1 The file has 1000003 bytes; a pipeline file may have 1000000. (Split it into several pipelines.)',
  ],
] as const)('%s is refused, and nothing else is said', (_, text, says) => {
  expect(diagnose(text)).toEqual([says]);
});

test('words that older YAML reads as true, false or a time are texts', () => {
  expect(diagnose(edited(['[room]', '[on]'], ['name: rooms', 'name: no\ndescription: 12:30:00']))).toEqual([]);
});

test('a byte order mark and CRLF change nothing', () => {
  expect(diagnose(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).toEqual([]);
  expect(diagnose(edited(['reads: readings', 'reads: redings']).replaceAll('\n', '\r\n'))).toEqual([
    '12:12 There is no table "redings". (Did you mean "readings" (sources, 6:3)?)',
  ]);
});

test('keys that begin with x- are free, but for names of arguments and variables', () => {
  expect(
    diagnose(edited(['jobs:', 'x-any: [1]\njobs:\n  x-job: 5'], ['format: csv', 'x-note: y, format: csv'])),
  ).toEqual([]);
  expect(diagnose(edited(['lowest: "$', 'x-lowest: "$']))).toEqual([
    '14:18 "x-lowest" cannot be the name of an argument. (It takes letters, digits and "_", and begins with no digit.)',
  ]);
});

test('a merge key brings in defaults, and the own keys win', () => {
  const text = edited(
    ['name: rooms', 'x-job: &job { timeout: 30m, reads: nothing }\nname: rooms'],
    ['    reads: readings', '    <<: *job\n    reads: readings'],
  );
  expect(diagnose(text)).toEqual([]);
});

test('what is named like a part of JavaScript is a name like another', () => {
  expect(diagnose(edited(['name: rooms', 'name: rooms\nconstructor: 1\n__proto__: { jobs: 5 }']))).toEqual([
    expect.stringMatching(/^2:1 Unknown key "constructor"\./),
    expect.stringMatching(/^3:1 Unknown key "__proto__"\./),
  ]);
});
