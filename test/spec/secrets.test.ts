import { expect, test } from '@jest/globals';
import { diagnose, edited } from '../check/diagnose.ts';

const says =
  'This looks like a password or key (its value is not shown); everybody who reads the file would know it. (Put it into Secrets Manager, and change it: it was written down here.)';

test.each([
  ['a password', 'description: x\npassword: hunter2', '3:11'],
  ['a password that is a number', 'db_password: 12345678', '2:14'],
  ['an access key', 'description: AKIAABCDEFGHIJKLMNOP', '2:14'],
  ['a JDBC URL with a password', 'description: jdbc:sqlserver://db:1433;user=sa;password=hunter2;x=y', '2:14'],
  ['a URL with user and password', 'description: postgres://sa:hunter2@db/plant', '2:14'],
  ['a private key', 'description: |\n  -----BEGIN RSA PRIVATE KEY-----\n  hunter2', '2:14'],
  ['a secret in a list', 'variables: { tokens: [{ api_key: hunter2 }] }', '2:34'],
])('%s is reported alone, and never shown', (_, line, place) => {
  const text = edited(['name: rooms', `name: rooms\n${line}`]);
  const said = diagnose(text);
  expect(said.filter((message) => message.includes('password or key'))).toEqual([`${place} ${says}`]);
  expect(said.join('\n')).not.toMatch(/hunter2|12345678|AKIAABC/);
});

test('a secret among other mistakes takes no other message with it', () => {
  const text = edited(
    ['arguments: {', 'arguments: { key: AKIAABCDEFGHIJKLMNOP, pwd: x,'],
    ['reads: readings', 'reads: redings'],
  );
  expect(diagnose(text)).toEqual([
    '12:12 There is no table "redings". (Did you mean "readings" (sources, 6:3)?)',
    `14:23 ${says}`,
    `14:50 ${says}`,
  ]);
});

test('names of columns, references and names of secrets are none', () => {
  const text = edited(
    ['temp: double, at: timestamp', 'password: string, token: string'],
    ['arguments: {', 'arguments: { password: "${{ inputs.lowest }}",'],
  );
  expect(diagnose(text)).toEqual([]);
});

test('a variable that holds a secret is not missing where it is used', () => {
  const text = edited(
    ['inputs:', 'variables: { db_password: hunter2 }\ninputs:'],
    ['arguments: {', 'arguments: { login: "${{ variables.db_password }}",'],
  );
  expect(diagnose(text)).toEqual([`3:27 ${says}`]);
});
