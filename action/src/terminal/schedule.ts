import { duration } from '../report/words.ts';
import type { CriticalPath } from '../render/states/schedule.ts';

/** Steps that are named before the path is cut in its middle. */
const named = 7;

/** `Expected: 12 min 00 s, nothing lost to waiting: import > clean > report`. */
export function scheduleLine({ steps, seconds }: CriticalPath, lost: number): string {
  const names = steps.map(({ name }) => name);
  const path = names.length <= named ? names : [...names.slice(0, 3), `${names.length - 6} more`, ...names.slice(-3)];
  const loss = lost === 0 ? 'nothing' : duration(lost);
  return `Expected: ${duration(seconds + lost)}, ${loss} lost to waiting: ${path.join(' > ')}\n`;
}

/** Empty where one state machine is enough. */
export function partsLine(parts: number): string {
  if (parts === 0) return '';
  return `It runs as ${parts + 1} state machines: AWS takes 1 MB of definition and 25,000 events of each.\n`;
}
