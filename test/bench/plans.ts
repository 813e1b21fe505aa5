import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { makePlan } from '../../action/src/plan/make-plan.ts';
import { renderingOf } from '../../action/src/plan/rendering.ts';
import { render } from '../../action/src/render/passes.ts';
import { deployed } from '../plan/plant.ts';
import { shippedStandIn } from '../render/cases.ts';
import { median, seconds } from './measure.ts';

const goal = 2;

/** From the text of a pipeline to its plan, where one step was added and a script edited. */
export async function plans(): Promise<readonly string[]> {
  const times: string[] = [];
  for (const size of [250, 500, 1000]) {
    const before = await planned(size, 'pass\n');
    const runs: number[] = [];
    for (let run = 0; run < 5; run++) {
      runs.push(
        await seconds(async () => {
          const { pipeline, rendering } = await planned(size + 1, 'print()\n');
          makePlan(pipeline, { head: rendering, base: before.rendering, deployed: deployed(before.rendering) });
        }),
      );
    }
    times.push(`${size} steps ${(median(runs) * 1000).toFixed(0)} ms`);
  }
  return [`check, render and plan: ${times.join(', ')}; goal for 1000: ${goal} s`];
}

async function planned(size: number, script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  mkdirSync(join(folder, 'glue'));
  mkdirSync(join(folder, 'pipeline'));
  writeFileSync(join(folder, 'pipeline/wide.yml'), yaml(size));
  writeFileSync(join(folder, 'glue/first.py'), script);
  writeFileSync(join(folder, 'glue/import.py'), 'pass\n');
  const pipeline = await loadOrThrow(join(folder, 'pipeline/wide.yml'), {});
  rmSync(folder, { recursive: true });
  return { pipeline, rendering: renderingOf(pipeline, render(pipeline, shippedStandIn)) };
}

/** One stack has room for so many. */
const mostTables = 250;

/** Jobs that share a table, and read what others write into the one ten before it. */
function yaml(size: number): string {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const job = (index: number) => {
    const table = index % mostTables;
    const reads = table < 10 ? '' : ` reads: t${table - 10},`;
    return `  import_${index}: { window: none, script: glue/${index === 0 ? 'first' : 'import'}.py,${reads} writes: t${table} }`;
  };
  return `
name: wide
database: wide_db
tables:
${numbers
  .slice(0, mostTables)
  .map((index) => `  t${index}: { path: t${index}/, format: csv, columns: { a: int } }`)
  .join('\n')}
jobs:
${numbers.map(job).join('\n')}
`;
}
