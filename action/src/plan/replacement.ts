import type { PropertyChange } from './plan.ts';
import { replacements } from './replacements.generated.ts';

/**
 * Whether CloudFormation makes the resource anew when these properties change, as its specification says. Where that
 * depends (`maybe`), it is taken to.
 */
export function isReplaced(type: string, changes: readonly PropertyChange[]): boolean {
  const paths = replacements[type] ?? [];
  return changes.some(({ path }) => paths.some((replacing) => path === replacing || path.startsWith(`${replacing}.`)));
}
