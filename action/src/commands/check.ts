import { load } from '../check/load.ts';
import type { Diagnostic } from '../errors.ts';
import { lostParallelism } from '../render/states/lost-parallelism.ts';
import { diagnosticsJson, diagnosticsText } from '../terminal/diagnostics.ts';
import type { Context, PipelineOptions } from './context.ts';
import { onlyPipeline } from './pipeline-file.ts';

/** Every error and warning, all at once. Reads files, and nothing else. */
export async function check(
  options: PipelineOptions,
  { terminal }: Pick<Context, 'terminal'>,
): Promise<readonly Diagnostic[]> {
  const file = options.file ?? onlyPipeline();
  const { diagnostics: found, pipeline } = await load(
    file,
    options.environment === undefined ? {} : { environment: options.environment },
  );
  const diagnostics = [...found, ...(pipeline === undefined ? [] : lostParallelism(pipeline))];

  if (options.format === 'json') terminal.stdout(diagnosticsJson(diagnostics));
  else if (diagnostics.length > 0) terminal.stdout(diagnosticsText(diagnostics, terminal));
  else terminal.stdout(`${file}: ${pipeline?.steps.length ?? 0} steps, no errors.\n`);

  return diagnostics;
}
