/** The golden cases: test/cases/IDEA/{pipeline/,expected/}, and the pipelines of the repository itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { render, type ShippedCode } from '../../action/src/render/passes.ts';

export const casesFolder = join(import.meta.dirname, '../cases');

/** Stands for what we ship, so that the cases change only with what is rendered. */
export const shippedStandIn: ShippedCode = {
  wrapper: new Map([
    ['penstock/__init__.py', '# its modules\n'],
    ['penstock_job.py', '# the wrapper\n'],
  ]),
  rowsToScore: '# the rows to score\n',
  publishScores: '# the publication of scores\n',
  startCondition: new Map([['index.js', '// the function\n']]),
  start: new Map([['index.js', '// the function\n']]),
  peeringDns: new Map([['index.js', '// the function\n']]),
};

/** Files that say something about the case; what is copied as it is does not. */
const isTelling = (path: string): boolean =>
  !/^(functions\/|sql\/|scripts\/(penstock|(rows_to_score|publish_scores)\.py|glue\/))/.test(path);

export const caseNames = (): readonly string[] => readdirSync(casesFolder).toSorted();

/** What the case renders to, for its environment `dev`. */
export async function renderCase(name: string): Promise<ReadonlyMap<string, string>> {
  const pipeline = await loadOrThrow(join(casesFolder, name, 'pipeline', 'pipeline.yml'), { environment: 'dev' });
  const { files } = render(pipeline, shippedStandIn);
  return new Map([...files].filter(([path]) => isTelling(path)));
}
