/** The store on SQLite: one file, one table, WAL, so that readers of other processes never wait for a writer. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';

import { CloudError } from '../../action/src/errors.ts';
import { becomeOwner, isOwnerAlive, sweepDeadOwners } from './owner.ts';
import { damaged, explaining } from './sqlite-errors.ts';
import type { Collection, Store } from './store.ts';

/** Raised whenever an older Penstock could no longer read the file. */
const schemaVersion = 1;
/** Milliseconds that a transaction waits for one of another process. */
const patience = 20_000;

/** Opens, or makes, the state in `folder`. Throws a CloudError when the file is damaged, newer or cannot be used. */
export function openStore(folder: string): Store {
  const file = join(folder, 'cloud.sqlite');
  const ownersFolder = join(folder, 'owners');
  const database = explaining(file, () => {
    mkdirSync(folder, { recursive: true });
    return new DatabaseSync(file, { timeout: patience });
  });
  try {
    explaining(file, () => prepare(database, file));
    const transaction = transactions(database, file);
    const owner = explaining(ownersFolder, () =>
      transaction(() => {
        sweepDeadOwners(ownersFolder);
        return becomeOwner(ownersFolder);
      }),
    );
    const rows = statements(database);
    return {
      collection: (name) => collection(rows, file, name),
      transaction,
      owner: owner.id,
      isAlive: (id) => id === owner.id || isOwnerAlive(ownersFolder, id),
      close() {
        if (!database.isOpen) return;
        owner.release();
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > schemaVersion) throw newer(file, version);
  const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (verdict !== 'ok') throw damaged(file, String(verdict));
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS entry (
      collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, checksum INTEGER NOT NULL,
      PRIMARY KEY (collection, key)
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}

function newer(file: string, version: number): CloudError {
  const message = `The local cloud's state ${file} was written by a newer Penstock (schema ${version}, this one knows ${schemaVersion}).`;
  return new CloudError('local-state-newer', message, {
    hint: 'Use that newer Penstock, or another folder: --state DIR.',
  });
}

/** A call inside of another joins it: everything is kept or undone with the outermost. */
function transactions(database: DatabaseSync, file: string): Store['transaction'] {
  const isInside = () => database.isTransaction;
  return (body) => {
    if (isInside()) return body();
    explaining(file, () => database.exec('BEGIN IMMEDIATE'));
    try {
      const result = body();
      explaining(file, () => database.exec('COMMIT'));
      return result;
    } catch (error) {
      // SQLite has already rolled back by itself after some errors, such as a full disk.
      if (isInside()) database.exec('ROLLBACK');
      throw error;
    }
  };
}

type Statements = ReturnType<typeof statements>;

function statements(database: DatabaseSync) {
  const columns = 'SELECT key, value, checksum FROM entry WHERE collection = ?';
  return {
    get: database.prepare(`${columns} AND key = ?`),
    list: database.prepare(`${columns} AND key >= ? AND key < ? ORDER BY key`),
    put: database.prepare('INSERT OR REPLACE INTO entry (collection, key, value, checksum) VALUES (?, ?, ?, ?)'),
    delete: database.prepare('DELETE FROM entry WHERE collection = ? AND key = ?'),
  };
}

/** Sorts behind every other character, in SQLite's order of bytes as in Unicode's. */
const lastCharacter = '\u{10FFFF}';

function collection<T>(rows: Statements, file: string, name: string): Collection<T> {
  const checksum = (key: string, text: string) => crc32(`${name}\n${key}\n${text}`);

  /** SQLite does not notice a changed byte in a value; the checksum does. */
  const read = (row: Readonly<Record<string, unknown>>): { key: string; value: T } => {
    const key = String(row['key']);
    const text = String(row['value']);
    if (checksum(key, text) !== row['checksum'])
      throw damaged(file, `the entry ${name} ${key} is not what was written`);
    // The checksum has proved that it is what was put, and its collection says of which type that is.
    return { key, value: JSON.parse(text) as T };
  };

  return {
    get(key) {
      return explaining(file, () => {
        const row = rows.get.get(name, key);
        return row === undefined ? undefined : read(row).value;
      });
    },
    put(key, value) {
      const text = JSON.stringify(value);
      explaining(file, () => rows.put.run(name, key, text, checksum(key, text)));
    },
    delete(key) {
      return explaining(file, () => rows.delete.run(name, key).changes === 1);
    },
    list(prefix = '') {
      return explaining(file, () => rows.list.all(name, prefix, prefix + lastCharacter).map(read));
    },
  };
}
