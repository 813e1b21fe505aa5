/** Athena's SQL on Trino, in a process of its own that starts on first use and lives until the engine is closed. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AthenaEngine, AthenaRequest, AthenaResult } from '../engines.ts';
import type { Installation } from '../setup/installation.ts';
import { statementKind } from './kinds.ts';
import { startTrino } from './process.ts';
import type { TrinoProcess } from './process.ts';
import { runStatement } from './statement.ts';
import { CatalogTurns } from './turns.ts';
import { athenaText, athenaType } from './values.ts';

export function athenaEngine(installation: Installation, scratchFolder: string): AthenaEngine {
  const scratch = join(scratchFolder, `trino-${process.pid}-${crypto.randomUUID().slice(0, 8)}`);
  const turns = new CatalogTurns();
  let starting: Promise<TrinoProcess> | undefined;
  let applied: { readonly catalog: string; readonly done: Promise<void> } | undefined;

  const trino = async (): Promise<TrinoProcess> => {
    if (starting !== undefined && !(await starting).isAlive) starting = applied = undefined;
    starting ??= startTrino(installation, scratch);
    return starting;
  };

  const apply = (process: TrinoProcess, catalog: string): Promise<void> => {
    if (applied?.catalog !== catalog) applied = { catalog, done: process.setCatalog(catalog) };
    return applied.done;
  };

  return {
    warm() {
      // What fails here fails again at `query`, which says so.
      trino().catch(() => {});
    },

    async query(request, signal) {
      const started = performance.now();
      const kind = statementKind(request.sql);
      const process = await trino();
      const catalog = snapshotOf(request);
      const result = await turns.run(catalog, signal, async () => {
        await apply(process, catalog);
        return orEnded(process, runStatement(process.url, { ...request, sql: withoutSemicolon(request.sql) }, signal));
      });
      return {
        columns: result.columns.map(({ name, type }) => ({ name, type: athenaType(type) })),
        rows: result.rows.map((row) => result.columns.map(({ typeSignature }, i) => athenaText(row[i], typeSignature))),
        statementType: kind === 'query' ? 'DML' : 'UTILITY',
        dataScannedInBytes: result.physicalInputBytes,
        milliseconds: Math.round(performance.now() - started),
      } satisfies AthenaResult;
    },

    async close() {
      const process = await starting?.catch(() => undefined);
      starting = undefined;
      await process?.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** A statement fails with the process: its own error would only say that the connection was lost. */
async function orEnded<T>(process: TrinoProcess, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (process.isAlive) throw error;
    throw await process.ended;
  }
}

/** The JSON of Snapshot.java. */
const snapshotOf = ({ catalog, bucketsFolder }: AthenaRequest): string => JSON.stringify({ bucketsFolder, ...catalog });

/** Athena takes a semicolon at the end, Trino's protocol does not. */
const withoutSemicolon = (sql: string): string => sql.replace(/;\s*$/, '');
