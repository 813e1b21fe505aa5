import type { PenstockError } from '../errors.ts';
import type { Markdown } from '../review/markdown.ts';

/** Where a verb speaks to. */
export interface Terminal {
  /** The result. */
  readonly stdout: (text: string) => void;
  /** Progress: a line of its own. */
  readonly progress: (line: string) => void;
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
  /** Absent where there is no job of a workflow. */
  readonly job?: JobPage;
}

/** The page of a job, that people look at afterwards. */
export interface JobPage {
  /** The result for people, instead of what was printed. */
  readonly summary: (whole: Markdown) => void;
  /** What went wrong, and does not make the job fail. */
  readonly warn: (error: PenstockError) => void;
}
