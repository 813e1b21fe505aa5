import type { Cloud } from '../aws/cloud.ts';
import type { Pipeline } from '../graph/model.ts';

/** Makes local clouds for the two sides of a preview, one after the other, and keeps what may be of use to the next one. */
export interface PreviewBench {
  /** Runs are for the last complete window before it. */
  dataEnd(pipeline: Pipeline): Date;
  /** Of the data that `local:` feeds, by the name of the source; and of our own code, which makes them. */
  feeds(pipeline: Pipeline): Promise<ReadonlyMap<string, string>>;
  /** Of what stands in for a function that exists only in an account. */
  functionDigest(pipeline: Pipeline, functionName: string): Promise<string>;
  /** A text that was kept under that digest, and the state that is kept with it. */
  kept(digest: string): Promise<KeptState | undefined>;
  /** A cloud of its own: in the state that was kept, or with nothing in it. */
  open(pipeline: Pipeline, kept?: KeptState): Promise<PreviewCloud>;
  close(): Promise<void>;
}

export interface KeptState {
  readonly text: string;
  readonly folder: string;
}

export interface PreviewCloud {
  readonly cloud: Cloud;
  /** Where its state, buckets and logs are. */
  readonly stateFolder: string;
  /** Fills the sources that `local:` feeds. The pipeline must be deployed. */
  fill(pipeline: Pipeline, signal: AbortSignal): Promise<void>;
  /** Keeps its state and the text, after the cloud was closed. */
  keep(digest: string, text: string): Promise<KeptState>;
  /** After the cloud was closed. */
  remove(): Promise<void>;
}
