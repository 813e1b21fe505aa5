import type { Stack } from '../aws/stacks.ts';

/** What a deployment may do with a stack as it is. */
export type StackState =
  | { readonly kind: 'absent' }
  /** Made by a change set that was never executed: the next one creates it. */
  | { readonly kind: 'empty'; readonly stack: Stack }
  | { readonly kind: 'updatable'; readonly stack: Stack }
  | { readonly kind: 'busy'; readonly stack: Stack }
  /** Its creation, or its deletion, has failed: it can only be deleted. */
  | { readonly kind: 'stillborn'; readonly stack: Stack }
  /** Neither what it was to be nor what it was: only a person can mend it. */
  | { readonly kind: 'stuck'; readonly stack: Stack };

export type IdleState = Exclude<StackState, { readonly kind: 'busy' }>;

/** By its status: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html */
export function stateOf(stack: Stack | undefined): StackState {
  if (stack === undefined) return { kind: 'absent' };
  const status = stack.StackStatus ?? '';
  switch (status) {
    case 'DELETE_COMPLETE':
      return { kind: 'absent' };
    case 'REVIEW_IN_PROGRESS':
      return { kind: 'empty', stack };
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
    case 'DELETE_FAILED':
      return { kind: 'stillborn', stack };
    case 'CREATE_COMPLETE':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_FAILED':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_ROLLBACK_COMPLETE':
      return { kind: 'updatable', stack };
    default:
      return status.endsWith('_IN_PROGRESS') ? { kind: 'busy', stack } : { kind: 'stuck', stack };
  }
}
