/**
 * Who owns what is running. A process holds a lock on a file of its own for as long as it lives; the operating
 * system gives the lock back at its death, so neither a kill nor a reused process id can fool anyone.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { isBusy } from './sqlite-errors.ts';

export interface Owner {
  readonly id: string;
  release(): void;
}

/** Milliseconds that a new owner waits for somebody who is just testing its lock. */
const patience = 5_000;

/** Takes the lock of a new owner. To be called while nobody else sweeps the same folder. */
export function becomeOwner(folder: string): Owner {
  mkdirSync(folder, { recursive: true });
  const id = crypto.randomUUID();
  const file = join(folder, id);
  const lock = new DatabaseSync(file, { timeout: patience });
  // No journal file: it would outlive a kill.
  lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  return {
    id,
    release() {
      lock.close();
      rmSync(file, { force: true });
    },
  };
}

export function isOwnerAlive(folder: string, id: string): boolean {
  const file = join(folder, id);
  if (!existsSync(file)) return false;
  const probe = new DatabaseSync(file, { readOnly: true, timeout: 0 });
  try {
    probe.exec('SELECT 1 FROM sqlite_schema');
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    probe.close();
  }
}

/** Removes the files of owners that are dead. To be called while nobody else becomes one. */
export function sweepDeadOwners(folder: string): void {
  if (!existsSync(folder)) return;
  for (const id of readdirSync(folder)) {
    if (!isOwnerAlive(folder, id)) rmSync(join(folder, id), { force: true });
  }
}
