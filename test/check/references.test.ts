import { mistakes } from './mistakes.ts';

/** References that mean nothing, or not where they stand. */
mistakes([
  [
    'a misspelt variable',
    [
      ['inputs:', 'variables: { rooms: [a, b] }\ninputs:'],
      ['reads: readings', 'reads: "${{ variables.room }}"'],
    ],
    ['13:13 There is no variable "room". (Did you mean "rooms"?)'],
  ],
  [
    'a variable where there are none',
    [['reads: readings', 'reads: "${{ variables.table }}"']],
    ['12:13 There is no variable "table". (Declare it under variables.)'],
  ],
  [
    'a variable without its space',
    [
      ['inputs:', 'variables: { table: readings }\ninputs:'],
      ['reads: readings', 'reads: "${{ table }}"'],
    ],
    ['13:13 There is no "table" here. (Did you mean "variables.table"?)'],
  ],
  [
    'a list inside of a text',
    [
      ['inputs:', 'variables: { rooms: [a, b] }\ninputs:'],
      ['reads: readings', 'reads: "x${{ variables.rooms }}"'],
    ],
    ['13:14 "variables.rooms" is a list, which cannot stand inside of a text. (Let the reference be the whole value.)'],
  ],
  [
    'a variable of the wrong type',
    [
      ['inputs:', 'variables: { n: many }\ninputs:'],
      ['reads: readings', 'reads: readings\n    workers: { count: "${{ variables.n }}" }'],
    ],
    ['14:23 "count" takes a whole number from 2 to 299; found "many".'],
  ],
  [
    'a misspelt input',
    [['inputs.lowest', 'inputs.lowset']],
    ['14:27 There is no input "lowset". (Did you mean "lowest"?)'],
  ],
  [
    'no part of a window',
    [['inputs.lowest', 'window.day']],
    ['14:27 There is no "window.day". (Known: id, start, end.)'],
  ],
  [
    'no space of names',
    [['inputs.lowest', 'secrets.lowest']],
    [
      '14:27 "secrets.lowest" is no reference. (A reference is a name: variables.x, inputs.x, window.id. Nothing is computed in it.)',
    ],
  ],
  [
    'a misspelt space of names',
    [['inputs.lowest', 'input.lowest']],
    ['14:27 "input.lowest" is no reference. (Did you mean "inputs.lowest"?)'],
  ],
  [
    'an expression',
    [['inputs.lowest', 'inputs.lowest + 1']],
    [
      '14:27 "inputs.lowest + 1" is no reference. (A reference is a name: variables.x, inputs.x, window.id. Nothing is computed in it.)',
    ],
  ],
  [
    'an empty reference',
    [['${{ inputs.lowest }}', '${{ }}']],
    [
      '14:27 The reference is empty. (A reference is a name: variables.x, inputs.x, window.id. Nothing is computed in it.)',
    ],
  ],
  [
    'a reference that is never closed',
    [['reads: readings', 'reads: "read${{ variables.x"']],
    ['12:17 This "${{" is never closed. (Close it by }}; write $${{ for the text itself.)'],
  ],
  [
    'an input where the deployment needs a value',
    [['path: lake/temperatures/', 'path: "lake/${{ inputs.lowest }}/"']],
    [
      '8:31 "inputs.lowest" is known only when a run starts, and this is fixed at deployment. (It may stand in arguments, payload, input and query, and bare in an expression; here, use a variable.)',
    ],
  ],
  [
    'the window in the items of a foreach',
    [['reads: readings', 'reads: readings\n    foreach: { day: ["${{ window.id }}"] }']],
    [
      '13:23 "window.id" is known only when a run starts, and this is fixed at deployment. (It may stand in arguments, payload, input and query, and bare in an expression; here, use a variable.)',
    ],
  ],
  [
    'a reference among the variables',
    [['inputs:', 'variables: { a: "${{ variables.b }}", b: x }\ninputs:']],
    [
      '3:18 A reference cannot stand in "variables", "environments" or "inputs": they hold plain values. (Write the value itself.)',
    ],
  ],
  [
    'the second of two in one text',
    [['${{ inputs.lowest }}', '${{ inputs.lowest }}-${{ inputs.lowst }}']],
    ['14:48 There is no input "lowst". (Did you mean "lowest"?)'],
  ],
  [
    'an item outside of its foreach',
    [['reads: readings', 'reads: readings\n    needs: "${{ room }}"']],
    [
      '13:13 There is no "room" here. (Known here: variables.x, inputs.x and window.id, .start, .end; in a foreach, its item.)',
    ],
  ],
  [
    'a misspelt item',
    [['reads: readings', 'foreach: { room: [a, b] }\n    reads: "${{ rom }}"']],
    ['13:13 There is no "rom" here. (Did you mean "room"?)'],
  ],
  [
    'a foreach over a text',
    [['reads: readings', 'foreach: { room: kitchen }\n    reads: "${{ room }}"']],
    ['12:22 "room" takes a list of texts; found "kitchen".'],
  ],
  [
    'a foreach over two lists',
    [['reads: readings', 'foreach: { room: [a], day: [b] }\n    reads: readings']],
    [
      '12:27 A foreach goes over one list; here is a second one. (Let the items of one list say both, such as kitchen-celsius.)',
    ],
  ],
  [
    'items that cannot be part of a name, or come twice',
    [['reads: readings', 'foreach: { room: [a, a, "b c"] }\n    reads: readings']],
    [
      '12:26 "a" is in the list twice.',
      '12:29 "b c" cannot be an item: it becomes part of the name of a step. (Items take letters, digits, "_", "-" and ".".)',
    ],
  ],
]);
