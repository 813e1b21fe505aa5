import { load, type Loaded } from '../check/load.ts';
import type { Diagnostic } from '../errors.ts';
import { lostParallelism } from '../render/states/lost-parallelism.ts';
import { diagnosticsJson, diagnosticsText } from '../terminal/diagnostics.ts';
import type { Context, PipelineOptions } from './context.ts';
import { allPipelines } from './pipeline-file.ts';

/** Every error and warning of the pipeline, or of all in `pipeline/`, at once. Reads files, and nothing else. */
export async function check(
  { file, environment, format }: PipelineOptions,
  { terminal }: Pick<Context, 'terminal'>,
): Promise<readonly Diagnostic[]> {
  const files = file === undefined ? allPipelines() : [file];
  const checked = await Promise.all(
    files.map(async (file) => ({ file, ...withShape(await load(file, { environment })) })),
  );
  const diagnostics = checked.flatMap((one) => one.diagnostics);

  if (format === 'json') terminal.stdout(diagnosticsJson(diagnostics));
  else {
    for (const { file, pipeline, diagnostics } of checked) {
      if (diagnostics.length > 0) terminal.stdout(diagnosticsText(diagnostics, terminal));
      else terminal.stdout(`${file}: ${pipeline?.steps.length ?? 0} steps, no errors.\n`);
    }
  }
  return diagnostics;
}

/** With what nesting the steps costs. */
function withShape({ pipeline, diagnostics }: Loaded): Loaded {
  return {
    pipeline,
    diagnostics: pipeline === undefined ? diagnostics : [...diagnostics, ...lostParallelism(pipeline)],
  };
}
