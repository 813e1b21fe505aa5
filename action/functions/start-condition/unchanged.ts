/** Whether inputs and code are what they were at the last success. */
import type { SeenState } from './event.ts';
import type { Success } from './ledger.ts';
import type { Verdict } from './verdict.ts';
import { counted, minute } from './words.ts';

export interface Seen {
  readonly name: string;
  readonly what: 'file' | 'partition';
  readonly now: SeenState;
  /** At the last success in this stack; undefined when it had not looked. */
  readonly before: SeenState | undefined;
}

export function unchanged(inputs: readonly Seen[], codeDigest: string, last: Success | undefined): Verdict {
  const seen = Object.fromEntries(inputs.map(({ name, now }) => [name, now]));
  const verdict = (holds: boolean, reason: string): Verdict => ({ holds, reason, seen });
  if (last === undefined || inputs.every(({ before }) => before === undefined)) return verdict(false, 'first run');

  const since = `since ${minute(last.started)}`;
  const changed = inputs.filter(({ now, before }) => now.digest !== before?.digest).map(({ name }) => name);
  if (last.codeDigest !== codeDigest) changed.push('its code');
  if (changed.length > 0) return verdict(false, `changed ${since}: ${changed.join(', ')}`);
  const told = inputs.map(({ name, what, now }) => `${name} (${counted(now.objects, what)})`);
  return verdict(true, `unchanged ${since}: ${told.join(', ')} and its code`);
}
