import type { InitializeMiddleware, MiddlewareStack, Pluggable } from '@smithy/types';
import { expired, isAwsError } from './errors.ts';

interface Configuration {
  /** As the SDK has resolved them: kept until they are about to expire, or `forceRefresh`. */
  readonly credentials: (options?: Record<string, unknown>) => Promise<unknown>;
}

/**
 * Asks the provider of the credentials once more when AWS says that they have expired, and repeats the call. The SDK
 * renews them before the time that they name; this is for those that name none, or end before it.
 */
export function refreshingCredentials<Input extends object, Output extends object>({
  credentials,
}: Configuration): Pluggable<Input, Output> {
  const refresh: InitializeMiddleware<Input, Output> = (next) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      if (!isAwsError(error, ...expired)) throw error;
      await credentials({ forceRefresh: true });
      return next(args);
    }
  };
  return {
    applyToStack: (stack: MiddlewareStack<Input, Output>) =>
      stack.add(refresh, { step: 'initialize', name: 'refreshingCredentials' }),
  };
}
