import { load } from '../check/load.ts';
import type { Diagnostic } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { namesOf } from '../render/names.ts';
import { stateMachines } from '../render/states/machine.ts';
import { nest } from '../render/states/nest.ts';
import { criticalPath, lostSeconds } from '../render/states/schedule.ts';
import { diagnosticsJson, diagnosticsText } from '../terminal/diagnostics.ts';
import { partsLine, scheduleLine } from '../terminal/schedule.ts';
import type { Context, PipelineOptions } from './context.ts';
import { allPipelines } from './pipeline-file.ts';

/** Every error and warning of the pipeline, or of all in `pipeline/`, at once. Reads files, and nothing else. */
export async function check(
  { file, environment, format }: PipelineOptions,
  { terminal }: Pick<Context, 'terminal'>,
): Promise<readonly Diagnostic[]> {
  const files = file === undefined ? allPipelines() : [file];
  const checked = await Promise.all(files.map(async (file) => ({ file, ...(await load(file, { environment })) })));
  const diagnostics = checked.flatMap((one) => one.diagnostics);

  if (format === 'json') terminal.stdout(diagnosticsJson(diagnostics));
  else {
    for (const { file, pipeline, diagnostics } of checked) {
      if (diagnostics.length > 0) terminal.stdout(diagnosticsText(diagnostics, terminal));
      else terminal.stdout(`${file}: ${pipeline?.steps.length ?? 0} steps, no errors.\n`);
      if (pipeline !== undefined) terminal.stdout(scheduleText(pipeline));
    }
  }
  return diagnostics;
}

function scheduleText(pipeline: Pipeline): string {
  const { steps } = pipeline;
  const { parts } = stateMachines(pipeline, namesOf(pipeline));
  return scheduleLine(criticalPath(steps), lostSeconds(nest(steps))) + partsLine(parts.length);
}
