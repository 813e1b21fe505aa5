/** What a preview says in sentences, wherever it says it. Pure. */
import { count, duration } from '../report/words.ts';
import type { Preview, RowChanges, StepChange, TableChange } from './preview.ts';

/** A table or a report, as far as its rows go. */
type Compared = Pick<TableChange, 'before' | 'after' | 'rows' | 'columns' | 'notCompared'>;

/** Steps that fail now, and did not before. */
export const newlyFailed = ({ steps }: Pick<Preview, 'steps'>): readonly StepChange[] =>
  steps.filter(({ before, after }) => after?.status === 'failed' && before?.status !== 'failed');

/** `12 rows changed, 3 added`; empty when none differs. */
export function rowsInWords({ added, removed, changed }: RowChanges): string {
  const [first, ...more] = [
    { amount: changed, verb: 'changed' },
    { amount: added, verb: 'added' },
    { amount: removed, verb: 'removed' },
  ].filter(({ amount }) => amount > 0);
  if (first === undefined) return '';
  const rest = more.map(({ amount, verb }) => `${amount.toLocaleString('en-US')} ${verb}`);
  return [`${count(first.amount, 'row')} ${first.verb}`, ...rest].join(', ');
}

/** `12 rows changed; column f added` */
export function changesInWords({ before, after, rows, columns, notCompared }: Compared): string {
  if (before === null && after !== null) return `new, ${count(after, 'row')}`;
  if (after === null && notCompared === null) return 'gone';
  const parts = [
    rows === null ? '' : rowsInWords(rows),
    ...columns.map(({ name, before, after }) => {
      if (before === null) return `column ${name} added`;
      return after === null ? `column ${name} removed` : `column ${name} is ${after}, was ${before}`;
    }),
    notCompared === null ? '' : `not compared: ${notCompared}`,
  ].filter((part) => part !== '');
  return parts.join('; ');
}

/** The answer of ten seconds, without markup; whose it is stands before it. */
export function verdictInWords(preview: Preview): string {
  const { kind, steps, tables, reports, models, same, head } = preview;
  if (kind === 'unfed') return 'There is no local: data, so that nothing was run.';
  if (kind === 'untouched') return 'No step does anything else than before.';
  const failed = newlyFailed(preview);
  if (failed.length > 0) return `${named(failed)} ${failed.length === 1 ? 'fails' : 'fail'}.`;
  const took = head === null ? '' : ` in ${duration(head.seconds)}`;
  const did = kind === 'alone' ? 'ran' : 'ran anew';
  const ran = steps.filter(({ after }) => after !== null).length;
  const differs = [
    [tables.length, 'table'] as const,
    [reports.length, 'report'] as const,
    [models.length, 'model'] as const,
  ].filter(([amount]) => amount > 0);
  const found =
    differs.length > 0
      ? `${differs.map(([amount, noun]) => count(amount, noun)).join(', ')} ${kind === 'alone' ? 'came of it' : differing(differs)}`
      : same.length > 0
        ? 'every row is as before'
        : 'no table or report is touched';
  return `${count(ran, 'step')} ${did}${took}; ${found}.`;
}

const differing = (parts: readonly (readonly [number, string])[]): string =>
  parts.reduce((sum, [amount]) => sum + amount, 0) === 1 ? 'differs' : 'differ';

/** `a`, `a and b`, `a, b and 3 more`. */
export function named(things: readonly { readonly name: string }[], most = 3): string {
  const names = things.slice(0, most).map(({ name }) => name);
  const more = things.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
