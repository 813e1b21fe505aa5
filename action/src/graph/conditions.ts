/** Conditions of `skip_if`: from the file to the model, and what is inside of them. */
import type { Draft, SkipIfSpec } from '../spec/draft.ts';
import { InternalError } from '../errors.ts';
import { parseReferences } from '../spec/references.ts';
import type { SkipCondition, SkipLeaf, TableReference, WatchedInput } from './model.ts';
import { runText } from './run-text.ts';

/** The condition itself, and all that lie in it: those with a key of their own before those inside of them. */
export function conditionsIn(condition: Draft<SkipIfSpec> | undefined): readonly Draft<SkipIfSpec>[] {
  if (condition === undefined) return [];
  const { any = [], all = [], not } = condition;
  return [condition, ...[...any, ...all].flatMap(conditionsIn), ...conditionsIn(not)];
}

/** `inputOf` finds what a name in `unchanged` stands for; `readsOf` the tables that the query of a condition reads. */
export interface ConditionNames {
  readonly inputOf: (name: string) => WatchedInput;
  readonly readsOf: (condition: SkipIfSpec) => readonly TableReference[];
}

export function buildCondition(spec: SkipIfSpec, known: ConditionNames): SkipCondition {
  const { no_new_data: source, unchanged, query, expression, any, all, not } = spec;
  const built = (conditions: readonly SkipIfSpec[]) => conditions.map((inner) => buildCondition(inner, known));
  if (source !== undefined) return { kind: 'no_new_data', source };
  if (unchanged !== undefined) return { kind: 'unchanged', inputs: [unchanged].flat().map(known.inputOf) };
  if (query !== undefined) return { kind: 'query', sql: runText(query), reads: known.readsOf(spec) };
  if (expression !== undefined) return { kind: 'expression', expression };
  if (any !== undefined) return { kind: 'any', conditions: built(any) };
  if (all !== undefined) return { kind: 'all', conditions: built(all) };
  if (not !== undefined) return { kind: 'not', condition: buildCondition(not, known) };
  throw new InternalError('internal', 'A condition without a key was let through.');
}

/** The query with a literal where the run puts one: of the same length, so that offsets stay. */
export function plainSql(query: string): string {
  return parseReferences(query)
    .parts.map((part) => (typeof part === 'string' ? part : "''".padEnd(part.raw.length)))
    .join('');
}

/** What the condition asks, in the order of the file. */
export function leavesOf(condition: SkipCondition | undefined): readonly SkipLeaf[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.conditions.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.condition);
    default:
      return [condition];
  }
}

/** Names of the sources whose objects are looked at. */
export function watchedSources(condition: SkipCondition | undefined): readonly string[] {
  const names = leavesOf(condition).flatMap((leaf) => {
    if (leaf.kind === 'no_new_data') return [leaf.source];
    return leaf.kind === 'unchanged'
      ? leaf.inputs.flatMap((input) => (input.kind === 'source' ? [input.source] : []))
      : [];
  });
  return [...new Set(names)];
}
