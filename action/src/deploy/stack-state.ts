import type { Stack } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';

/** What a deployment may do with a stack as it is. */
export type StackState =
  | { readonly kind: 'absent' }
  /** Made by a change set that was never executed: the next one creates it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'updatable' }
  | { readonly kind: 'busy'; readonly status: string }
  /** Its creation failed and was rolled back: it can only be deleted. */
  | { readonly kind: 'stillborn' };

/** Raises CloudError `stack-broken` for a state that only a person can mend. */
export function stateOf(stack: Stack | undefined): StackState {
  const status = stack?.StackStatus ?? 'ABSENT';
  switch (status) {
    case 'ABSENT':
    case 'DELETE_COMPLETE':
      return { kind: 'absent' };
    case 'REVIEW_IN_PROGRESS':
      return { kind: 'empty' };
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
    case 'DELETE_FAILED':
      return { kind: 'stillborn' };
    case 'CREATE_COMPLETE':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_ROLLBACK_COMPLETE':
      return { kind: 'updatable' };
    default:
      if (status.endsWith('_IN_PROGRESS')) return { kind: 'busy', status };
      throw new CloudError(
        'stack-broken',
        `The stack ${stack?.StackName} is ${status}: ${stack?.StackStatusReason ?? ''}`,
        {
          hint: `Mend it first: aws cloudformation continue-update-rollback --stack-name ${stack?.StackName}`,
        },
      );
  }
}
