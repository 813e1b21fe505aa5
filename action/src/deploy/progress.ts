import type { Change } from '../aws/change-sets.ts';
import type { StackEvent } from '../aws/stacks.ts';

/** What a deployment tells while it goes on. */
export interface DeployProgress {
  uploaded(count: number, bucket: string): void;
  planned(changes: readonly Change[]): void;
  /** What is waited for, or is not waited for any more. */
  waiting(sentence: string): void;
  event(event: StackEvent): void;
}
