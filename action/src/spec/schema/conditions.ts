/** When a step has nothing to do. A condition is a mapping of exactly one key; `any`, `all` and `not` hold others. */
import Type from 'typebox';
import { name, oneOrMany, optional, text } from './words.ts';

/** Of these keys exactly one. */
export interface SkipIf {
  no_new_data?: string;
  unchanged?: string | string[];
  query?: string;
  expression?: string;
  any?: SkipIf[];
  all?: SkipIf[];
  not?: SkipIf;
}

const expects = 'exactly one condition, such as { no_new_data: source }';

/** Conditions lie in conditions: the schema of one refers to itself, under `$defs` of the whole. */
const inner = Type.Unsafe<SkipIf>({ $ref: '#/$defs/condition', description: 'A condition.', expects });

const several = (description: string, example: readonly SkipIf[]) =>
  Type.Unsafe<SkipIf[]>({
    type: 'array',
    items: inner,
    minItems: 1,
    description,
    expects: 'a list of conditions',
    examples: [example],
  });

export const skipIf = Type.Object(
  {
    no_new_data: optional(
      name('a source', 'Skip when nothing was added to this source since the step last succeeded.'),
    ),
    unchanged: optional(
      oneOrMany('the name of a table or source', {
        description:
          "Skip when these have not changed since the step last succeeded, and neither has the step's own code.",
        examples: [['temperatures', 'rooms']],
      }),
    ),
    query: optional(
      text('a query that gives one boolean', {
        description:
          "Skip when this query in Athena's SQL gives true. `${{ inputs.x }}` and `${{ window.id }}`, `.start`, `.end` become literals.",
        examples: ['select count(*) = 0 from temperatures where window_id = ${{ window.id }}'],
      }),
    ),
    expression: optional(
      text('an expression in JSONata', {
        description:
          'Skip when this is true: JSONata over `inputs`, `window` and `steps.NAME.status` of the steps that it needs.',
        examples: ["inputs.full = false and $substring(window.id, 8) != '01'"],
      }),
    ),
    any: optional(
      several('Skip when one of these holds.', [{ no_new_data: 'history_files' }, { expression: 'inputs.quick' }]),
    ),
    all: optional(several('Skip when all of these hold.', [{ unchanged: 'rooms' }, { unchanged: 'temperatures' }])),
    not: optional(
      Type.Unsafe<SkipIf>({
        ...inner,
        description: 'Skip when this does not hold.',
        examples: [{ expression: 'inputs.full' }],
      }),
    ),
  },
  {
    description: 'When the step has nothing to do; decided when it would start.',
    examples: [{ no_new_data: 'history_files' }],
    expects,
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  },
);
