import type { Cloud } from '../aws/cloud.ts';
import type { Pipeline } from '../graph/model.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What a verb stands on, whichever door it came through. */
export interface Context {
  readonly terminal: Terminal;
  /** Aborted when the person or the runner wants it to end. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** The cloud that the options name, for the pipeline's environment; ended by the door. */
  readonly openCloud: (pipeline: Pipeline) => Promise<Cloud>;
}

/** What every verb that takes a pipeline has. */
export interface PipelineOptions {
  /** The pipeline's file; absent: the only one in `pipeline/`. */
  readonly file: string | undefined;
  /** Absent: `local`. */
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
}
