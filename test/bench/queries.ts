import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { athenaEngine } from '../../simulators/engines/athena/engine.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { median, row, seconds } from './measure.ts';

/** Trino's start to the first answer, against the answers after it. */
export async function queries(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  const engine = athenaEngine(findInstallation(), join(folder, 'scratch'));
  const ask = () =>
    engine.query(
      {
        sql: 'SELECT k, count(*) FROM (VALUES (1), (2), (2)) AS t (k) GROUP BY k',
        database: 'db',
        catalog: { databases: [{ name: 'db', tables: [] }] },
        bucketsFolder: folder,
      },
      AbortSignal.timeout(60_000),
    );
  try {
    const first = await seconds(ask);
    const next: number[] = [];
    for (let run = 0; run < 20; run++) next.push(await seconds(ask));
    return [row('first Athena answer from process start', first, 'the next', median(next))];
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
