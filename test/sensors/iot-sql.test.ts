import { expect, test } from '@jest/globals';
import { parseStatement } from '../../action/src/check/iot-sql/parse.ts';
import { outgoing, type Value } from '../../simulators/cloud/iot/evaluate.ts';
import { matches } from '../../simulators/cloud/iot/rules.ts';

const payload = { temp: 21.5, room_id: 'kitchen', place: { floor: 2 }, count: '12', on: true, off: null };
const message = { topic: 'plant/kitchen/temperature', payload, seen: 1_700_000_000_000 };

const result = (sql: string, more: Value = payload): Value =>
  outgoing(parseStatement(sql), { ...message, payload: more });

test.each<[what: string, list: string, gives: Value]>([
  ['attributes', 'temp, room_id', { temp: 21.5, room_id: 'kitchen' }],
  ['an attribute inside of another', 'place.floor AS floor', { floor: 2 }],
  ['what is not there is left out', 'temp, humidity, place.wing AS wing', { temp: 21.5 }],
  ['null is there', 'off', { off: null }],
  ['the whole message', '*', payload],
  ['the whole message and more', "*, 'C' AS unit", { ...payload, unit: 'C' }],
  ['a level of the topic', 'topic(2) AS room, topic(9) AS none', { room: 'kitchen' }],
  ['the topic and the time', 'topic() AS topic, timestamp() AS seen', { topic: message.topic, seen: message.seen }],
  ['literals', "1 AS a, -2.5 AS b, 'it''s' AS c, true AS d, NULL AS e", { a: 1, b: -2.5, c: "it's", d: true, e: null }],
  [
    'arithmetic in decimals',
    '0.1 + 0.2 AS a, temp * 1.8 + 32 AS f, 5 - 0.4 AS b, 7 % 4 AS c',
    { a: 0.3, f: 70.7, b: 4.6, c: 3 },
  ],
  ['a text that is a number counts', 'count - 2 AS n, count * 2 AS m', { n: 10, m: 24 }],
  ['plus joins texts', "room_id + '-' + 1 AS name", { name: 'kitchen-1' }],
  ['sums of what is no number are left out', 'room_id - 1 AS a, on + 1 AS b, 5 % 0 AS c', {}],
  ['keywords in any case, names in theirs', 'Temp, temp as T', { T: 21.5 }],
])('%s', (_, list, gives) => {
  expect(result(`SELECT ${list} FROM 'plant/+/temperature'`)).toEqual(gives);
});

test.each<[where: string, holds: boolean]>([
  ['temp > 20', true],
  ['temp > 20 AND temp < 21', false],
  ['temp < 20 OR place.floor = 2', true],
  ["NOT room_id = 'office'", true],
  ["room_id <> 'office'", true],
  ['count >= 12', true],
  ["temp = '21.5'", false],
  ['on', true],
  ['(temp + 1) * 2 <= 45', true],
  // Undefined holds nowhere, nor does its opposite.
  ['humidity > 1', false],
  ['NOT humidity > 1', false],
  ['humidity = 1', false],
  ['humidity <> 1', false],
  ["room_id > 'a'", false],
])('WHERE %s: %s', (where, holds) => {
  expect(result(`SELECT temp FROM 'a' WHERE ${where}`)).toEqual(holds ? { temp: 21.5 } : undefined);
});

test('a message that is JSON and no object has no attributes', () => {
  expect(result("SELECT temp FROM 'a'", [1, 2])).toEqual({});
  expect(result("SELECT * FROM 'a'", [1, 2])).toEqual([1, 2]);
});

test.each([
  ["SELECT VALUE temp FROM 'a'", 'SELECT VALUE'],
  ["SET @a = 1 SELECT temp FROM 'a'", 'a variable (SET)'],
  ["SELECT md5(temp) AS m FROM 'a'", 'the function md5()'],
  ["SELECT temp / 2 AS half FROM 'a'", 'division, whose rounding of whole numbers AWS does not define'],
  ["SELECT place.floor FROM 'a'", 'what is no plain attribute without a name of its own (… AS name)'],
  ["SELECT temp AS a.b FROM 'a'", 'a name with dots after AS'],
  ["SELECT [temp] AS list FROM 'a'", 'a list or an object in the statement'],
  ["SELECT list[0] AS first FROM 'a'", 'an index into a list'],
  ['SELECT "temp" FROM \'a\'', 'names in quotes'],
  ["SELECT CASE temp WHEN 1 THEN 2 END AS x FROM 'a'", 'CASE'],
  ["SELECT temp FROM 'a' WHERE temp IN [1]", 'IN'],
  ["SELECT (SELECT a FROM b) AS c FROM 'a'", 'a query inside of a query'],
])('%s is refused by name', (sql, what) => {
  expect(() => parseStatement(sql)).toThrow(expect.objectContaining({ kind: 'unsupported', message: what }));
});

test.each([
  ["SELECT temp, FROM 'a'", '"FROM" cannot stand here.'],
  ['SELECT temp', 'the end stands where FROM should.'],
  ['SELECT temp FROM a', '"a" stands where a topic filter in quotes should.'],
  ["SELECT temp FROM 'a", "A text is never closed: 'a"],
  ["SELECT temp, temp FROM 'a'", '"temp" is selected twice.'],
  ["SELECT topic(1, 2) AS t FROM 'a'", 'topic() does not take 2 arguments.'],
  ["SELECT temp ; FROM 'a'", '";" means nothing here: ; FROM \'a\''],
  ["SELECT temp FROM 'a' WHERE", 'It ends too early.'],
  ["SELECT temp FROM 'a' GROUP", '"GROUP" cannot stand here.'],
])('%s is malformed', (sql, message) => {
  expect(() => parseStatement(sql)).toThrow(expect.objectContaining({ kind: 'malformed', message }));
});

test.each([
  ['plant/+/temperature', 'plant/kitchen/temperature', true],
  ['plant/+/temperature', 'plant/temperature', false],
  ['plant/+', 'plant/kitchen/temperature', false],
  ['plant/#', 'plant/kitchen/temperature', true],
  ['plant/#', 'plant', true],
  ['plant/#', 'plants/kitchen', false],
  ['#', 'a/b', true],
  ['+/+', '/b', true],
])('the filter %s and the topic %s: %s', (filter, topic, meets) => {
  expect(matches(filter, topic)).toBe(meets);
});
