/** Retriers that several states share. */
import type { Retrier } from './asl.ts';

/** For calls that a service may throttle or drop. */
export const patience: Retrier = {
  ErrorEquals: ['States.ALL'],
  IntervalSeconds: 2,
  BackoffRate: 2,
  MaxAttempts: 5,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};

/** Stands before a retrier of all errors: these are answers. */
export const notAgain = (...errors: readonly string[]): Retrier => ({
  ErrorEquals: errors,
  IntervalSeconds: 1,
  BackoffRate: 1,
  MaxAttempts: 0,
});

/** What Lambda itself may get over; the function may have run all the same. */
export const lambdaInTrouble: Retrier = {
  ErrorEquals: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
  ],
  IntervalSeconds: 1,
  BackoffRate: 2,
  MaxAttempts: 6,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};
