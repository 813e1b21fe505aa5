/** A database: the one that stands in for it gets the history of the rooms, in each table of the source. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseTable, JdbcSource, Pipeline, Vendor } from '../../action/src/graph/model.ts';
import { count } from '../../action/src/report/words.ts';
import { fillDatabase, type DatabaseColumn } from '../cloud/databases/fill.ts';
import { standIn, standInText } from '../cloud/databases/stand-in.ts';
import { runSql } from '../engines/h2.ts';
import { roomHistory } from '../history/rooms.ts';
import { historyEnd } from './instant.ts';
import type { Place } from './place.ts';
import { fillings } from './record.ts';

/** A number, a short text and a time, as each vendor spells them. */
const types: Readonly<Record<Vendor, readonly [string, string, string]>> = {
  sqlserver: ['float', 'varchar(50)', 'datetime2'],
  postgresql: ['double precision', 'varchar(50)', 'timestamp'],
  mysql: ['double', 'varchar(50)', 'datetime'],
  oracle: ['binary_double', 'varchar2(50)', 'timestamp'],
};

/** The last `rows` measurements before the sensors, in place of what the tables had. */
export async function fillTables(
  place: Place,
  pipeline: Pipeline,
  source: JdbcSource,
  rows: number,
  id: string,
): Promise<void> {
  const history = roomHistory(rows, historyEnd(pipeline)).map(({ temp, room_id, time }) => [temp, room_id, time]);
  const digest = createHash('sha256')
    .update(JSON.stringify([source.url, source.tables, source.secret, history]))
    .digest('hex');
  const record = fillings(place.store);
  if (record.get(id)?.digest === digest) return;

  record.put(id, { digest: '', until: '', keys: [] });
  await dropTables(place, source, source.tables);
  for (const table of source.tables) await fillDatabase(place, source, table, columnsFor(source.vendor), history);
  record.put(id, { digest, until: '', keys: [] });
  place.tell(`Filled ${source.name}: ${count(history.length, 'row')}; ${standInText(source)}`);
}

function columnsFor(vendor: Vendor): readonly DatabaseColumn[] {
  const [number, text, time] = types[vendor];
  return [
    { name: 'temp', type: number },
    { name: 'room_id', type: text },
    { name: 'timestamp', type: time },
  ];
}

async function dropTables({ stateFolder }: Place, source: JdbcSource, tables: readonly DatabaseTable[]): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'penstock-drop-'));
  try {
    // H2 drops nothing from a schema that is not there.
    const statements = tables.flatMap(({ schema, table }) => [
      `CREATE SCHEMA IF NOT EXISTS "${schema}"`,
      `DROP TABLE IF EXISTS "${schema}"."${table}"`,
    ]);
    await runSql(standIn(join(stateFolder, 'databases'), source).url, statements, work);
  } finally {
    await rm(work, { recursive: true });
  }
}
