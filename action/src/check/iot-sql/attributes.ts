import type { Expression, Selection } from './parse.ts';

/** Names of the attributes of a message that a selection looks at, each once. */
export function attributesOf({ columns }: Selection): readonly string[] {
  return [...new Set(columns.flatMap(({ value }) => namesIn(value)))];
}

function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'attribute':
      return expression.path.slice(0, 1);
    case 'call':
      return expression.arguments.flatMap(namesIn);
    case 'negative':
    case 'not':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}
