/** Which records of the ledger nobody asks for any more but as history. Pure. */
import { isUnselected, ledgerSchema } from '../graph/ledger.ts';

/** A record of one step for one window. */
export interface LedgerEntry {
  readonly key: string;
  /** One line of JSON. */
  readonly line: string;
  readonly status: string;
  readonly reason: string | null;
}

/** Undefined for what is torn, or was written by a newer Penstock: it stays where it is, for who can tell what it is. */
export function ledgerEntry(key: string, text: string): LedgerEntry | undefined {
  try {
    const { schema, status, reason } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (typeof schema !== 'number' || schema > ledgerSchema || typeof status !== 'string') return undefined;
    // In JSON a line break is never part of a text.
    const line = text.trim().replaceAll(/[\r\n]+/g, ' ');
    return { key, line, status, reason: typeof reason === 'string' ? reason : null };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * All but those that decide what the next run does: the newest, the newest of a run that was to do the step, the newest
 * that was not skipped, and the newest success. `entries` are in the order of their keys, oldest first.
 */
export function superseded(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const asked = [
    () => true,
    (entry: LedgerEntry) => !isUnselected(entry),
    ({ status }: LedgerEntry) => status !== 'skipped',
    ({ status }: LedgerEntry) => status === 'succeeded',
  ];
  const kept = new Set(asked.map((matches) => entries.findLast(matches)));
  return entries.filter((entry) => !kept.has(entry));
}

/** When the step of a record ended, by its key: `…/2026-11-24T06:10:11.123Z-<run>.json`. */
export function endedBy(key: string): number {
  const [ended = ''] = key.slice(key.lastIndexOf('/') + 1).split('Z-');
  return Date.parse(`${ended}Z`);
}

/** The end of the key of the record that a line holds. */
export function nameIn(line: string): string {
  const { ended, run_id } = JSON.parse(line) as { readonly ended: string; readonly run_id: string };
  return `${ended}-${run_id}.json`;
}
