import type { Position } from '../errors.ts';
import type { Drawing } from './drawing.ts';
import type { Markdown } from './markdown.ts';

/** What a pull request is told of one concern of one pipeline in one environment; how it is shown is github/'s matter. */
export interface Review {
  readonly concern: 'check' | 'plan' | 'preview';
  readonly pipeline: string;
  readonly environment: string;
  /** Whether there is anything to say at all. */
  readonly isEmpty: boolean;
  /** Of the check run; `failure` for what must not be merged. A review is never an approval. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One sentence: the answer of ten seconds. */
  readonly verdict: Markdown;
  /** Layer by layer, or row by row; always open. */
  readonly table: Markdown | undefined;
  /** Always open, the worst first. */
  readonly warnings: readonly Markdown[];
  /** Folded; the first is the last to be left out where there is no room. */
  readonly details: readonly Detail[];
  /** What nobody looked at, so that silence is not taken for a pass. */
  readonly notChecked: readonly string[];
  /** Beside the lines of the changed files. */
  readonly annotations?: readonly Annotation[];
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly at: Position;
  readonly title: string;
  readonly message: string;
}

export interface Detail {
  readonly summary: Markdown;
  /** Above the body. */
  readonly drawings?: readonly Drawing[];
  readonly body: Markdown;
}
