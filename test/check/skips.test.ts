/** Mistakes in conditions of `skip_if`: each at its own line and column. */
import { describe, expect, test } from '@jest/globals';
import { diagnose, edited } from './diagnose.ts';

/** What is said of the condition of job `clean`; columns count from the start of `skip_if`. */
const say = (condition: string) => diagnose(edited(['reads: readings', `reads: readings\n    skip_if: ${condition}`]));

describe('a condition without a mistake', () => {
  test.each([
    '{ unchanged: readings }',
    '{ expression: inputs.lowest < 0 and window.id != "2010-12-31" }',
    '{ expression: "$count($keys(inputs)) = 1 and $exists(inputs.lowest)" }',
    '{ expression: \'($low := inputs.lowest; $low < -100 ? true : $contains(window.start, "T23"))\' }',
    '{ query: "select count(*) = 0 from readings where at >= from_iso8601_timestamp(${{ window.start }})" }',
    '{ query: "select count(*) > 0 from temperatures where window_id = ${{ window.id }}" }',
    '{ any: [{ unchanged: readings }, { not: { all: [{ no_new_data: readings }] } }] }',
  ])('%s', (condition) => {
    expect(say(condition)).toEqual([]);
  });
});

test.each<[string, string, readonly string[]]>([
  [
    'two conditions in one',
    '{ all: [{ no_new_data: readings, expression: "true" }] }',
    ['13:22 An item of this list takes exactly one condition, such as { no_new_data: source }; found a mapping.'],
  ],
  ['no condition in a list', '{ any: [] }', ['13:21 "any" takes a list of conditions; found an empty list.']],
  [
    'a key that is none',
    '{ any: [{ no_new_date: readings }] }',
    [
      '13:24 Unknown key "no_new_date". (Did you mean "no_new_data"? Known here: no_new_data, unchanged, query, expression, any, all, not.)',
    ],
  ],
  [
    'a text in a list',
    '{ all: [readings] }',
    ['13:22 An item of this list takes exactly one condition, such as { no_new_data: source }; found "readings".'],
  ],
  [
    'a source that is not there',
    '{ not: { no_new_data: redings } }',
    ['13:36 There is no source "redings". (Did you mean "readings" (sources, 6:3)?)'],
  ],
  [
    'a table that is not there',
    '{ unchanged: [readings, temperature] }',
    ['13:38 There is no table or source "temperature". (Did you mean "temperatures" (tables, 8:3)?)'],
  ],
  [
    'the table that the step writes',
    '{ unchanged: temperatures }',
    ['13:27 The step writes "temperatures" itself: it would change with every run. (Name what it reads.)'],
  ],
  [
    'no JSONata',
    '{ expression: inputs.lowest + ) 3 }',
    [
      '13:44 This is no JSONata: The symbol ")" cannot be used as a unary operator. (Write it bare, such as inputs.full = false and steps.clean.status = "succeeded".)',
    ],
  ],
  [
    'an expression that ends too early',
    '{ expression: inputs.lowest = }',
    [
      '13:28 This is no JSONata: Unexpected end of expression. (Write it bare, such as inputs.full = false and steps.clean.status = "succeeded".)',
    ],
  ],
  [
    'a name that is not known',
    '{ expression: "$not(input.lowest)" }',
    ['13:34 Nothing is known here under the name "input". (Did you mean "inputs"?)'],
  ],
  [
    'an input that is not there',
    '{ expression: inputs.lowest = 3 and inputs.lowset = 3 }',
    ['13:57 There is no input "lowset". (Did you mean "lowest" (inputs, 4:3)?)'],
  ],
  [
    'a part that a window has not',
    '{ expression: window.begin = "x" }',
    ['13:35 There is no "window.begin". (Known: id, start, end.)'],
  ],
  [
    'a function that is none',
    '{ expression: "$sume(inputs.lowest) = 3" }',
    ['13:30 JSONata has no function or variable "$sume". (Did you mean "$sum"?)'],
  ],
  [
    'a step that it does not need',
    '{ expression: steps.hourly.status = "skipped" }',
    ['13:34 "clean" does not need "hourly", so that nobody knows here how that ended. (Add it to needs.)'],
  ],
  [
    'a step that is not there',
    '{ expression: steps.hurly.status = "skipped" }',
    ['13:34 There is no step "hurly" among those that "clean" needs.'],
  ],
  [
    'a reference in an expression',
    '{ expression: "${{ inputs.lowest }} = 3" }',
    [
      '13:29 "inputs.lowest" is known only when a run starts, and this is fixed at deployment. (It may stand in arguments, payload, input and query, and bare in an expression; here, use a variable.)',
    ],
  ],
  [
    'a query that writes',
    '{ query: delete from temperatures }',
    [
      '13:23 The query begins with DELETE; a condition only reads. (Begin it with SELECT or WITH, and let it give one true or false.)',
    ],
  ],
  [
    'two queries',
    '{ query: "select true; select false" }',
    ['13:23 A condition is one query; here are several. (Join them in one.)'],
  ],
  [
    'a query of a table that is not there',
    '{ query: select count(*) = 0 from temperature }',
    ['13:48 There is no table "temperature". (Did you mean "temperatures" (tables, 8:3)?)'],
  ],
  [
    'a reference between quotes',
    '{ query: "select max(w) > \'${{ window.id }}\' from readings" }',
    [
      '13:41 A reference in a query becomes a literal, with quotes of its own where it is a text. (Write ${{ window.id }} without quotes around it.)',
    ],
  ],
  [
    'an input that is not there, in a query',
    '{ query: "select true from readings where temp > ${{ inputs.lowset }}" }',
    ['13:63 There is no input "lowset". (Did you mean "lowest"?)'],
  ],
])('%s', (_, condition, says) => {
  expect(say(condition)).toEqual(says);
});
