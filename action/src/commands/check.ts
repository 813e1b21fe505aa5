import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load, type Loaded } from '../check/load.ts';
import { inOrder } from '../check/order.ts';
import { UserError, type Diagnostic } from '../errors.ts';
import { findingsOf, type CheckedFile } from '../findings/make.ts';
import { findingsText } from '../findings/read.ts';
import { targetsIn, type Target } from '../findings/targets.ts';
import type { Pipeline } from '../graph/model.ts';
import { staleWorkflows } from '../init/stale.ts';
import { namesOf } from '../render/names.ts';
import { stateMachines } from '../render/states/machine.ts';
import { nest } from '../render/states/nest.ts';
import { criticalPath, lostSeconds } from '../render/states/schedule.ts';
import { count } from '../report/words.ts';
import { diagnosticsJson, diagnosticsText } from '../terminal/diagnostics.ts';
import { partsLine, scheduleLine } from '../terminal/schedule.ts';
import type { Context, PipelineOptions } from './context.ts';
import { allPipelines, pipelinesIn } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

export interface CheckOptions extends PipelineOptions {
  /** A checkout of the merge base; absent: there is none. */
  readonly base: string | undefined;
  /** Folder for what was found, as JSON; made when absent. */
  readonly out: string | undefined;
}

/** Every error and warning of the pipeline, or of all in `pipeline/` and their workflows, at once. Reads files, and nothing else. */
export async function check(
  options: CheckOptions,
  { terminal }: Pick<Context, 'terminal'>,
): Promise<readonly Diagnostic[]> {
  const { file, format, out } = options;
  const before = await baseTargets(options);
  const files = file === undefined ? (before.length > 0 ? pipelinesIn('.') : allPipelines()) : [file];
  const checked = await Promise.all(files.map((file) => checkFile(file, options)));
  const stale = file === undefined ? await staleWorkflows('.', files) : [];
  const diagnostics = [...checked.flatMap((one) => one.diagnostics), ...stale];

  if (out !== undefined) await writeFiles(out, findingsFiles(checked, before));
  if (format === 'json') terminal.stdout(diagnosticsJson(diagnostics));
  else {
    for (const { file, pipeline, diagnostics } of checked) {
      if (diagnostics.length > 0) terminal.stdout(diagnosticsText(diagnostics, terminal));
      else terminal.stdout(`${file}: ${count(pipeline?.steps.length ?? 0, 'step')}, no errors.\n`);
      if (pipeline !== undefined) terminal.stdout(scheduleText(pipeline));
    }
    if (stale.length > 0) terminal.stdout(diagnosticsText(stale, terminal));
  }
  return diagnostics;
}

/** In the environment that was asked for, or in the local one; with `out` in all that it is deployed to. */
async function checkFile(file: string, { environment, out }: CheckOptions): Promise<CheckedFile & Loaded> {
  const first = await load(file, { environment });
  if (out === undefined) return { file, targets: [], ...first };
  const targets = (await targetsIn('.', file)).filter(isAsked(environment));
  const others = await Promise.all(targets.map(({ environment }) => load(file, { environment })));
  const diagnostics = inOrder([first, ...others].flatMap((one) => one.diagnostics));
  return { file, targets, pipeline: first.pipeline, diagnostics };
}

/** What the merge base deploys: all of it, or that file. */
async function baseTargets({ base, file, environment }: CheckOptions): Promise<readonly Target[]> {
  if (base === undefined) return [];
  if (!existsSync(base)) throw new UserError('bad-option', `--base: there is no folder ${base}.`);
  const files = file === undefined ? pipelinesIn(base) : [file].filter((file) => existsSync(join(base, file)));
  const all = await Promise.all(files.map((file) => targetsIn(base, file)));
  return all.flat().filter(isAsked(environment));
}

const isAsked =
  (name: string | undefined) =>
  ({ environment }: Target): boolean =>
    name === undefined || name === environment;

const findingsFiles = (checked: readonly CheckedFile[], base: readonly Target[]): ReadonlyMap<string, string> =>
  new Map(
    findingsOf(checked, base).map((findings) => [
      `check-${findings.pipeline}-${findings.environment}.json`,
      findingsText(findings),
    ]),
  );

function scheduleText(pipeline: Pipeline): string {
  const { steps } = pipeline;
  const { parts } = stateMachines(pipeline, namesOf(pipeline));
  return scheduleLine(criticalPath(steps), lostSeconds(nest(steps))) + partsLine(parts.length);
}
