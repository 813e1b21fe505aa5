import type { Cloud } from '../aws/cloud.ts';
import type { PipelineTest, Window } from '../graph/model.ts';

/** Makes a cloud for each test, in which nothing is yet. */
export interface TestBench {
  /** Tests run for the last complete window before it, unless they name another. */
  readonly dataEnd: Date;
  open(): Promise<TestCloud>;
  close(): Promise<void>;
}

export interface TestCloud {
  readonly cloud: Cloud;
  /** Where its state, buckets and logs are. */
  readonly stateFolder: string;
  /** Puts into the sources what the test gives. The pipeline must be deployed. */
  readonly give: (test: PipelineTest, window: Window, signal: AbortSignal) => Promise<void>;
  /** After the cloud was closed. */
  remove(): Promise<void>;
}
