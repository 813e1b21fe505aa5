import type { Change } from '../aws/change-sets.ts';
import type { StackEvent } from '../aws/stacks.ts';

/** What a deployment tells while it goes on. */
export interface DeployProgress {
  /** `mended` are keys under which something else lay. */
  uploaded(count: number, mended: readonly string[], bucket: string): void;
  planned(changes: readonly Change[]): void;
  /** What is waited for, or is not waited for any more. */
  waiting(sentence: string): void;
  event(event: StackEvent): void;
}
