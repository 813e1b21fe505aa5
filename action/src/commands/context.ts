import type { AccountSettings } from '../aws/account-settings.ts';
import type { Cloud } from '../aws/cloud.ts';
import type { Pipeline } from '../graph/model.ts';
import type { PreviewBench } from '../preview/bench.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { TestBench } from '../tests/bench.ts';

/** What a verb stands on, whichever door it came through. */
export interface Context {
  readonly terminal: Terminal;
  /** Aborted when the person or the runner wants it to end. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** The cloud that the options name, for the pipeline's environment; ended by the door. */
  readonly openCloud: (pipeline: Pipeline) => Promise<Cloud>;
  /** The instant at which the data of its sources end: now, or where `local:` feeds them, that of what it feeds. */
  readonly dataEnd: (pipeline: Pipeline) => Promise<Date>;
  /** Fills the sources that nobody else fills: those under `local:`, in the local cloud. The pipeline must be deployed. */
  readonly fillSources: (pipeline: Pipeline, cloud: Cloud) => Promise<void>;
  /** What the account of the cloud was set up with, as seen from a region. */
  readonly accountSettings: (region: string) => Promise<AccountSettings>;
  /** Local clouds for the tests of the pipeline. */
  readonly openBench: (pipeline: Pipeline) => Promise<TestBench>;
  /** Local clouds for a preview of the pipeline. */
  readonly openPreviewBench: (pipeline: Pipeline) => Promise<PreviewBench>;
}

/** What every verb that takes a pipeline has. */
export interface PipelineOptions {
  /** The pipeline's file; absent: the only one in `pipeline/`. */
  readonly file: string | undefined;
  /** Absent: `local`. */
  readonly environment: string | undefined;
  readonly format: 'text' | 'json';
}
