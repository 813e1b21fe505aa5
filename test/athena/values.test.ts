import { expect, test } from '@jest/globals';
import type { TypeSignature } from '../../simulators/engines/athena/statement.ts';
import { athenaText, athenaType } from '../../simulators/engines/athena/values.ts';

const plain = (rawType: string): TypeSignature => ({ rawType, arguments: [] });
const array = (element: TypeSignature): TypeSignature => ({
  rawType: 'array',
  arguments: [{ kind: 'TYPE', value: element }],
});

test('NULL is no text at the top, and the word null inside of a value', () => {
  expect(athenaText(null, plain('varchar'))).toBeNull();
  expect(athenaText(['a', null], array(plain('varchar')))).toBe('[a, null]');
});

test('a row without names of fields counts them', () => {
  const row: TypeSignature = {
    rawType: 'row',
    arguments: [
      { kind: 'NAMED_TYPE', value: { typeSignature: plain('integer') } },
      { kind: 'NAMED_TYPE', value: { fieldName: { name: 'b' }, typeSignature: array(plain('integer')) } },
    ],
  };
  expect(athenaText(['1', ['2']], row)).toBe('{field0=1, b=[2]}');
});

test('bytes are pairs of hexadecimal digits', () => {
  expect(athenaText(Buffer.from('abc').toString('base64'), plain('varbinary'))).toBe('61 62 63');
});

test('types by the names that Athena gives them', () => {
  expect(['real', 'decimal(10, 2)', 'row(x decimal(10, 2))'].map(athenaType)).toEqual([
    'float',
    'decimal(10,2)',
    'row(x decimal(10, 2))',
  ]);
});
