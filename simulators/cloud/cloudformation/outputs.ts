/** The outputs of a stack. */
import { scopeOf, type Blueprint, type Referable } from './blueprint.ts';
import { templateFormatError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { scalarText } from './json.ts';
import type { OutputRecord } from './records.ts';

/** `find` tells what is known of a resource. */
export function outputsOf(blueprint: Blueprint, find: (logicalId: string) => Referable): readonly OutputRecord[] {
  const scope = scopeOf(blueprint, find);
  return Object.entries(blueprint.outputs).map(([key, { value, description }]) => {
    const text = scalarText(evaluate(value, scope));
    if (text !== undefined) return { key, value: text, description };
    throw templateFormatError(
      `Output ${key} is malformed. The Value field of every Outputs member must evaluate to a String.`,
    );
  });
}
