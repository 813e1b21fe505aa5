/**
 * The shortest edit between two lists of lines: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986), the greedy form.
 */
export interface Edit {
  readonly kind: 'same' | 'added' | 'removed';
  readonly line: string;
}

/** Its memory grows with the square of this: texts that differ more are shown as replaced. */
const mostEdits = 2_000;

export function edits(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const head = commonLength(before, after, (lines, index) => lines[index]);
  const shorter = Math.min(before.length, after.length) - head;
  const tail = Math.min(
    shorter,
    commonLength(before, after, (lines, index) => lines[lines.length - 1 - index]),
  );
  const same = (lines: readonly string[]): Edit[] => lines.map((line) => ({ kind: 'same', line }));
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function commonLength(
  before: readonly string[],
  after: readonly string[],
  at: (lines: readonly string[], index: number) => string | undefined,
): number {
  const limit = Math.min(before.length, after.length);
  let length = 0;
  while (length < limit && at(before, length) === at(after, length)) length++;
  return length;
}

function middle(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const removed = before.map((line): Edit => ({ kind: 'removed', line }));
  const added = after.map((line): Edit => ({ kind: 'added', line }));
  if (before.length === 0 || after.length === 0) return [...removed, ...added];
  const trace = furthest(before, after);
  return trace === undefined ? [...removed, ...added] : walkedBack(before, after, trace);
}

/** Diagonal (lines taken of `before` less those of `after`) -> lines of `before` that are taken. */
type Reached = ReadonlyMap<number, number>;

/** After 0, 1, 2, … edits, how far each diagonal is reached; the last one reaches the end. */
function furthest(before: readonly string[], after: readonly string[]): readonly Reached[] | undefined {
  const trace: Reached[] = [];
  let last: Reached = new Map([[1, 0]]);
  for (let count = 0; count <= Math.min(before.length + after.length, mostEdits); count++) {
    const reached = new Map<number, number>();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let taken = goesDown(last, diagonal, count) ? (last.get(diagonal + 1) ?? 0) : (last.get(diagonal - 1) ?? 0) + 1;
      while (taken < before.length && taken - diagonal < after.length && before[taken] === after[taken - diagonal])
        taken++;
      reached.set(diagonal, taken);
      if (taken >= before.length && taken - diagonal >= after.length) return [...trace, reached];
    }
    trace.push(reached);
    last = reached;
  }
  return undefined;
}

/** Whether the way to the diagonal adds a line, rather than removes one. */
const goesDown = (last: Reached, diagonal: number, count: number): boolean =>
  diagonal === -count || (diagonal !== count && (last.get(diagonal - 1) ?? -1) < (last.get(diagonal + 1) ?? -1));

function walkedBack(before: readonly string[], after: readonly string[], trace: readonly Reached[]): readonly Edit[] {
  const found: Edit[] = [];
  let taken = before.length;
  let diagonal = before.length - after.length;
  const keep = (until: number) => {
    while (taken > until) found.push({ kind: 'same', line: before[--taken] ?? '' });
  };
  for (let count = trace.length - 1; count > 0; count--) {
    const last = trace[count - 1] ?? new Map<number, number>();
    const down = goesDown(last, diagonal, count);
    const from = diagonal + (down ? 1 : -1);
    const start = last.get(from) ?? 0;
    keep(down ? start : start + 1);
    if (down) found.push({ kind: 'added', line: after[taken - diagonal - 1] ?? '' });
    else found.push({ kind: 'removed', line: before[--taken] ?? '' });
    diagonal = from;
  }
  keep(0);
  return found.toReversed();
}
