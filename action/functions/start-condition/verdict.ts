import type { SeenStates } from './event.ts';

/** Whether a condition holds. */
export interface Verdict {
  readonly holds: boolean;
  /** A fact, in words: it is true whichever way the condition counts. */
  readonly reason: string;
  /** What was looked at, for the record of the run. */
  readonly seen: SeenStates;
}

/** One condition of several: it holds when one of them does, and then says which. */
export function any(verdicts: readonly Verdict[]): Verdict {
  const holding = verdicts.filter(({ holds }) => holds);
  return together(holding.length > 0, holding.length > 0 ? holding : verdicts, verdicts);
}

/** It holds when all of them do, and else says which do not. */
export function all(verdicts: readonly Verdict[]): Verdict {
  const failing = verdicts.filter(({ holds }) => !holds);
  return together(failing.length === 0, failing.length > 0 ? failing : verdicts, verdicts);
}

export const not = ({ holds, ...verdict }: Verdict): Verdict => ({ ...verdict, holds: !holds });

/** What was seen is kept of all: any of it may be what the next run compares. */
function together(holds: boolean, deciding: readonly Verdict[], verdicts: readonly Verdict[]): Verdict {
  const reasons = new Set(deciding.map(({ reason }) => reason));
  return {
    holds,
    reason: [...reasons].join(' and '),
    seen: Object.assign({}, ...verdicts.map(({ seen }) => seen)) as SeenStates,
  };
}
