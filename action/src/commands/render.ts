import { render as renderArtifacts } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import type { Context, PipelineOptions } from './context.ts';
import { pipelineOf } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

export interface RenderOptions extends PipelineOptions {
  /** Folder; made when absent. */
  readonly out: string;
}

/** Writes the artifacts to a folder: what AWS would get, and the two listings to review first. */
export async function render(options: RenderOptions, { terminal }: Pick<Context, 'terminal'>): Promise<void> {
  const artifacts = renderArtifacts(await pipelineOf(options), await shippedCode());
  await writeFiles(options.out, artifacts.files);
  const files = [...artifacts.files.keys()];
  terminal.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ digest: artifacts.digest, out: options.out, files })}\n`
      : `${files.length} files in ${options.out}; review resources.txt and states.txt first.\nDigest ${artifacts.digest}\n`,
  );
}
